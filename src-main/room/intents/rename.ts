import type { Story } from '../../../src-shared/room.ts';
import type { IntentOf } from './intent.ts';
import { isCalled } from './nouns.ts';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const BEFORE = "(?:the|an?|der|die|das|den|dem|eine?[nmr]?|le|la|un|une|el|una|il|lo|o|a|um|uma)\\s+|l['’]";

/** Everybody who speaks of "the fox" says its name instead. Words kept to the letter stay. */
export function rename(story: Story, { noun, name }: IntentOf<'name'>): Story {
  const subjects = [...story.characters, ...story.beats.flatMap(({ subjects: seen }) => seen)];
  const called = subjects
    .filter((subject) => isCalled(subject, noun))
    .flatMap((subject) => [subject.noun, subject.label]);
  const nouns = [...new Set([noun, ...called])].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${BEFORE})(?:[\\p{L}-]+\\s+){0,2}?(?:${nouns.join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  const named = (text: string): string => text.replace(pattern, () => name);
  return {
    ...story,
    title: named(story.title),
    beats: story.beats.map((beat) => ({
      ...beat,
      heading: named(beat.heading),
      summary: named(beat.summary),
      narration: beat.exact ? beat.narration : named(beat.narration),
    })),
  };
}
