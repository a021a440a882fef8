import { describe, expect, test } from 'vitest';
import { facetsOf, NO_FILTER } from '../../../src-renderer/room/filter.ts';
import { rowsOf, shownSections, talkOf, versionsBefore } from '../../../src-renderer/room/rows.ts';
import { scorePartsOf, sectionsOf } from '../../../src-shared/conversation.ts';
import { message, note } from './talk-fixtures.ts';

const talk = [
  message(1),
  message(2, { agent: 'story-critic', role: 'judge', score: 80, passed: false }),
  message(3, { agent: 'scene-writer', scene: 1 }),
  message(5, { agent: 'creator', role: 'say', text: 'sadder' }),
  message(6, { agent: 'scene-critic', role: 'judge', scene: 1 }),
  message(7, { agent: 'scene-writer', scene: 2 }),
  message(8, { agent: 'scene-cohesor', role: 'judge' }),
  message(9, { agent: 'scene-writer', role: 'revise', text: 'Rewrote scenes 1 and 2' }),
  message(10, { agent: 'scene-writer', role: 'revise', scene: 1, round: 2 }),
  message(11, { agent: 'scene-aligner', role: 'say' }),
];
const sections = sectionsOf(talkOf(talk, [note(4)]));

test('the talk is cut where it moves on; notes and the creator stay where they were', () => {
  expect(sections.map(({ name, lines }) => [name, lines.map(({ seq }) => seq)])).toEqual([
    ['Story', [1, 2]],
    ['Scene 1', [3, 4, 5, 6]],
    ['Scene 2', [7]],
    ['Cohesion', [8, 9]],
    ['Scene 1, again', [10]],
    ['Finishing', [11]],
  ]);
  expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
});

test('a section keeps its key while lines are added', () => {
  const earlier = sectionsOf(talkOf(talk.slice(0, 4), []));
  expect(earlier.map(({ key }) => key)).toEqual(sections.slice(0, 2).map(({ key }) => key));
});

test('rows stand under headings; a folded section is its heading, and its messages still count', () => {
  const rows = rowsOf(sections, new Set([sections[1]?.key ?? '']));
  expect(rows.map((row) => (row.kind === 'message' ? row.position : row.kind))).toEqual([
    'heading',
    1,
    2,
    'heading',
    'heading',
    6,
    'heading',
    7,
    8,
    'heading',
    9,
    'heading',
    10,
  ]);
  expect(rows[3]).toMatchObject({ name: 'Scene 1', messages: 3, folded: true });
});

describe('the filter', () => {
  const shown = (filter: Partial<typeof NO_FILTER>): number[] =>
    shownSections(sections, { ...NO_FILTER, ...filter }).flatMap(({ lines }) => lines.map(({ seq }) => seq));

  test('takes either of its agents', () => {
    expect(shown({ agents: new Set(['story-critic', 'scene-critic']) })).toEqual([2, 6]);
  });
  test('takes what suits both of its rows', () => {
    expect(shown({ agents: new Set(['scene-writer']), scenes: new Set([1]) })).toEqual([3, 10]);
    expect(shown({ agents: new Set(['story-critic']), scenes: new Set([1]) })).toEqual([]);
  });
  test('shows notes only with everything', () => {
    expect(shown({})).toContain(4);
    expect(shown({ scenes: new Set(['film']) })).not.toContain(4);
  });
  test('counts what each choice would show', () => {
    const { agents, scenes } = facetsOf(talk, { ...NO_FILTER, scenes: new Set([1]) });
    expect(Object.fromEntries(agents.map(({ value, count }) => [value, count]))).toMatchObject({
      'scene-writer': 2,
      'scene-critic': 1,
      'story-critic': 0,
    });
    expect(scenes).toEqual([
      { value: 'film', count: 6 },
      { value: 1, count: 3 },
      { value: 2, count: 1 },
    ]);
  });
});

test('a revision follows the newest version of the same thing', () => {
  const versions = [
    message(1, { structured: { beats: [] } }),
    message(2, { agent: 'story-critic', role: 'judge', structured: { fixes: [] } }),
    message(3, { role: 'revise', structured: { beats: [] } }),
    message(4, { role: 'revise', structured: { beats: [] } }),
    message(5, { agent: 'scene-writer', scene: 1, structured: {} }),
    message(6, { agent: 'scene-writer', scene: 2, role: 'revise', structured: {} }),
    message(7, { agent: 'scene-writer', scene: 1, role: 'revise', structured: {} }),
  ];
  const before = [...versionsBefore(versions)].map(([seq, version]) => [seq, version.seq]);
  expect(before).toEqual([
    [3, 1],
    [4, 3],
    [7, 5],
  ]);
});

test('a score is made of its parts, or of the pairs of scenes', () => {
  const parts = [{ name: 'flow', weight: 10, points: 7, reason: '' }];
  expect(scorePartsOf({ parts, structured: null })).toEqual(parts);
  expect(scorePartsOf({ parts: null, structured: { pairs: [{ after: 2, score: 88, reason: 'light' }] } })).toEqual([
    { name: 'Scenes 2 and 3', weight: 100, points: 88, reason: 'light' },
  ]);
  for (const structured of [null, {}, { pairs: 'x' }, { pairs: [null, 3, {}] }]) {
    expect(scorePartsOf({ parts: null, structured })).toBeNull();
  }
});
