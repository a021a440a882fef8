import { readAdd } from './add.ts';
import { readCamera } from './camera.ts';
import { type Clause, type Sentence, takeApart } from './clauses.ts';
import { readElsewhere } from './elsewhere.ts';
import { readExactWords } from './exact-words.ts';
import { readForget } from './forget.ts';
import type { Intent } from './intent.ts';
import { readMood } from './mood.ts';
import { readName } from './name.ts';
import { readNarration } from './narration.ts';
import { readSetting } from './setting.ts';
import { readTitle } from './title.ts';
import { readWithout } from './without.ts';

/**
 * What a remark asks for, in the order in which it says so; empty when none of it is in the stated set
 * (docs/room.md). Never throws. Names, titles and words are pieces of the remark itself.
 */
export function readRemark(remark: string): Intent[] {
  const { sentences, unquote } = takeApart(remark);
  return sentences.flatMap((sentence) => readSentence(sentence, unquote));
}

function readSentence({ text, clauses }: Sentence, unquote: (text: string) => string): Intent[] {
  // These may hold any words, so nothing else is looked for in them.
  for (const whole of [readForget(text), readTitle(text, unquote), readExactWords(clauses, unquote)])
    if (whole.length > 0) return whole;
  const named = readName(text, unquote);
  const rest = named.length > 0 ? clauses.filter(({ text: piece }) => readName(piece, unquote).length === 0) : clauses;
  const others = rest.flatMap((clause) => readClause(clause, text));
  return [...(named.length > 0 ? clauses.flatMap((clause) => readName(clause.text, unquote)) : []), ...others];
}

function readClause(clause: Clause, sentence: string): Intent[] {
  for (const read of [() => readElsewhere(clause, sentence), () => readCamera(clause), () => readNarration(clause)]) {
    const found = read();
    if (found.length > 0) return found;
  }
  const setting = readSetting(clause);
  if (setting.some(({ kind }) => kind === 'setting'))
    return [...setting, ...readMood(clause).filter(({ kind }) => kind === 'mood')];
  // "add a no, scene 2, make it": what stands on both sides of a scene's number names no thing.
  const one = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
  const added = (): Intent[] =>
    readAdd(clause).filter((intent) => intent.kind !== 'with' || one(sentence).includes(one(intent.label)));
  for (const read of [added, () => readWithout(clause), () => readMood(clause)]) {
    const found = read();
    if (found.length > 0) return found;
  }
  return setting;
}
