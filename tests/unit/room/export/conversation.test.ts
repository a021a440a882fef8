import { lexer } from 'marked';
import { expect, test } from 'vitest';
import type { ConversationExport, ExportedLine } from '../../../../src-main/room/export/conversation-export.ts';
import { toJson } from '../../../../src-main/room/export/to-json.ts';
import { messageToMarkdown, toMarkdown } from '../../../../src-main/room/export/to-markdown.ts';
import type { RoomMessage } from '../../../../src-shared/room.ts';

const said = (seq: number, payload: Partial<RoomMessage>): Extract<ExportedLine, { kind: 'message' }> => ({
  seq,
  at: `2026-01-01T12:00:0${seq}.000Z`,
  kind: 'message',
  payload: {
    agent: 'story-director',
    role: 'propose',
    round: 1,
    scene: null,
    text: 'Two beats.',
    score: null,
    passed: null,
    parts: null,
    structured: null,
    ...payload,
  },
});

const judged = said(2, {
  agent: 'story-critic',
  role: 'judge',
  text: 'Wanted:\n- say *where* it is\n- end | on the light',
  score: 82,
  passed: false,
  parts: [{ name: 'flow', weight: 10, points: 7.25, reason: 'a | b <b>' }],
});

const conversation: ConversationExport = {
  film: {
    id: '0b7c1f4e-6f0e-4f57-9a8e-2f1d3c4b5a69',
    title: 'A # title',
    idea: 'A keeper\nrows out.',
    status: 'running',
    createdAt: '2026-01-01T12:00:00.000Z',
    completedAt: null,
  },
  lines: [
    said(1, {}),
    judged,
    { seq: 3, at: '2026-01-01T12:00:03.000Z', kind: 'note', payload: { level: 'info', code: 'x', text: 'Built in.' } },
    said(4, { agent: 'scene-writer', scene: 1, text: 'Wide.' }),
    said(5, { agent: 'creator', role: 'say', text: '# sadder' }),
    said(6, {
      agent: 'scene-cohesor',
      text: 'Joins.',
      score: 90,
      passed: true,
      structured: { pairs: [{ after: 1, score: 90, reason: 'light to light' }] },
    }),
  ],
};

test('the Markdown has the title, a heading for each part, and nothing that the words themselves make', () => {
  const headings = lexer(toMarkdown(conversation)).flatMap((token) =>
    token.type === 'heading' ? [`${token['depth']} ${token['text']}`] : [],
  );
  expect(headings).toEqual([
    '1 A \\# title',
    '2 Story',
    '3 Story Director',
    '3 Story Critic',
    '2 Scene 1',
    '3 Scene Writer',
    '3 You',
    '2 Cohesion',
    '3 Scene Cohesor',
  ]);
});

test('a judged message has its time, its points with the reasons, and its list', () => {
  expect(messageToMarkdown(judged)).toBe(`### Story Critic

*round 1 · 82 points, not passed · 2026-01-01 12:00:02 UTC*

Wanted:

- say \\*where\\* it is
- end \\| on the light

| part | points | of | why |
|---|---|---|---|
| flow | 7.3 | 10 | a \\| b &lt;b&gt; |

Passes at 85.
`);
});

test('the JSON has every line in its section, whole', () => {
  const { film, sections } = JSON.parse(toJson(conversation));
  expect(film).toEqual(conversation.film);
  expect(sections.map(({ name, lines }: { name: string; lines: { seq: number }[] }) => [name, lines.length])).toEqual([
    ['Story', 3],
    ['Scene 1', 2],
    ['Cohesion', 1],
  ]);
  expect(sections[0].lines[1]).toMatchObject({ seq: 2, agent: 'story-critic', score: 82, parts: judged.payload.parts });
  expect(sections[2].lines[0].parts).toEqual([
    { name: 'Scenes 1 and 2', weight: 100, points: 90, reason: 'light to light' },
  ]);
});
