import { stemmer } from 'stemmer';

/** Words that carry grammar and no picture: articles, pronouns, prepositions, auxiliaries, joiners, bare adverbs. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those here there it its itself he him his himself she her hers herself they them their
  theirs themselves we us our ours ourselves i me my mine myself you your yours yourself who whom whose which what
  when where why how one ones some any no none not nor never each every all both either neither such own same other
  another more most less least much many few only just also too very quite rather so than then now still yet again ever
  once already almost even and or but if because as until till while since before after although though unless whether
  at by for from in into of off on onto out over to up down under with without through across along around behind
  beneath beside between beyond during among against about above below near inside outside past toward towards upon
  within per via like be am is are was were been being do does did done doing have has had having will would shall
  should can could may might must let lets get gets got go goes went gone going come comes came make makes made
  anyway away back else not don't doesn't didn't can't cannot won't isn't aren't wasn't weren't couldn't hasn't it's
  i'm he's she's they're we're you're that's there's s t re ve ll d m am pm o'clock`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of a brief that speak about the film and not of what it shows. */
const FILM_WORDS = new Set(
  `film films video movie clip ad ads advert advertisement commercial promo spot trailer teaser story documentary
  portrait explain explainer tutorial recipe step steps wordless ambient narration narrated mood second seconds sec secs
  minute minutes min mins calm curious cinematic epic emotional dramatic long short make create show please slow product`.split(
    /\s+/,
  ),
);

/** Words and figures of a text, lower case, in order; a name keeps its accents. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/’/g, "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

/** What two forms of a word have in common (Porter): "delivers" and "delivered" are one. */
export const stemOf = (word: string): string => stemmer(word.replace(/'s?$/, ''));

/** Content words of a text as stems, once each, in order: what it is about, and nothing that only joins. English. */
export function contentStems(text: string): string[] {
  const words = wordsOf(text).filter((word) => !FUNCTION_WORDS.has(word) && (word.length > 1 || /\d/.test(word)));
  return [...new Set(words.map(stemOf))];
}

/** Content stems of a brief: those of its text that tell something, without what is said about the film itself. */
export function briefStems(idea: string): string[] {
  const told = new Set(contentStems(idea));
  for (const word of FILM_WORDS) told.delete(stemOf(word));
  return [...told].filter((stem) => !/^\d+-?s(?:ec(?:ond)?s?)?$/.test(stem) && !/^\d+-second/.test(stem));
}
