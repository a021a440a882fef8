/** A line of a message as it is shown: the mark of a bullet is no part of its words. */
export interface TextLine {
  bullet: boolean;
  text: string;
}

/** The lines of a message; empty ones are left out. */
export function linesOfText(text: string): TextLine[] {
  return text
    .split(/[\n\r\u2028\u2029]+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const bullet = /^\s*[-•*]\s+(.*)$/u.exec(line);
      return bullet ? { bullet: true, text: bullet[1] ?? '' } : { bullet: false, text: line };
    });
}
