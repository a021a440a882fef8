/** A length that somebody wrote into an idea. */
export interface FoundLength {
  seconds: number;
  /** The words it was read from, to show the creator ("a 30-second ad"). */
  text: string;
}

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

const NUMBER = String.raw`(?<amount>\d+(?:[.,]\d+)?|${Object.keys(NUMBER_WORDS)
  .sort((x, y) => y.length - x.length)
  .join('|')})`;
const HALF = String.raw`(?<half>\s+and\s+a\s+half)?`;
const UNIT =
  '(?<unit>seconds?|secs?|s|sekunden?|sek|segundos?|secondes?|secondi|minutes?|mins?|min|minuten?|minutos?|minuti)';
const SPELLED = new RegExp(String.raw`(?<![\p{L}\p{N}:.,])${NUMBER}${HALF}[\s-]*${UNIT}(?![\p{L}\p{N}])`, 'giu');
const CLOCK = /(?<![\p{N}:.])(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)(?![\p{N}:]|\s*(?:[ap]\.?m\b|Uhr|o['’]clock))/giu;
/** A clock time after these words is a time of day and no length ("at 3:00"). */
const TIME_OF_DAY_BEFORE = /\b(?:at|by|from|until|till|before|after|around|past|um|à|a las)\s*$/iu;
/** A span after or before these words happens inside the story ("five minutes later", "after two minutes"). */
const STORY_TIME_AFTER = /^\s*(?:later|ago|before|earlier|after|past|to\b|away|early|late|walk|drive|old\b)/iu;
const STORY_TIME_BEFORE = /\b(?:after|every|each|within|last|next|another|only|just|for|wait(?:s|ed)?|past)\s*$/iu;
/** "heats in 3 minutes" happens in the film; "explain it in one minute" is about the film. */
const IN_BEFORE = /\bin\s*$/iu;
const ABOUT_THE_FILM = /\b(?:explain\w*|tell|told|show|sum|film|video|clip|ad|story|lesson)\b/iu;

function readAmount(amount: string): number {
  return NUMBER_WORDS[amount.toLowerCase()] ?? Number(amount.replace(',', '.'));
}

/**
 * The first film length in a text ("a 30-second ad", "1:30", "two minutes", "45 secs"), or null.
 * Lengths outside 5 to 600 s are not taken for one; the plan clamps the rest to what a film may be.
 */
export function findLengthInText(text: string): FoundLength | null {
  const found: (FoundLength & { index: number })[] = [];
  for (const match of text.matchAll(SPELLED)) {
    const { amount = '', half, unit = '' } = match.groups ?? {};
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (STORY_TIME_AFTER.test(after) || STORY_TIME_BEFORE.test(before)) continue;
    if (IN_BEFORE.test(before) && !ABOUT_THE_FILM.test(before)) continue;
    // "a second sip" is an ordinal; a lone article is a length only before a minute.
    if (/^an?$/i.test(amount) && /^s/i.test(unit)) continue;
    const count = readAmount(amount) + (half ? 0.5 : 0);
    found.push({
      seconds: /^m/i.test(unit) ? count * 60 : count,
      text: match[0].trim(),
      index: match.index,
    });
  }
  for (const match of text.matchAll(CLOCK)) {
    if (TIME_OF_DAY_BEFORE.test(text.slice(0, match.index))) continue;
    const { minutes = '0', seconds = '0' } = match.groups ?? {};
    found.push({
      seconds: Number(minutes) * 60 + Number(seconds),
      text: match[0],
      index: match.index,
    });
  }
  const first = found.filter((f) => f.seconds >= 5 && f.seconds <= 600).sort((x, y) => x.index - y.index)[0];
  return first ? { seconds: first.seconds, text: first.text } : null;
}
