import {
  type Cohesion,
  type FilmKind,
  joinForScore,
  ROOM_RULES,
  type SceneScript,
  type Story,
} from '../../src-shared/room.ts';
import { type Fix, fix } from './rubric.ts';
import { isIndoors } from './staging/describe.ts';
import { opening, sentencesOf } from './telling/words.ts';

/** One neighbouring pair: its score and what lowers it. */
export interface PairFinding {
  after: number;
  score: number;
  reason: string;
  fixes: Fix[];
}

const HOURS = ['dawn', 'morning', 'day', 'golden', 'dusk', 'night'] as const;

/** How far apart two times of day are, 0–3, the short way round the clock. */
function hoursApart(a: SceneScript, b: SceneScript): number {
  const steps = Math.abs(HOURS.indexOf(a.picture.timeOfDay) - HOURS.indexOf(b.picture.timeOfDay));
  return Math.min(steps, HOURS.length - steps);
}

/** A pair of neighbours, 0–100: place 30, hour and weather 25, who is in both 25, camera 10, words 10. */
export function judgePair(a: SceneScript, b: SceneScript, kind: FilmKind = 'story'): PairFinding {
  // A film that goes from place to place by its nature loses less at each step.
  const travels = kind === 'explainer' || kind === 'documentary' || kind === 'mood';
  const reasons: string[] = [];
  const fixes: Fix[] = [];
  let score = 100;
  const loses = (points: number, reason: string): void => {
    score -= points;
    reasons.push(reason);
  };
  if (a.picture.place !== b.picture.place)
    loses(
      (isIndoors(a.picture.place) === isIndoors(b.picture.place) ? 14 : 20) / (travels ? 2 : 1),
      `from ${a.picture.place.replace('-', ' ')} to ${b.picture.place.replace('-', ' ')}`,
    );
  const apart = hoursApart(a, b);
  if (apart > 0) loses(apart * 5, `${a.picture.timeOfDay} becomes ${b.picture.timeOfDay}`);
  if (a.picture.weather !== b.picture.weather) loses(6, `${a.picture.weather} becomes ${b.picture.weather}`);
  const shared = b.picture.subjects.some((s) => a.picture.subjects.some(({ id }) => id === s.id));
  if (!shared && (a.picture.subjects.length > 0 || b.picture.subjects.length > 0))
    loses((a.picture.place === b.picture.place ? 6 : 12) / (travels ? 2 : 1), 'nothing is in both');
  if (a.picture.camera === b.picture.camera) {
    loses(10, `${a.picture.camera.replace('-', ' ')} twice`);
    fixes.push(fix('camera', b.number, `Scene ${b.number}: another camera than scene ${a.number}.`));
  }
  if (a.narration && opening(a.narration) === opening(b.narration))
    loses(5, `both begin with “${opening(a.narration)}”`);
  return {
    after: a.number,
    score: Math.max(0, score),
    reason: reasons.join('; ') || 'one place, one light, one movement on',
    fixes,
  };
}

/** What is wrong with the film as a whole, each with its points off. */
export function wholeFilmIssues(scenes: SceneScript[], story: Story): { text: string; points: number; fixes: Fix[] }[] {
  const issues: { text: string; points: number; fixes: Fix[] }[] = [];
  const seen = new Map<string, number>();
  for (const { narration, number } of scenes) {
    for (const sentence of sentencesOf(narration)) {
      const before = seen.get(sentence);
      if (before !== undefined && sentence.split(' ').length > 3 && story.kind !== 'verbatim') {
        issues.push({
          text: `“${sentence}” is said in scenes ${before} and ${number}.`,
          points: 6,
          fixes: [fix('trim', number, `Scene ${number}: do not repeat scene ${before}.`)],
        });
      }
      seen.set(sentence, number);
    }
  }
  const hero = story.characters[0];
  const last = scenes.at(-1);
  if (
    hero &&
    last &&
    scenes.length > 2 &&
    !scenes.some((scene) => scene.picture.subjects.some(({ id }) => id === hero.id))
  ) {
    issues.push({
      text: `The ${hero.noun} is never seen.`,
      points: 10,
      fixes: [fix('identity', last.number, `Scene ${last.number}: show the ${hero.noun}.`)],
    });
  }
  return issues;
}

export interface CohesionVerdict {
  cohesion: Cohesion;
  pairs: PairFinding[];
  fixes: Fix[];
}

/** All pairs and the whole: the mean of the pairs less what the whole loses; passes at 80 by the number. */
export function judgeCohesion(scenes: SceneScript[], story: Story): CohesionVerdict {
  const pairs = scenes.slice(1).map((scene, i) => judgePair(scenes[i] as SceneScript, scene, story.kind));
  const issues = wholeFilmIssues(scenes, story);
  const mean = pairs.length > 0 ? pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length : 100;
  const score = Math.max(0, Math.round(mean - issues.reduce((sum, { points }) => sum + points, 0)));
  return {
    cohesion: {
      score,
      passed: score >= ROOM_RULES.cohesionPass,
      joins: pairs.map((pair) => ({ after: pair.after, score: pair.score, kind: joinForScore(pair.score) })),
      issues: issues.map(({ text }) => text),
    },
    pairs,
    fixes: [...pairs.flatMap(({ fixes }) => fixes), ...issues.flatMap(({ fixes }) => fixes)],
  };
}

const JOIN_WORDS = { crossfade: 'a crossfade', cut: 'a cut', black: 'through black' } as const;

/** What the cohesor says of a version of the film. */
export function speakCohesion({ cohesion, pairs }: CohesionVerdict): string {
  const weak = [...pairs].sort((a, b) => a.score - b.score)[0];
  const joins = cohesion.joins.map(({ after, kind }) => `${after}–${after + 1} ${JOIN_WORDS[kind]}`).join(', ');
  const issue = cohesion.issues[0];
  const least =
    weak && weak.score < 100
      ? ` The widest step is ${weak.after} to ${weak.after + 1}: ${weak.reason}.`
      : ' Every scene grows out of the one before.';
  return `Joins: ${joins}.${least}${issue ? ` ${issue}` : ''}`;
}
