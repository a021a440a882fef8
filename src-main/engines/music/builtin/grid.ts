import type { Bar, Phase } from './score.ts';

export const BEATS = 4;
/** The tempo may be this far from the mood's own, so that bars fall on the joins. */
const TEMPO_LOW = 0.9;
const TEMPO_HIGH = 1.12;
/** The last chord rings at least so long, its fade included. */
const RING_MIN_S = 2.4;
const RING_BEST_S = 3.6;

export interface Grid {
  bpm: number;
  barS: number;
  bars: Bar[];
}

/** Bars before the last chord at a tempo, and how long that one then rings. */
function layOut(durationS: number, barS: number): { count: number; ringS: number } {
  const count = Math.max(1, Math.floor((durationS - Math.min(RING_MIN_S, durationS / 2)) / barS));
  return { count, ringS: durationS - count * barS };
}

/** How badly a tempo fits: joins away from bar lines, a last chord too short or too long, a tempo that is not the mood's. */
function misfit(
  barS: number,
  { durationS, joinsS, ownBarS }: { durationS: number; joinsS: number[]; ownBarS: number },
): number {
  const { ringS } = layOut(durationS, barS);
  const away = joinsS.map((join) => Math.abs(join / barS - Math.round(join / barS)));
  const joins = away.reduce((sum, distance) => sum + distance, 0) / Math.max(1, away.length);
  const ring = ringS < RING_MIN_S ? 2 : Math.abs(ringS - RING_BEST_S) * 0.12;
  return joins * 2 + ring + Math.abs(Math.log(barS / ownBarS)) * 1.2;
}

/** Where the film's form turns, as parts of the time before the last chord. */
const BUILD_AT = 0.2;
const TURN_AT = 0.55;
const RESOLVE_AT = 0.84;

/** The bar where a phase begins: at a join that is near, else where it should be. */
function borderBar(at: number, count: number, sectionStarts: number[]): number {
  const wanted = at * count;
  const near = sectionStarts.filter((bar) => Math.abs(bar - wanted) <= count * 0.14);
  const best = near.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  return best ?? Math.round(wanted);
}

function phaseOf(bar: number, borders: { build: number; turn: number; resolve: number }): Phase {
  if (bar < borders.build) return 'intro';
  if (bar < borders.turn) return 'build';
  return bar < borders.resolve ? 'turn' : 'resolution';
}

/**
 * The bars of a piece: a tempo near the mood's own at which scenes meet on bar lines, and the phase and fullness of
 * each. The last bar is the last chord and lasts to the end.
 */
export function planGrid({ durationMs, joinsMs, bpm }: { durationMs: number; joinsMs: number[]; bpm: number }): Grid {
  const durationS = durationMs / 1000;
  const joinsS = joinsMs.map((ms) => ms / 1000).filter((s) => s > 1 && s < durationS - 1);
  const ownBarS = (60 / bpm) * BEATS;
  let barS = ownBarS;
  let least = Number.POSITIVE_INFINITY;
  for (let factor = TEMPO_LOW; factor <= TEMPO_HIGH; factor += 0.0025) {
    const candidate = ownBarS / factor;
    const cost = misfit(candidate, { durationS, joinsS, ownBarS });
    if (cost < least) {
      least = cost;
      barS = candidate;
    }
  }
  const { count } = layOut(durationS, barS);
  const starts = [...new Set(joinsS.map((join) => Math.round(join / barS)))].filter((bar) => bar > 0 && bar < count);
  const borders = {
    build: Math.max(count > 3 ? 1 : 0, borderBar(BUILD_AT, count, starts)),
    turn: borderBar(TURN_AT, count, starts),
    resolve: borderBar(RESOLVE_AT, count, starts),
  };
  const bars: Bar[] = Array.from({ length: count }, (_, i) => {
    const phase = phaseOf(i, borders);
    return {
      startS: i * barS,
      endS: (i + 1) * barS,
      section: starts.filter((start) => start <= i).length,
      phase,
      intensity: intensityOf(phase, i, borders),
    };
  });
  bars.push({ startS: count * barS, endS: durationS, section: starts.length, phase: 'ending', intensity: 0.6 });
  return { bpm: (60 / barS) * BEATS, barS, bars };
}

function intensityOf(
  phase: Phase,
  bar: number,
  { build, turn, resolve }: { build: number; turn: number; resolve: number },
): number {
  const within = (from: number, to: number): number => (bar - from) / Math.max(1, to - from);
  switch (phase) {
    case 'intro':
      return 0.25 + 0.15 * within(0, build);
    case 'build':
      return 0.5 + 0.25 * within(build, turn);
    case 'turn':
      return 0.85 + 0.15 * within(turn, resolve);
    default:
      return 0.62;
  }
}
