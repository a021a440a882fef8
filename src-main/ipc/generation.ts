import type { WebContents } from 'electron';
import { EVENTS_PER_SNAPSHOT } from '../../src-shared/flow.ts';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';

export const generationHandlers = ({ service, watchers }: Parts): Handlers<WebContents, 'generation'> => ({
  'generation.start': (input) => service.start(input),
  'generation.cancel': ({ id }) => service.cancel(id),
  'generation.retry': ({ id }) => service.retry(id),
  'generation.redoScene': ({ id, scene }) => service.redoScene(id, scene),
  // Snapshot and cursor in the same turn: no event can fall between the two.
  'generation.snapshot': ({ id, sinceSeq }, caller) => {
    const snapshot = service.snapshot(id, sinceSeq, EVENTS_PER_SNAPSHOT);
    watchers.caughtUp(caller, id, snapshot.generation.lastSeq);
    return snapshot;
  },
  'generation.watch': ({ id, sinceSeq }, caller) => {
    const snapshot = service.exists(id) ? service.snapshot(id, sinceSeq, EVENTS_PER_SNAPSHOT) : null;
    watchers.watch(caller, id, snapshot?.generation.lastSeq ?? 0);
    return snapshot;
  },
  'generation.received': ({ id, seq }, caller) => {
    watchers.received(caller, id, seq);
    return {};
  },
  'generation.unwatch': ({ id }, caller) => {
    watchers.unwatch(caller, id);
    return {};
  },
  'generation.say': ({ id, text }) => {
    service.say(id, text);
    return {};
  },
  'generation.decide': ({ id, act, target, seq }) => {
    service.decide(id, { act, target, seq });
    return {};
  },
  'generation.makeChange': ({ id }) => service.makeChange(id),
  'generation.dropChange': ({ id }) => {
    service.dropChange(id);
    return {};
  },
  'generation.plan': ({ brief }) => service.plan(brief),
});
