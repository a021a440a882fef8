/** A model that will not, or says what it is instead of what it was asked for. */
const REFUSALS: readonly RegExp[] = [
  /\b(?:i['’]?m|i am) (?:sorry|afraid|unable|not able)\b/i,
  /\bi (?:can(?:no|['’])t|will not|won['’]t|must decline|apologi[sz]e)\b.{0,60}\b(?:assist|help|fulfil|comply|create|write|generate|provide|do that|with (?:that|this))/i,
  /\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b/i,
  /\b(?:against|violates?) (?:my|our|the) (?:guidelines|policy|policies|programming)\b/i,
  /\bes tut mir leid\b|\bals (?:ki|sprachmodell)\b|\bich kann (?:dabei|dir|ihnen|das) (?:nicht|leider)\b/i,
  /\bje suis désolée?\b|\ben tant qu['’](?:ia|intelligence artificielle)\b|\bje ne peux pas (?:vous )?(?:aider|répondre)/i,
  /\blo siento,|\bcomo (?:una )?(?:ia|inteligencia artificial|modelo de lenguaje)\b|\bno puedo (?:ayudar|cumplir)/i,
  /\bmi dispiace,|\bcome (?:ia|modello linguistico)\b|\bnon posso (?:aiutar|soddisfare)/i,
  /\b(?:desculpe|sinto muito),|\bcomo (?:uma )?(?:ia|modelo de linguagem)\b|\bnão posso (?:ajudar|atender)/i,
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
  return found === wanted ? [] : [`The language is ${nameOf(found)}; write in ${nameOf(wanted)}.`];
}

/** "German" */
export const nameOf = (language: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
