import { languageName } from '../../../src-shared/language-name.ts';

/** A model that will not, or says what it is instead of what it was asked for. */
const REFUSALS: readonly RegExp[] = [
  /\b(?:i['’]?m|i am) (?:sorry|afraid)\b.{0,40}\b(?:can(?:no|['’])t|unable|not able|won['’]t)\b/i,
  /\bi (?:can(?:no|['’])t|will not|won['’]t|must decline to|(?:a|['’])m (?:unable|not able) to) (?:assist|help (?:you )?with|fulfil|comply|create|write|generate|provide|do (?:that|this)|continue)/i,
  /\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b/i,
  /\b(?:against|violates?) (?:my|our|the) (?:guidelines|policy|policies|programming)\b/i,
  /\bes tut mir leid\b.{0,40}\b(?:kann|darf)\b|\bals (?:ki|sprachmodell)\b/i,
  /\bje suis désolée?.{0,40}\bne p(?:eux|uis)\b|\ben tant qu['’](?:ia|intelligence artificielle)\b/i,
  /\blo siento.{0,40}\bno puedo\b|\bcomo (?:una )?(?:ia|inteligencia artificial|modelo de lenguaje)\b/i,
  /\bmi dispiace.{0,40}\bnon posso\b|\bcome (?:ia|modello linguistico)\b/i,
  /\b(?:desculpe|sinto muito).{0,40}\bnão posso\b|\bcomo (?:uma )?(?:ia|modelo de linguagem)\b/i,
];

/** What stands where a text should: the schema's own words, dots, notes to oneself. */
const PLACEHOLDER =
  /^(?:string|text|title|narration|summary|heading|setting|n\/?a|none|null|todo|tbd|untitled|[\W_]*)$/i;

export const isRefusal = (text: string): boolean => REFUSALS.some((pattern) => pattern.test(text));
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text.trim());

/** Letters below which nobody can tell a language. */
const ENOUGH_TO_TELL = 60;

/** What any text of an agent is checked for. `fields` by name, as the model knows them. */
export function commonProblems(fields: Readonly<Record<string, string>>): string[] {
  const problems: string[] = [];
  for (const [name, text] of Object.entries(fields)) {
    if (isRefusal(text)) problems.push(`${name}: that is a refusal and not a part of a film.`);
    else if (isPlaceholder(text)) problems.push(`${name}: write the text itself, not “${text.slice(0, 20)}”.`);
  }
  return problems;
}

/** A text in another language than the film's. */
export function languageProblem(text: string, wanted: string, languageOf: (text: string) => string): string[] {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_TO_TELL) return [];
  const found = languageOf(text);
  return found === wanted ? [] : [`The language is ${languageName(found)}; write in ${languageName(wanted)}.`];
}
