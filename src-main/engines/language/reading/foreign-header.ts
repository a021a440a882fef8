import type { Brief } from '../../../../src-shared/brief.ts';
import { findLengthInText } from '../../../../src-shared/length-in-text.ts';
import type { FilmKind } from '../../../../src-shared/room.ts';
import { isTongue, type TongueCode } from '../lexicon/foreign-grammar.ts';
import { HEADERS } from '../lexicon/foreign-headers.ts';
import { stopWords } from '../lexicon/foreign-stops.ts';
import { type Headed, readHeader } from './header.ts';

type Head = Pick<Brief, 'idea' | 'brand' | 'keepMyWords'>;

/** Longest first sentence, in characters, that is taken for a heading of the rest. */
const LONGEST_HEADING = 110;

/** What a brief of another language says about the film itself, and what is left to tell. */
export function readForeignHeader(brief: Head, language: string): Headed {
  if (!isTongue(language) || brief.keepMyWords) return readHeader(brief);
  const kind = foreignKind(brief, language);
  const wordless = HEADERS[language].wordless.test(brief.idea);
  const { heading, body } = partHeading(withoutAsides(brief.idea, language), language, kind);
  const topic = heading === null ? null : topicOf(heading, language, kind);
  // "Por qué brillan las luciérnagas" and no more: the question is all there is to tell.
  return { kind, wordless, topic, body: body || brief.idea };
}

function foreignKind({ idea, brand }: Head, language: TongueCode): FilmKind {
  const words = HEADERS[language];
  const first = sentences(idea)[0] ?? idea;
  if (words.howTo.test(first)) return 'how-to';
  if (words.wordless.test(idea) || words.mood.test(first)) return 'mood';
  if (brand || words.ad.test(first)) return 'ad';
  if (words.explain.test(idea)) return 'explainer';
  return words.documentary.test(idea) ? 'documentary' : 'story';
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?…])\s+|\n+/u).filter((part) => part.trim() !== '');

/** Without the sentences that only give a length or a style ("Sin palabras.", "Ruhig und langsam, eine Minute."). */
function withoutAsides(text: string, language: TongueCode): string {
  const all = sentences(text);
  const kept = all.filter((sentence) => !isAside(sentence, language));
  return (kept.length > 0 ? kept : all).join(' ');
}

function isAside(sentence: string, language: TongueCode): boolean {
  const { meta, style } = HEADERS[language];
  const length = findLengthInText(sentence);
  const rest = (length ? sentence.replace(length.text, ' ') : sentence)
    .replace(new RegExp(meta.source, 'giu'), ' ')
    .replace(new RegExp(style.source, 'giu'), ' ');
  if (rest === sentence) return false;
  const stops = stopWords(language);
  return (rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => stops.has(word));
}

/** The heading of a brief ("Werbespot für einen Kaffee: …", "Cómo plantar un tomate. …") and what follows it. */
function partHeading(text: string, language: TongueCode, kind: FilmKind): { heading: string | null; body: string } {
  const { meta } = HEADERS[language];
  const colon = new RegExp(String.raw`^([^:.!?\n]{3,${LONGEST_HEADING}})\s*:\s+(?=\S)`, 'u').exec(text);
  if (colon?.[1] && meta.test(colon[1])) return { heading: colon[1], body: text.slice(colon[0].length) };
  const [first = '', ...rest] = sentences(text);
  const heads = first.length <= LONGEST_HEADING && meta.test(first) && kind !== 'story' && kind !== 'documentary';
  if (!heads || (rest.length === 0 && kind === 'mood')) return { heading: null, body: text };
  // A question stays to be asked; a heading of another kind is about the film alone.
  return { heading: first, body: rest.join(' ') };
}

/** What a heading names: the thing that an ad is for, what is explained, what is made; null when it names nothing. */
function topicOf(heading: string, language: TongueCode, kind: FilmKind): string | null {
  const words = HEADERS[language];
  const length = findLengthInText(heading)?.text ?? '';
  const prepositions = language === 'de' ? '(?:in|von)' : '(?:de|di|en|em|in|da)';
  let text = heading
    .replace(length ? new RegExp(`(?:\\s${prepositions})?\\s?${escaped(length)}`, 'iu') : '', '')
    .replace(words.steps, '');
  if (kind === 'explainer') text = text.replace(words.explainLead, '');
  else if (kind === 'ad') {
    const at = words.purpose.exec(text);
    text = at ? text.slice(at.index + at[0].length) : '';
  } else if (kind !== 'how-to') return null;
  const topic = text.replace(/\s+/gu, ' ').replace(/^[\s,;:.–—-]+|[\s,;:.!–—-]+$/gu, '');
  return topic.length >= 3 ? topic : null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
