import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mendStory } from '../../../src-main/room/mend-story.ts';
import { judgeStory, type StoryCase } from '../../../src-main/room/story-critic.ts';
import { composeStory, FIRST_CHOICES } from '../../../src-main/room/story-director.ts';
import type { Beat } from '../../../src-shared/room.ts';
import { briefOfIdea, contextOf, IDEAS, type Idea } from './cases.ts';

const FRESH = JSON.parse(readFileSync(new URL('../../fixtures/fresh-ideas.json', import.meta.url), 'utf8')) as Idea[];
const BY_ID = new Map([...IDEAS, ...FRESH].map((idea) => [idea.id, idea]));

/** What the writer makes of an idea, as the critic gets it. */
function caseOf(id: string): StoryCase {
  const idea = BY_ID.get(id);
  if (!idea) throw new Error(`No idea “${id}”.`);
  const { context } = contextOf(briefOfIdea(idea));
  const { story } = composeStory(context, { ...FIRST_CHOICES, expand: true, vary: true });
  return { story, brief: context.brief, plan: context.plan, understanding: context.understanding };
}

const withBeats = (work: StoryCase, beats: Beat[]): StoryCase => ({
  ...work,
  story: { ...work.story, beats: beats.map((beat, i) => ({ ...beat, number: i + 1 })) },
});
const saying = (work: StoryCase, number: number, say: (narration: string) => string): StoryCase =>
  withBeats(
    work,
    work.story.beats.map((beat) => (beat.number === number ? { ...beat, narration: say(beat.narration) } : beat)),
  );

/** A damage, the fix that must be named, and the scene it must be named for (null: the whole, or any). */
type Damage = [name: string, harm: (work: StoryCase) => StoryCase, code: string, scene: number | null];

const DAMAGES: Damage[] = [
  ['scenes turned round', (work) => withBeats(work, [...work.story.beats].reverse()), 'order', null],
  [
    'filler put in',
    (work) => saying(work, 2, (text) => `${text} It is an unforgettable journey of discovery.`),
    'filler',
    2,
  ],
  ['a scene gone silent', (work) => saying(work, 2, () => ''), 'expand', 2],
  [
    'more than can be said',
    (work) => saying(work, 2, (text) => `${text} ${'The same is said of all the others too. '.repeat(4)}`),
    'trim',
    2,
  ],
  ['a sentence broken off', (work) => saying(work, 2, (text) => `${text} And then the.`), 'grammar', 2],
  [
    'the first line said again',
    (work) => saying(work, 3, (text) => `${work.story.beats[0]?.narration} ${text}`),
    'repeat',
    3,
  ],
  [
    'every scene opened alike',
    (work) =>
      withBeats(
        work,
        work.story.beats.map((b) => ({ ...b, narration: `Here we see: ${b.narration}` })),
      ),
    'vary',
    2,
  ],
  [
    'facts dropped',
    (work) =>
      withBeats(
        work,
        work.story.beats.map((b) => ({ ...b, narration: b.narration.split(' ').slice(0, 3).join(' ') })),
      ),
    'expand',
    null,
  ],
];

const STORIES = ['first-person', 'volcano', 'elevator', 'long-fat', 'chess', 'bookshop', 'fox', 'sneaker-questions'];

describe.each(STORIES)('%s', (id) => {
  const work = caseOf(id);
  const whole = judgeStory(work);

  it('passes as it was written', () => {
    expect(whole.judgement.score).toBeGreaterThanOrEqual(90);
  });

  it.each(DAMAGES)('scores less with %s, and the fix is named', (_, harm, code, scene) => {
    const { judgement, fixes } = judgeStory(harm(work));
    expect(judgement.score).toBeLessThanOrEqual(whole.judgement.score - 2);
    const named = fixes.filter((f) => f.code === code);
    expect(named).not.toEqual([]);
    expect(named).not.toEqual(whole.fixes.filter((f) => f.code === code));
    if (scene !== null) expect(named.map((f) => f.scene)).toContain(scene);
  });

  it.each(DAMAGES.filter(([, , code]) => ['filler', 'grammar', 'repeat', 'trim'].includes(code)))(
    'is better again when %s is mended, and only there',
    (_, harm, __, scene) => {
      const harmed = harm(work);
      const { judgement, fixes } = judgeStory(harmed);
      const mended = { ...harmed, story: mendStory(harmed.story, fixes, work.plan) };
      expect(judgeStory(mended).judgement.score).toBeGreaterThanOrEqual(judgement.score);
      expect(mended.story.beats[(scene ?? 1) - 1]?.narration).not.toBe(harmed.story.beats[(scene ?? 1) - 1]?.narration);
      const others = (s: StoryCase) => s.story.beats.filter(({ number }) => number !== scene);
      expect(others(mended)).toEqual(others(harmed));
    },
  );
});

describe('an ad', () => {
  it.each(['coffee', 'bookshop', 'perfume'])('%s without its brand at the end, or before, says so', (id) => {
    const work = caseOf(id);
    const name = work.brief.brand ?? '';
    const last = work.story.beats.length;
    const endless = judgeStory(saying(work, last, (text) => text.replace(name, '').replace(/\s*\.$/, '')));
    expect(endless.judgement.score).toBeLessThan(judgeStory(work).judgement.score);
    expect(endless.fixes.map((f) => [f.code, f.scene])).toContainEqual(['brandLast', last]);
    const late = withBeats(
      work,
      work.story.beats.map((b) => (b.number < last ? { ...b, narration: b.narration.replaceAll(name, '') } : b)),
    );
    expect(judgeStory(late).fixes.map(({ code }) => code)).toContain('brandBefore');
  });
});
