import { verbBase } from './correct-verbs.ts';

/** A line that a list begins with: a bullet, a dash, "1)", "2.". */
const BULLET = /^\s*(?:[-–—*•·▪]|\(?\d{1,2}[.)])\s+/u;
/** Numbers of a list that runs on in one line: "1) … 2) …". */
const INLINE_NUMBER = /(?:^|\s)\(?(\d{1,2})[.)]\s+/gu;
/** A label before its value on a product sheet: "Price: €129". */
const LABEL = /^(\p{Lu}[\p{L} ]{2,20}):\s*(?=\S)/u;

const ended = (text: string): string => (/[.!?…:]["'”’)]*$/u.test(text) ? text : `${text.replace(/[,;]+$/, '')}.`);

/** A list in one line as sentences: "1) a bee visits 2) pollen sticks" → "A bee visits. Pollen sticks." */
function inlineList(line: string): string {
  const numbers = [...line.matchAll(INLINE_NUMBER)].map(([, number]) => Number(number));
  // Only a count from one on is a list: "in 1998. 2. Bundesliga" is none.
  if (numbers.length < 2 || numbers.some((number, i) => number !== i + 1)) return line;
  return line
    .replace(INLINE_NUMBER, '\n')
    .split('\n')
    .map((item) => item.trim().replace(/[,;]$/, ''))
    .filter(Boolean)
    .map((item) => ended(item.charAt(0).toUpperCase() + item.slice(1)))
    .join(' ');
}

/** A line on its own as a sentence; "Price: €129" → "€129." keeps its label, without the colon. */
export function sentenceOfItem(line: string): string {
  const text = line.replace(BULLET, '').trim();
  const labelled = LABEL.test(text) && text.length < 60 ? text.replace(LABEL, (_, name: string) => `${name} `) : text;
  const verb = /^(\w+s)\s+(?:to|the|an?|your|up|out|away|for|in|with|on|down|its|\d\S*)\b/i.exec(labelled)?.[1];
  // "heats to 96 °C": what the sheet is about does it.
  if (verb && verbBase(verb) && verbBase(verb) !== verb.toLowerCase())
    return ended(`It ${labelled.charAt(0).toLowerCase()}${labelled.slice(1)}`);
  return ended(labelled.charAt(0).toUpperCase() + labelled.slice(1));
}

/**
 * A brief as running prose: lists and lines become sentences, doubled commas one, emoji blanks, three marks one. What it says
 * stays as it is. English; a text to keep to the letter never comes here.
 */
export function tidy(idea: string): string {
  const plain = idea
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, (sign) => (/[0-9#*©®™]/u.test(sign) ? sign : ' '))
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/([!?])[!?]+/g, '$1')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/(\d)\s?l\b/g, '$1 litres');
  const lines = plain
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const listed =
    lines.length > 1 && lines.filter((line) => BULLET.test(line) || line.length < 60).length >= lines.length - 1;
  const text = listed ? lines.map(sentenceOfItem).join(' ') : lines.join(' ');
  return inlineList(text).replace(/\s+/g, ' ').trim();
}
