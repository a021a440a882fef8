import { ROOM_RULES, type RoomMessage, type RubricPart } from './room.ts';

/** Where in the work something is said. */
export type Place = { kind: 'story' } | { kind: 'scene'; scene: number } | { kind: 'cohesion' } | { kind: 'finishing' };

/** What a conversation is made of: a stored `message` or `note` event, or anything with the same fields. */
export type Line =
  | { seq: number; kind: 'message'; payload: RoomMessage }
  | { seq: number; kind: 'note'; payload: { text: string } };

/** A stretch of the conversation about one thing. The order of time is kept: talk that comes back opens another. */
export interface Section<L extends Line = Line> {
  /** Stays the same while lines are added. */
  key: string;
  place: Place;
  /** "Story", "Scene 2", "Scene 2, again". */
  name: string;
  lines: L[];
}

const PLACE_NAMES = { story: 'Story', cohesion: 'Cohesion', finishing: 'Finishing' } as const;

export const placeKey = (place: Place): string => (place.kind === 'scene' ? `scene-${place.scene}` : place.kind);

export const placeName = (place: Place): string =>
  place.kind === 'scene' ? `Scene ${place.scene}` : PLACE_NAMES[place.kind];

/** Lines in order of seq as sections. Notes and the creator's words do not move the talk. */
export function sectionsOf<L extends Line>(lines: readonly L[]): Section<L>[] {
  const sections: Section<L>[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const last = sections.at(-1);
    const place = placeOf(line, last?.place ?? { kind: 'story' });
    const key = placeKey(place);
    if (last && placeKey(last.place) === key) {
      last.lines.push(line);
      continue;
    }
    const name = `${placeName(place)}${seen.has(key) ? ', again' : ''}`;
    seen.add(key);
    sections.push({ key: `${key}-${line.seq}`, place, name, lines: [line] });
  }
  return sections;
}

function placeOf(line: Line, before: Place): Place {
  if (line.kind === 'note') return before;
  const { agent, scene } = line.payload;
  if (agent === 'creator') return before;
  if (scene !== null) return { kind: 'scene', scene };
  switch (agent) {
    case 'scene-cohesor':
    // A writer or critic without a scene speaks of several: of what the cohesor found.
    case 'scene-writer':
    case 'scene-critic':
      return { kind: 'cohesion' };
    case 'scene-enhancer':
    case 'scene-aligner':
      return { kind: 'finishing' };
    case 'story-director':
    case 'story-critic':
      return { kind: 'story' };
  }
}

/** What a score is made of: the rubric's parts, or the cohesor's pairs of scenes, each of 100; null when unknown. */
export function scorePartsOf({ parts, structured }: Pick<RoomMessage, 'parts' | 'structured'>): RubricPart[] | null {
  if (parts && parts.length > 0) return parts;
  const pairs = isRecord(structured) ? structured['pairs'] : null;
  if (!Array.isArray(pairs)) return null;
  const read = pairs.flatMap((pair): RubricPart[] => {
    if (!isRecord(pair)) return [];
    const { after, score, reason } = pair;
    if (typeof after !== 'number' || typeof score !== 'number') return [];
    const name = `Scenes ${after} and ${after + 1}`;
    return [{ name, weight: 100, points: score, reason: typeof reason === 'string' ? reason : '' }];
  });
  return read.length > 0 ? read : null;
}

/** The score from which this agent's work passes (product.md §2); null for agents that do not judge. */
export function passMarkOf({ agent }: Pick<RoomMessage, 'agent'>): number | null {
  if (agent === 'story-director' || agent === 'story-critic') return ROOM_RULES.storyPass;
  if (agent === 'scene-writer' || agent === 'scene-critic') return ROOM_RULES.scenePass;
  return agent === 'scene-cohesor' ? ROOM_RULES.cohesionPass : null;
}

/** Points as they are shown: at most one decimal. */
export const pointsText = (points: number): string => String(Number(points.toFixed(1)));

/** Words between an agent's name and its text: "round 2, revises". Empty for the creator. */
export function roundText({ agent, round, role }: Pick<RoomMessage, 'agent' | 'round' | 'role'>): string {
  if (agent === 'creator') return '';
  const does = { propose: '', judge: '', revise: ', revises', decide: ', decides', say: '' } as const;
  return `round ${round}${does[role]}`;
}

/** "82 points, not passed"; null without a score. */
export function scoreText({ score, passed }: Pick<RoomMessage, 'score' | 'passed'>): string | null {
  if (score === null) return null;
  return `${Math.round(score)} points${passed === null ? '' : passed ? ', passed' : ', not passed'}`;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
