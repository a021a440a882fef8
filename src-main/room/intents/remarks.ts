import { type Intent, isWish, type Wish } from './intent.ts';
import { isCalled } from './nouns.ts';
import { readRemark } from './read.ts';

/** One thing that the creator said, and what was read in it. */
export interface Remark {
  text: string;
  intents: Intent[];
}

/** The remarks that still hold: "forget that" takes back the one before it, "forget everything" all of them. */
export function remarksInForce<T extends { text: string }>(said: readonly T[]): (T & Remark)[] {
  let held: (T & Remark)[] = [];
  for (const one of said) {
    const intents = readRemark(one.text);
    const forget = intents.find((intent) => intent.kind === 'forget');
    if (forget) held = forget.what === 'all' ? [] : held.slice(0, -1);
    else held.push({ ...one, intents });
  }
  return held;
}

/** What remarks ask for, in order: a later one is applied over an earlier. */
export const wishesIn = (remarks: readonly Remark[]): Wish[] =>
  withoutKept(remarks.flatMap(({ intents }) => intents.filter(isWish)));

/** The same, of remarks as they were said. */
export const wishesOf = (texts: readonly string[]): Wish[] => wishesIn(remarksInForce(texts.map((text) => ({ text }))));

/** "Keep the dog" ends an earlier "no dog". */
function withoutKept(wishes: Wish[]): Wish[] {
  return wishes.filter((wish, i) => {
    if (wish.kind !== 'without') return true;
    const { noun } = wish;
    return !wishes
      .slice(i + 1)
      .some(
        (later) =>
          later.kind === 'keep' &&
          (later.noun === noun || isCalled({ noun: later.noun, label: later.noun, kind: 'object' }, noun)),
      );
  });
}

/** A remark in which nothing of the stated set was found: a model may still make something of it. */
export const isFree = ({ intents }: Remark): boolean => intents.length === 0;

/** True when a wish cannot be put into a story that stands: it has to be told again. */
export const needsRetelling = (wish: Wish): boolean => wish.kind === 'narration' && wish.change === 'longer';
