import type { Understanding } from '../../../../src-shared/understanding.ts';
import { GRAMMAR } from '../../../engines/language/lexicon/foreign-grammar.ts';
import { startsWithVerb } from '../../../engines/language/reading/foreign-clauses.ts';
import type { Part } from '../part.ts';
import { opening, stop } from '../words.ts';
import { namedIn, pronounAtStart } from './actor.ts';
import { asSentence } from './sentence.ts';
import type { Tongue } from './tongue.ts';

/** The brief's statements as parts, each a whole sentence; those that cannot stand alone go on in the part before. */
export function foreignParts({ statements, kind }: Understanding, tongue: Tongue): Part[] {
  const parts: Part[] = [];
  let actor: string | null = null;
  for (const [index, statement] of statements.entries()) {
    const before = parts.at(-1);
    const goesOn = index > 0 && !/[.!?…;:]["'”’»)\]]*$/u.test(statements[index - 1]?.text ?? '');
    const comma = /,$/u.test(statements[index - 1]?.text ?? '') ? ',' : '';
    const sentence = asSentence(
      {
        text: statement.text,
        actor,
        goesOn,
        commands: kind === 'how-to',
        varied: before !== undefined && actor !== null && opening(before.sentence) === actor,
      },
      tongue.code,
    );
    if (sentence === null && before) {
      before.sentence = `${before.sentence.replace(/\.$/u, '')}${comma} ${stop(statement.text)}`;
      before.subjects = [...before.subjects, ...statement.subjects];
      continue;
    }
    parts.push({
      source: kind === 'how-to' ? 'step' : 'statement',
      sentence: sentence ?? statement.text,
      joined: goesOn && kind !== 'how-to' ? `${comma} ${stop(statement.text)}` : null,
      place: statement.place,
      timeOfDay: statement.timeOfDay,
      weather: statement.weather,
      subjects: [...statement.subjects],
      statement: index,
      frame: null,
    });
    actor = actorAfter(statement.text, statement.subjects, actor, tongue);
  }
  return kind === 'how-to' ? parts.map((part, i) => numbered(part, i + 1, tongue)) : parts;
}

/** Who the next clause would speak of without a name: who acts here; null when the text does not surely tell. */
function actorAfter(text: string, subjects: Part['subjects'], before: string | null, { code }: Tongue): string | null {
  const { and, thenWords, but, determiners } = GRAMMAR[code];
  const words = text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? [];
  const joints = words.findIndex((word) => ![and, thenWords, but].some((set) => set.has(word.toLowerCase())));
  const own = words.slice(Math.max(0, joints));
  // The subject of the clause before acts on.
  if (joints > 0 && startsWithVerb(own, code)) return before;
  const pronoun = pronounAtStart(own.join(' '), code);
  if (pronoun) return pronoun;
  const first = (own[0] ?? '').toLowerCase();
  if (determiners.has(first)) {
    // "Die müde Frau": the article at the head and the noun behind its looks.
    const noun = own.slice(1, 4).find((word) => subjects.some(({ label }) => label === word)) ?? own[1] ?? '';
    return namedIn(own.join(' '), { label: noun }, code)?.pronoun ?? null;
  }
  const someone = subjects.find(({ kind }) => kind === 'person' || kind === 'animal');
  return someone && code !== 'de' ? (namedIn(text, someone, code)?.pronoun ?? null) : null;
}

function numbered(part: Part, number: number, { code, step }: Tongue): Part {
  const bare = part.sentence.replace(/^\d+[.)]\s*/u, '');
  // German nouns and a leading figure keep their form behind the colon.
  const kept =
    code === 'de' &&
    /^\p{Lu}\p{L}+,?\s/u.test(bare) &&
    !/^(?:Den|Die|Das|Der|Dem|Ein|Eine|Einen|Im|In|Auf|Mit|Zum|Zur)\s/u.test(bare);
  const said = kept ? bare : bare.charAt(0).toLocaleLowerCase() + bare.slice(1);
  return { ...part, sentence: `${step(number)} ${said}`, place: part.place ?? null };
}
