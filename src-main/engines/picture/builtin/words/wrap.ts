const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Characters that must not begin a line in Japanese setting. */
const NOT_FIRST = /^[、。，．・：；？！」』）】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々.,!?;:)\]}”’]/u;

/** Where a line may break: after spaces, and between CJK characters. */
export function breakUnits(text: string): string[] {
  const units: string[] = [];
  for (const word of text.split(/(?<=\s)/u)) {
    if (!CJK.test(word)) {
      units.push(word);
      continue;
    }
    for (const character of word) {
      const last = units.at(-1);
      if (
        last !== undefined &&
        !/\s$/u.test(last) &&
        (NOT_FIRST.test(character) || !CJK.test(character)) &&
        last.length < 8
      )
        units[units.length - 1] = last + character;
      else units.push(character);
    }
  }
  return units.filter((u) => u !== '');
}

/** A unit wider than a line (a long path, a string without spaces) is cut where it must be. */
function cut(unit: string, width: number, measure: (text: string) => number): string[] {
  if (measure(unit.trimEnd()) <= width) return [unit];
  const parts: string[] = [];
  let part = '';
  for (const character of unit) {
    if (part && measure(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  if (part) parts.push(part);
  return parts;
}

function fill(units: string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    if (line && measure((line + unit).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line ? unit : unit.trimStart();
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** Lines that somebody else broke, as one: with a space between, but none between CJK characters. */
const unbroken = (text: string): string =>
  text.replace(/(.)\n(.)/gu, (_, before: string, after: string) =>
    CJK.test(before) && CJK.test(after) ? before + after : `${before} ${after}`,
  );

/**
 * Lines of about equal length, none wider than `width`: greedy first, then the narrowest width that needs no more lines.
 * Pure: `measure` gives the width of a text in pixels.
 */
export function wrapBalanced(text: string, width: number, measure: (text: string) => number): string[] {
  const units = breakUnits(unbroken(text)).flatMap((unit) => cut(unit, width, measure));
  const lines = fill(units, width, measure);
  if (lines.length < 2) return lines;
  let low = width / 2;
  let high = width;
  for (let i = 0; i < 7; i++) {
    const middle = (low + high) / 2;
    const tried = fill(units, middle, measure);
    if (tried.length <= lines.length && tried.every((line) => measure(line) <= middle)) high = middle;
    else low = middle;
  }
  return fill(units, high, measure);
}
