import type { Bar, Phase } from './score.ts';

export const BEATS = 4;
/** The last section's tempo may be this far from the mood's own, so that the last chord rings as it should. */
const TEMPO_LOW = 0.9;
const TEMPO_HIGH = 1.12;
/** The last chord rings at least so long, its fade included. */
const RING_MIN_S = 2.4;
const RING_BEST_S = 3.6;
/** A scene shorter than this has no music of its own. */
const SECTION_MIN_S = 1.6;

export interface Grid {
  /** On average. */
  bpm: number;
  bars: Bar[];
}

/** A stretch from one join to the next that is played at one tempo. */
interface Section {
  startS: number;
  /** Beats of each bar. */
  bars: number[];
  beatS: number;
}

/** Bars of four; what is left makes a bar of two or three, or the last one longer by a beat. */
function barsOf(beats: number): number[] {
  if (beats < BEATS) return [beats];
  const bars = new Array<number>(Math.floor(beats / BEATS)).fill(BEATS);
  const rest = beats % BEATS;
  if (rest === 1) bars[bars.length - 1] = BEATS + 1;
  else if (rest > 1) bars.push(rest);
  return bars;
}

/** How far a tempo is from the mood's own, and how odd the bars are: an uneven bar is a smaller fault than a limping tempo. */
const oddness = (beats: number, beatS: number, ownBeatS: number): number =>
  Math.abs(Math.log(beatS / ownBeatS)) * 3 + (beats % BEATS === 0 ? 0 : beats % 2 === 0 ? 0.1 : 0.14);

/** A whole number of beats from join to join, so that the next scene begins on a first beat. */
function fillSection(startS: number, endS: number, ownBeatS: number): Section {
  const lengthS = endS - startS;
  const about = Math.round(lengthS / ownBeatS);
  const candidates = [-3, -2, -1, 0, 1, 2, 3].map((by) => Math.max(2, about + by));
  const cost = (beats: number): number => oddness(beats, lengthS / beats, ownBeatS);
  const beats = candidates.reduce((best, next) => (cost(next) < cost(best) ? next : best));
  return { startS, bars: barsOf(beats), beatS: lengthS / beats };
}

/** From the last join on: whole bars, then the last chord, which rings neither too short nor too long. */
function endSection(startS: number, durationS: number, ownBeatS: number): Section {
  const lengthS = durationS - startS;
  const least = startS === 0 ? 1 : 0;
  let best = { count: least, beatS: ownBeatS, cost: Number.POSITIVE_INFINITY };
  for (let factor = TEMPO_LOW; factor <= TEMPO_HIGH; factor += 0.005) {
    const barS = (ownBeatS * BEATS) / factor;
    const count = Math.max(least, Math.floor((lengthS - Math.min(RING_MIN_S, lengthS / 2)) / barS));
    const ringS = lengthS - count * barS;
    const cost = (ringS < RING_MIN_S ? 2 : Math.abs(ringS - RING_BEST_S) * 0.12) + Math.abs(Math.log(factor)) * 1.2;
    if (cost < best.cost) best = { count, beatS: barS / BEATS, cost };
  }
  // In a film of a second or two even one bar is too long.
  const beatS = Math.min(best.beatS, best.count > 0 ? (lengthS * 0.7) / (best.count * BEATS) : best.beatS);
  return { startS, bars: new Array<number>(best.count).fill(BEATS), beatS };
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
 * The bars of a piece: scenes meet on first beats, to the sample; from join to join the tempo is the one near the mood's
 * own at which a whole number of beats fits. The last bar is the last chord and lasts to the end.
 */
export function planGrid({ durationMs, joinsMs, bpm }: { durationMs: number; joinsMs: number[]; bpm: number }): Grid {
  const durationS = durationMs / 1000;
  const ownBeatS = 60 / bpm;
  const turns = joinsMs
    .map((ms) => ms / 1000)
    .filter((s, i, all) => s > SECTION_MIN_S && s < durationS - RING_MIN_S && s - (all[i - 1] ?? 0) > SECTION_MIN_S);
  const edges = [0, ...turns];
  const sections = edges.map((startS, i) => {
    const next = edges[i + 1];
    return next === undefined ? endSection(startS, durationS, ownBeatS) : fillSection(startS, next, ownBeatS);
  });
  const places = sections.flatMap(({ startS, bars, beatS }, section) => {
    let at = startS;
    return bars.map((beats) => {
      const from = at;
      at += beats * beatS;
      return { startS: from, endS: at, beats, section };
    });
  });
  const count = places.length;
  const starts = places.flatMap(({ section }, i) => (i > 0 && section !== places[i - 1]?.section ? [i] : []));
  const borders = {
    build: Math.max(count > 3 ? 1 : 0, borderBar(BUILD_AT, count, starts)),
    turn: borderBar(TURN_AT, count, starts),
    resolve: borderBar(RESOLVE_AT, count, starts),
  };
  const bars: Bar[] = places.map((place, i) => {
    const phase = phaseOf(i, borders);
    return { ...place, phase, intensity: intensityOf(phase, i, borders) };
  });
  const ringsFromS = places.at(-1)?.endS ?? 0;
  bars.push({
    ...{ startS: ringsFromS, endS: durationS, beats: BEATS },
    ...{ section: sections.length - 1, phase: 'ending', intensity: 0.6 },
  });
  const played = places.reduce((sum, { beats }) => sum + beats, 0);
  return { bpm: (60 * played) / Math.max(0.1, ringsFromS), bars };
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
