import type { Host, KillPoint } from './host.ts';
import type { JournalEntry } from './journal.ts';
import { seededRandom } from './random.ts';

/** Why a moment is tried. */
export const POINT_CLASSES = [
  'step boundary',
  'inside a step',
  'write and rename',
  'rename and row',
  'row and event',
  'event and push',
  'child just started',
  'migration',
  'handing out',
  'random moment',
] as const;
export type PointClass = (typeof POINT_CLASSES)[number];

/** A kill: at a named operation, or a time after the launch. */
export type Kill = { kind: 'point'; point: KillPoint } | { kind: 'moment'; afterMs: number };

/** One trial: the film is begun, killed as often as said, and finished by the last host. */
export interface Trial {
  name: string;
  class: PointClass;
  /** Each start that is killed. The first is always `generate`, which brings the brief. */
  kills: { host: Host; kill: Kill }[];
  /** Who finishes the film. */
  finish: Host;
}

export interface Undisturbed {
  journal: JournalEntry[];
  /** Launch to the end of the process. */
  durationMs: number;
}

function trial(kind: PointClass, point: KillPoint, name = `${point.at} ${point.name}`): Trial {
  return { name, class: kind, kills: [{ host: 'generate', kill: { kind: 'point', point } }], finish: 'generate' };
}

const before = (name: string): KillPoint => ({ at: 'before', name, delayMs: 0 });
const after = (name: string, delayMs = 0): KillPoint => ({ at: 'after', name, delayMs });

/** Every named point of a film, from what an undisturbed one did: nobody has to keep a list of them. */
export function namedTrials({ journal }: Undisturbed): Trial[] {
  const done = [...new Set(journal.flatMap((entry) => (entry.op === 'did' ? [entry.name] : [])))];
  const trials = done.flatMap((name): Trial[] => {
    if (/^commit insert event step .* (started|done)$/.test(name)) return [trial('step boundary', after(name))];
    if (/^commit insert event/.test(name)) return [trial('event and push', after(name))];
    if (/^(update step|insert take|insert step)/.test(name)) return [trial('row and event', after(name))];
    if (/^(commit )?insert (generations|pictures|drafts)$/.test(name)) return [trial('row and event', after(name))];
    if (/migration/.test(name)) return [trial('migration', before(name)), trial('migration', after(name))];
    if (name === 'rename film.mp4')
      return [trial('write and rename', before(name)), trial('rename and row', after(name))];
    if (name === 'copyFile film.mp4.partial')
      return [trial('handing out', before(name)), trial('handing out', after(name))];
    if (/^rename/.test(name)) return [trial('write and rename', before(name)), trial('rename and row', after(name))];
    return [];
  });
  return [...trials, ...insideTrials(journal), ...childTrials(journal)];
}

/** In the middle of each step, and early and late in those that start several programs one after the other. */
function insideTrials(journal: JournalEntry[]): Trial[] {
  const timeOf = (name: string): number | undefined => journal.find((entry) => entry.name === name)?.atMs;
  return journal.flatMap(({ name, atMs }) => {
    const key = /^commit insert event step (.*) started$/.exec(name)?.[1];
    const endMs = timeOf(`commit insert event step ${key} done`);
    if (!key || endMs === undefined) return [];
    const shares = /clip|mix|stitch|finish/.test(key) ? [0.25, 0.5, 0.75] : [0.5];
    return shares.map((share) =>
      trial(
        'inside a step',
        after(name, Math.max(1, Math.round((endMs - atMs) * share))),
        `inside ${key}, ${share * 100} %`,
      ),
    );
  });
}

function childTrials(journal: JournalEntry[]): Trial[] {
  const files = journal.flatMap((entry) => (entry.op === 'spawn' ? (entry.files.at(-1) ?? []) : []));
  return [...new Set(files)].map((file) => trial('child just started', after(`spawn ${file}`)));
}

/**
 * Moments drawn evenly over the film's time, start-up included. Every fourth is followed by a second kill; every tenth
 * goes on in the app with its window, and half of those are killed there too.
 */
export function randomTrials(count: number, seed: number, { durationMs }: Undisturbed): Trial[] {
  return Array.from({ length: count }, (_, i) => {
    // Each has its own numbers, so that trial 150 is the same whether or not the first 149 were run.
    const random = seededRandom(seed * 100_003 + i);
    const moment = (): Kill => ({ kind: 'moment', afterMs: Math.round(random() * durationMs) });
    const first = { host: 'generate' as const, kill: moment() };
    const inApp = i % 10 === 9;
    const twice = inApp ? i % 20 === 19 : i % 4 === 3;
    const kills = twice ? [first, { host: inApp ? ('app' as const) : ('generate' as const), kill: moment() }] : [first];
    return {
      name: `random ${i + 1} of seed ${seed}`,
      class: 'random moment',
      kills,
      finish: inApp ? 'app' : 'generate',
    };
  });
}
