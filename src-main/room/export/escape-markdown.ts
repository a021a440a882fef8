/** What begins or ends something in CommonMark or in GitHub's dialect of it, wherever it stands in a line. */
const MARKS = /[\\`*_{}[\]()#|~!$]/g;
/** Addresses that become links by themselves. */
const LINKS = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|@/gi;

/**
 * One line of anybody's words as Markdown that shows just these words: no heading, list, link, picture, table cell or
 * HTML can come of it.
 */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(MARKS, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(LINKS, (mark) => `&#${mark.charCodeAt(0)};`)
    // What begins a list, or underlines a heading, does so only at the start of a line.
    .replace(/^(?:[-+=:]|\d+(?=\.))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
