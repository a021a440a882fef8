import { NOUN_KINDS, PERSON_ENDING } from '../lexicon/nouns.ts';
import { LIVING_VERBS, VERBS } from '../lexicon/verbs.ts';
import type { Token } from './tokens.ts';

const INVARIANT = new Set(['deer', 'sheep', 'fish', 'people', 'children', 'men', 'women']);
const AFTER_VERB = new Set(['DET', 'ADP', 'PRON', 'ADV', 'NUM', 'PUNCT', 'PART', 'CCONJ', 'PROPN', 'ADJ']);

/** The base form of a third-person or plain verb, or null when it is none that we know. */
export function verbBase(word: string): string | null {
  const lower = word.toLowerCase();
  const candidates = [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')];
  return candidates.find((candidate) => VERBS.has(candidate) || LIVING_VERBS.has(candidate)) ?? null;
}

/** "am/is/are/was/were/be/been" and the like count as a verb of the clause. */
export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** Whether a word names somebody, or an animal: who acts, not what something is made of. */
function isLiving(token: Token | undefined): boolean {
  if (token?.pos !== 'NOUN' && token?.pos !== 'PROPN') return false;
  const word = token.text.toLowerCase();
  const kind = NOUN_KINDS.get(word) ?? NOUN_KINDS.get(token.lemma) ?? (PERSON_ENDING.test(word) ? 'person' : null);
  return kind === 'person' || kind === 'animal';
}

/** A living noun, or a pronoun for one: "she waves". */
const isSomebody = (token: Token | undefined): boolean =>
  isLiving(token) || (token?.pos === 'PRON' && /^(?:i|he|she|they|we|you|who)$/i.test(token.text));

/**
 * Verbs that the tagger took for nouns: "a turtle races a hare", "clouds form over", "and rows out".
 * A noun becomes a verb when it is one we know, agrees with the noun before it, and what follows fits a verb.
 */
export const correctVerbs = (tokens: Token[]): Token[] => corrected(corrected(tokens));

/** One pass: a verb that was found makes the next one plain ("falls and bursts"). */
function corrected(tokens: Token[]): Token[] {
  return tokens.map((token, index) => {
    // "at 5 am" is an hour and no verb.
    if (/^[ap]m$/i.test(token.text) && tokens[index - 1]?.pos === 'NUM')
      return { ...token, pos: 'NOUN', lemma: token.text.toLowerCase() };
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    // "a bombed city", "to a trumpet": what an article stands before is no verb.
    if (token.pos === 'VERB' && before?.pos === 'DET' && /^(?:an?|the)$/i.test(before.text)) {
      if (/(?:ed|en)$/.test(token.text) && after?.pos === 'NOUN') return { ...token, pos: 'ADJ' };
      if (token.lemma === token.text.toLowerCase() && after?.pos !== 'NOUN') return { ...token, pos: 'NOUN' };
    }
    if (token.pos === 'VERB' && isNounOfVerb(tokens, index))
      return { ...token, pos: 'NOUN', lemma: token.text.toLowerCase().replace(/ves$/, 'f').replace(/s$/, '') };
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return token;
    const base = verbBase(token.text);
    // What follows "who" or "which" is what they do; nobody falls in love as a noun.
    if (base && base !== token.text.toLowerCase() && /^(?:who|which)$/i.test(before?.text ?? ''))
      return { ...token, pos: 'VERB', lemma: base };
    if (base === 'fall' && after?.text === 'in' && tokens[index + 2]?.text === 'love')
      return { ...token, pos: 'VERB', lemma: base };
    const imperative =
      (!before || before.pos === 'PUNCT') &&
      base === token.text.toLowerCase() &&
      (after?.pos === 'DET' || after?.pos === 'PRON');
    if (base && imperative) return { ...token, pos: 'VERB', lemma: base };
    if (!base || !before) return token;
    // "the sea waves", but "a girl in the window waves": these are verbs only where somebody could do them.
    if (!VERBS.has(base) && !tokens.slice(0, index).some(isSomebody)) return token;
    // "a chef picks mushrooms": one word names who acts, so the next is no part of a compound.
    // Of two words for one who acts ("a worker bee drinks nectar") the first is no thing that it is made of.
    const first = isLiving(tokens[index - 2]) ? index - 3 : index - 2;
    const acts = isLiving(before) && /^(?:DET|ADJ|NUM|PRON)$/.test(tokens[first]?.pos ?? '');
    const joined = before.pos === 'CCONJ' && tokens.slice(0, index).some(isLiving);
    // "Roots drink water": a bare plural that opens a clause acts, and what it does to what follows.
    const opened = index === 1 || /^(?:PUNCT|CCONJ)$/.test(tokens[index - 2]?.pos ?? '');
    const many = opened && base === token.text.toLowerCase() && /[^s]s$/.test(before.text);
    const fits = !after || AFTER_VERB.has(after.pos) || (after.pos === 'NOUN' && (acts || joined || many));
    if (!fits) return token;
    const third = /s$/.test(token.text) && base !== token.text.toLowerCase();
    const asVerb: Token = { ...token, pos: 'VERB', lemma: base };
    // "when one falls", "they both laugh"
    const hung = /^(?:when|while|if|until|once|before|after)$/i.test(tokens[index - 2]?.text ?? '');
    if (/^one$/i.test(before.text) && hung && third) return asVerb;
    if (/^(?:both|all)$/i.test(before.text) && tokens[index - 2]?.pos === 'PRON' && !third) return asVerb;
    if (before.pos === 'CCONJ' && third && (joined || tokens.slice(0, index).some(isVerb))) return asVerb;
    // "build a boat and sail it"
    if (
      before.pos === 'CCONJ' &&
      /^(?:it|them|him|her|us|me)$/i.test(after?.text ?? '') &&
      tokens.slice(0, index).some(isVerb)
    )
      return asVerb;
    if (before.pos === 'PRON' && /^(?:he|she|it)$/i.test(before.text) && third) return asVerb;
    if (before.pos === 'PRON' && /^(?:they|we|i|you)$/i.test(before.text) && !third) return asVerb;
    if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return token;
    const plural =
      INVARIANT.has(before.text.toLowerCase()) || (/[^su]s$/.test(before.text) && (before.pos === 'NOUN' || many));
    const nounsOnly = !tokens.slice(0, index).some(isVerb);
    const invariant = INVARIANT.has(before.text.toLowerCase());
    if (invariant && nounsOnly) return asVerb;
    return plural !== third && (nounsOnly || startsClause(tokens, index)) ? asVerb : token;
  });
}

/** "how do plants make food", "leaves breathe in": a plural that is taken for a verb, right before the verb it acts in. */
function isNounOfVerb(tokens: Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  // "is a lemonade stand run by": a single one does not stand, it stands for a thing; "sees a bird fly" has its own verb.
  if (/^an?$/i.test(tokens[index - 2]?.text ?? '') && before?.pos === 'NOUN' && !/s$/.test(before.text))
    return token?.lemma === token?.text.toLowerCase() && !tokens.slice(0, index).some(({ pos }) => pos === 'VERB');
  const opens = !before || before.pos === 'PUNCT' || before.pos === 'CCONJ' || /^(?:do|did)$/i.test(before.text);
  const plain = after?.pos === 'VERB' && verbBase(after.text) === after.text.toLowerCase();
  return opens && plain && /[^s]s$/.test(token?.text ?? '');
}

/** True when between the last comma or conjunction and this token there is no verb yet. */
function startsClause(tokens: Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (isVerb(token)) return false;
    if (token?.pos === 'CCONJ' || token?.pos === 'PUNCT' || token?.pos === 'SCONJ') return true;
  }
  return true;
}
