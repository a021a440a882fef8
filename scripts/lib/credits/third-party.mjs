/**
 * What THIRD_PARTY.md says: who a package is by, from its tables, and the notices of works that are more than code,
 * from the paragraphs that begin with a name in bold.
 * @param {string} markdown
 */
export function readThirdParty(markdown) {
  const by = new Map();
  const licences = new Map();
  for (const [, names = '', licence = '', who = ''] of markdown.matchAll(/^\| ([^|]+?) \| (\S+) \| ([^|]+?) \|$/gm)) {
    for (const name of names.replace(/\s*\(.*\)/, '').split(', ')) {
      by.set(name, who);
      licences.set(name, licence);
    }
  }
  const notices = new Map();
  for (const paragraph of markdown.split(/\n{2,}/)) {
    const name = /^\*\*(.+?)\*\*/.exec(paragraph)?.[1];
    if (name) notices.set(name, plain(paragraph));
  }
  return { by, licences, notices };
}

/** A paragraph without its markup, on one line; an address stays beside the words that it stood behind. @param {string} text */
const plain = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\[([^\]]+)\]\((\S+?)\)/g, (_, words, url) => (url.endsWith(words) ? words : `${words} (${url})`))
    .replace(/<(https:\S+?)>/g, '$1')
    .replace(/\*\*|`/g, '')
    .trim();
