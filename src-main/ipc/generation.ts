import type { WebContents } from 'electron';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';

export const generationHandlers = ({ service, watchers }: Parts): Handlers<WebContents, 'generation'> => ({
  'generation.start': (input) => service.start(input),
  'generation.cancel': ({ id }) => service.cancel(id),
  'generation.retry': ({ id }) => service.retry(id),
  'generation.redoScene': ({ id, scene }) => service.redoScene(id, scene),
  'generation.snapshot': ({ id, sinceSeq }) => service.snapshot(id, sinceSeq),
  'generation.watch': ({ id, sinceSeq }, caller) => {
    // Before the snapshot, in the same turn: no event can fall between the two.
    watchers.watch(caller, id);
    return service.exists(id) ? service.snapshot(id, sinceSeq) : null;
  },
  'generation.unwatch': ({ id }, caller) => {
    watchers.unwatch(caller, id);
    return {};
  },
  'generation.say': ({ id, text }) => {
    service.say(id, text);
    return {};
  },
  'generation.plan': ({ brief }) => service.plan(brief),
});
