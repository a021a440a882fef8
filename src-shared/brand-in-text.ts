import type { Brief } from './brief.ts';
import { BRIEF_LIMITS } from './brief-terms.ts';

/** A name: words that begin with a capital, small ones between them. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}'’&-]*(?:\s(?:(?:&|of|and|the|de|du)\s|d['’])?\p{Lu}[\p{L}\p{N}'’-]*)*)`;
/** What an ad is said to be before it is called one. */
const KIND =
  '(?:\\d[\\p{L}\\p{N}-]*|second|short|quick|tv|TV|radio|video|online|social|product|brand|funny|warm|simple|cinematic|emotional|playful|vertical|square|launch)';
const AD_FOR = new RegExp(
  String.raw`^\s*(?:(?:[Ww]e|I) (?:need|want|would like) )?(?:(?:[Aa]n?|[Tt]he|[Oo]ur|[Mm]y) )?(?:${KIND} ){0,3}(?:(?![Aa]n? |[Tt]he )[\p{L}\p{N}-]+ )?(?:[Aa]d|[Aa]dvert|[Aa]dvertisement|[Cc]ommercial|[Pp]romo|[Tt]easer|[Ss]pot) for ${NAME}(?=\s*(?:[,.:;!–—-]|$))`,
  'u',
);
const LINE = new RegExp(String.raw`(?:^|[.!?\n]\s*)(?:[Bb]rand|[Cc]ompany): *${NAME}(?=\s*(?:[,.;!\n]|$))`, 'u');

/** The brand that an ad's idea names itself: "Ad for Sunny Side, a lemonade stand …", "Brand: Mossy."; null where none is. */
export function findBrandInText(idea: string): string | null {
  const found = (AD_FOR.exec(idea) ?? LINE.exec(idea))?.[1]?.trim();
  return found && [...found].length <= BRIEF_LIMITS.brandMax ? found : null;
}

/** The brief with the brand that its idea names, where the creator left the field empty. */
export const withBrandOfIdea = <T extends Pick<Brief, 'idea' | 'brand' | 'keepMyWords'>>(brief: T): T =>
  brief.brand === null && !brief.keepMyWords ? { ...brief, brand: findBrandInText(brief.idea) } : brief;
