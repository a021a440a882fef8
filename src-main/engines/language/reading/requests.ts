import { sentenceOfItem } from './tidy.ts';

/** Words that name the film itself ("make a short film about"). */
const FILM = String.raw`(?:[\w'-]+\s+){0,3}?(?:film|video|movie|story|clip|documentary|short|trailer|animation|cartoon|piece)`;
const ASKS = new RegExp(
  String.raw`^(?:please\s+)?(?:(?:can|could|would) you\s+)?(?:i (?:want|need|would like)|make|create|write|tell|show|give|produce)\s+(?:me\s+|us\s+)?(?:an?\s+|the\s+)?${FILM}\s+(?:about|of|on|in which|where|showing|with)\s+`,
  'i',
);
const NAMED = new RegExp(String.raw`^(?:an?|the)\s+${FILM}\s+(?:about|on|of|in which|where|showing)\s+(?=\S)`, 'i');
const PORTRAIT =
  /^(?:an?\s+)?(?:(?:short|documentary|film|video)\s+){0,2}portrait of\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?),\s+(an?\s)/iu;
const MADE_OF = /^[^.!?:]{0,60}\b(?:film|video|clip|animation|documentary)\b[^.!?:]{0,40}\.\s+(?=\S)/i;

/** Lines of a briefing that are about the film and never in it. */
const BRIEFING =
  /(?:^|(?<=[.!?]\s))(?:target(?: audience| group)?|audience|tone(?: of voice)?|style|format|mood|length|duration|budget|platform|channel|deadline|client|brand|company|logo)\s*:\s*[^.!?]*(?:[.!?]\s*|$)/giu;
/** A label before what is to be said: "Key messages: saves 20 % energy, learns your habits." */
const MESSAGES = /(?:key |main )?(?:messages?|features?|benefits?|points|usps?|facts)\s*:\s*([^.!?]+)[.!?]?/iu;

/** A briefing's lines about the film dropped, and what it wants said as a sentence each. */
const withoutBriefing = (text: string): string =>
  text
    .replace(BRIEFING, '')
    .replace(/(?<=^|[.!?]\s+)(?:tagline|slogan|claim|(?:end|closing|last) line)\s*:\s*/giu, '')
    .replace(MESSAGES, (_, items: string) =>
      items.includes(',')
        ? items
            .split(/,\s*(?:and\s+)?/)
            .map((item) => sentenceOfItem(item.trim()))
            .join(' ')
        : sentenceOfItem(items.trim()),
    )
    .trim();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text without the request around it: "Make a film about a girl who …" → "A girl who …". Pure. */
export function withoutRequest(brief: string): string {
  const text = withoutBriefing(brief);
  const portrait = PORTRAIT.exec(text);
  if (portrait?.[1]) return `${portrait[1]} is ${portrait[2]}${text.slice(portrait[0].length)}`;
  const bare = text.replace(ASKS, '').replace(NAMED, '');
  const told =
    bare === text && /\b(?:ambient|wordless|no narration|without words|no words)\b/i.test(MADE_OF.exec(text)?.[0] ?? '')
      ? text.replace(MADE_OF, '')
      : bare;
  return told === text ? text : capital(told);
}
