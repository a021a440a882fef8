import { finiteVerb } from './clauses.ts';
import { correctVerbs } from './correct-verbs.ts';
import { thirdPerson } from './third-person.ts';
import { readSentences, type Token } from './tokens.ts';

/** "a girl from the suburbs who beats …": one noun with what it does, and no verb beside it. */
const ONLY_RELATIVE = /^((?:an?|the|one|two|three|some|my|our)\s+(?:[\w'’-]+\s+){0,6}?)(?:who|that|which)\s+(?=\S)/i;
/** "lonely satellite, still sending postcards": the verb has lost its "is". */
const STILL = /^(?:an?\s+|the\s+)?((?:[\w'’-]+\s+){0,3}[\w'’-]+),\s+(still|now|slowly|quietly|always)\s+(\w+ing)\b/i;
/** "Show a woman checking her phone": a direction to a camera. */
const DIRECTION =
  /^(?:(?:then\s+)?(?:show|film)|we see|you see|open(?:ing)? on|cut to)\s+(?=an?\s|the\s|two\s|some\s|\w+s\s)/i;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who is added right before a participle: "a tent by a lake and two friends | laughing". */
function joinedNoun(tokens: Token[], participle: number): Token | undefined {
  const and = tokens.slice(0, participle).findLastIndex(({ pos }) => pos === 'CCONJ');
  const between = tokens.slice(and + 1, participle);
  const isNew = and > 0 && between.every(({ pos }) => ['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN'].includes(pos));
  return isNew ? between.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN') : undefined;
}

/** "A woman checking her phone, driving in the dark, and being first" → "A woman checks her phone. She drives … She is first". */
function participlesAsVerbs(text: string, tokens: Token[]): string {
  const head = tokens.find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const noun = head?.text.toLowerCase() ?? '';
  const isMany = (token: Token | undefined): boolean =>
    /[^s]s$/.test(token?.text ?? '') && token?.lemma !== token?.text.toLowerCase();
  let told = text;
  for (const [i, token] of [...tokens.entries()].reverse()) {
    const before = tokens[i - 1];
    const opens = before && ['NOUN', 'PROPN', 'PUNCT', 'CCONJ'].includes(before.pos);
    const base = /^being$/i.test(token.text) ? 'be' : token.lemma;
    if (!/ing$/.test(token.text) || base === token.text.toLowerCase() || !opens) continue;
    const many = isMany(joinedNoun(tokens, i) ?? head);
    const verb = thirdPerson(base, many);
    const lead = /(?:,\s*(?:and\s+)?|\s+and\s+)$/.exec(told.slice(0, token.start))?.[0];
    const who = many
      ? 'They'
      : /(?:woman|girl|mother|sister|daughter|queen)$/.test(noun)
        ? 'She'
        : /(?:man|boy|father|brother|son|king)$/.test(noun)
          ? 'He'
          : `The ${noun}`;
    const from = token.start - (lead?.length ?? 0);
    told = `${told.slice(0, from)}${lead ? `. ${who} ` : ''}${verb}${told.slice(token.end)}`;
  }
  return told;
}

function asEvent(sentence: string): string {
  if (DIRECTION.test(sentence)) {
    const shown = capital(sentence.replace(DIRECTION, ''));
    const tokens = correctVerbs(readSentences(shown)[0] ?? []);
    return participlesAsVerbs(shown, tokens);
  }
  if (!ONLY_RELATIVE.test(sentence) && !STILL.test(sentence)) return sentence;
  if (finiteVerb(correctVerbs(readSentences(sentence)[0] ?? [])) >= 0) return sentence;
  const still = STILL.exec(sentence);
  if (still?.[1]) {
    const many = /[^s]s$/.test(still[1]);
    const named = many || /^(?:my|our|his|her|their)\b/i.test(still[1]);
    const article = named ? '' : /^[aeio]/i.test(still[1]) ? 'An ' : 'A ';
    return `${capital(article + still[1])} ${thirdPerson('be', many)} ${still[2]} ${still[3]}${sentence.slice(still[0].length)}`;
  }
  return sentence.replace(ONLY_RELATIVE, (_, who: string) => capital(who));
}

/**
 * Sentences that only name somebody with what they do, told as what they do; directions to a camera as what is seen.
 * All other sentences stay as they are. English.
 */
export const asEvents = (text: string): string =>
  text
    .split(/(?<=[.!?]["'”’)]*)\s+/u)
    .map(asEvent)
    .join(' ');
