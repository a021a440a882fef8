import { expect, it } from 'vitest';
import type { GenerationService } from '../../../src-main/generation/generation-service.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';
import { sceneScriptSchema } from '../../../src-shared/room.ts';
import { checkEvents, stepsIn } from '../../support/film-checks.ts';
import { createFilmMaker, type MadeFilm, shortBrief } from '../../support/film-maker.ts';
import { scratchFolder } from '../../support/scratch.ts';

const maker = await createFilmMaker(scratchFolder('speaks'));
const { library, service } = maker;
const IDEA = 'A small fox is lost in a snowy forest. An old owl shows her the stars. By morning she finds her den.';

const clips = (id: string) => [1, 2, 3].map((scene) => library.takes.chosen(id, scene)?.clipPath);
const since = (id: string, seq: number): StoredEvent[] => service.snapshot(id, seq).events;
const replies = (events: readonly StoredEvent[]): string[] =>
  events.flatMap(({ kind, payload }) =>
    kind === 'message' && payload.agent === 'story-director' && payload.role === 'say' ? [payload.text] : [],
  );
const proposals = ({ events }: Pick<MadeFilm, 'events'>, scene: number | null) =>
  events.flatMap((event) =>
    event.kind === 'message' &&
    (event.payload.role === 'propose' || event.payload.role === 'revise') &&
    event.payload.scene === scene &&
    event.payload.structured !== null
      ? [event]
      : [],
  );

/** Resolves at the first event of a film that is as wanted. */
function next(from: GenerationService, id: string, wanted: (event: StoredEvent) => boolean): Promise<StoredEvent> {
  return new Promise((resolve) => {
    const stop = from.onEvent((event) => {
      if (event.generationId !== id || !wanted(event)) return;
      stop();
      resolve(event);
    });
  });
}
const step = (key: string, state: string) => (event: StoredEvent) =>
  event.kind === 'step' && event.payload.key === key && event.payload.state === state;

/** One film, changed again and again: the tests stand in its order. */
const id = crypto.randomUUID();
const film = (): MadeFilm => maker.read(id);

/** Has made what waits, and answers with the events of it. */
async function change(from: GenerationService = service): Promise<StoredEvent[]> {
  const { lastSeq } = service.snapshot(id, 0).generation;
  from.makeChange(id);
  await from.idle();
  expect(film().generation).toMatchObject({ status: 'completed', partial: false });
  return since(id, lastSeq);
}

it('a remark in the queue is in the story from the start', async () => {
  const other = crypto.randomUUID();
  const written = next(service, other, step('enhance', 'done'));
  await service.start({ id: other, brief: shortBrief({ idea: IDEA }) });
  service.say(other, 'call the fox Mira');
  service.say(other, 'make it sadder');
  service.say(other, 'forget that');
  await written;
  service.cancel(other);
  await service.idle();
  const { generation, scenes, events } = maker.read(other);
  expect(generation.story?.mood).not.toBe('melancholy');
  expect(scenes.map(({ script }) => script?.narration).join(' ')).toContain('Mira');
  expect(replies(events)).toHaveLength(3);
});

it('a remark while the film is made changes it, and costs no scene that it does not touch', async () => {
  const filmed = next(service, id, step('clip:1', 'done'));
  await service.start({ id, brief: shortBrief({ idea: IDEA }) });
  await filmed;
  const { lastSeq } = service.snapshot(id, 0).generation;
  service.say(id, 'scene 3 in the rain');
  service.say(id, 'a pony');
  await service.idle();
  expect(film().generation).toMatchObject({ status: 'completed', partial: false });
  expect(film().scenes[2]?.script?.picture.weather).toBe('rain');
  expect(library.takes.list(id, 1)).toHaveLength(1);
  const events = since(id, lastSeq);
  expect(replies(events)[0]).toMatch(
    /^Understood: scene 3 with rain\. It changes scene 3 from now on; the others stay\.$/,
  );
  expect(replies(events)[1]).toMatch(/cannot read “a pony”/);
  expect(stepsIn(events, 'started')).not.toContain('clip:1');
  checkEvents(film().events);
});

it('a finished film changes when it is asked to and where the remark touches it, after a restart as well', async () => {
  const { generation } = film();
  const before = clips(id);
  service.say(id, 'Scene 2 at dawn, closer');
  const waiting = service.snapshot(id, generation.lastSeq);
  expect(waiting.generation).toMatchObject({ status: 'completed', film: generation.film });
  expect(waiting.events.at(-1)?.payload).toMatchObject({ structured: { offer: { scenes: [2], makes: true } } });

  const restarted = maker.startService();
  const started = stepsIn(await change(restarted), 'started');
  await restarted.shutdown();
  expect(film().scenes[1]?.script?.picture).toMatchObject({ timeOfDay: 'dawn', camera: 'push-in' });
  expect(started).toEqual(expect.arrayContaining(['picture:2', 'clip:2', 'stitch', 'finish']));
  expect(started.filter((key) => /^(?:picture|clip|voice|write|music)(?::[13])?$/.test(key))).toEqual([]);
  const after = clips(id);
  expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  expect(after[1]).not.toBe(before[1]);

  // What is taken back is found again: its clip needs no drawing.
  service.say(id, 'forget that');
  expect(stepsIn(await change(), 'started')).not.toContain('picture:1');
  expect(clips(id)).toEqual(before);
});

it('what waits can be let go', () => {
  const { story } = film().generation;
  const { attempt } = library.generations.get(id);
  service.say(id, 'make it sadder');
  service.dropChange(id);
  service.makeChange(id);
  expect(library.generations.get(id)).toMatchObject({ status: 'completed', attempt, story });
});

it('a locked scene stays whatever is said, until it is unlocked', async () => {
  const locked = film().scenes[0]?.script;
  service.decide(id, { act: 'lock', target: 1, seq: null });
  service.say(id, 'all scenes in fog');
  service.say(id, 'scene 1 in the rain');
  expect(replies(film().events).slice(-2)).toEqual([
    expect.stringMatching(/changes scenes 2 and 3; the others stay\. Scene 1 stays locked\./),
    expect.stringMatching(/Scene 1 is locked and stays as it is\./),
  ]);
  await change();
  expect(film().scenes[0]?.script).toEqual(locked);
  expect(
    film()
      .scenes.map(({ script }) => script?.picture.weather)
      .slice(1),
  ).toEqual(['fog', 'fog']);

  service.decide(id, { act: 'unlock', target: 1, seq: null });
  service.say(id, 'scene 1 at dawn');
  const { payload } = film().events.at(-1) ?? {};
  expect(payload).toMatchObject({ structured: { offer: { scenes: [1], makes: true } } });
  service.dropChange(id);
});

it('goes back to a former version of the story and of a scene', async () => {
  const told = proposals(film(), null)[0];
  const scene = proposals(film(), 2)[0];
  service.decide(id, { act: 'use', target: 'story', seq: told?.seq ?? 0 });
  service.decide(id, { act: 'use', target: 2, seq: scene?.seq ?? 0 });
  await change();
  expect(film().generation.story).toEqual(told?.payload.structured);
  const { narration, heading } = sceneScriptSchema.parse(scene?.payload.structured);
  expect(film().scenes[1]?.script).toMatchObject({ narration, heading });
  expect(() => service.decide(id, { act: 'use', target: 2, seq: 1 })).toThrow(/not in the conversation/);
});
