/** A part of a question: a heading, and text that may be cut down to `least` characters where there is no room. */
export interface Section {
  heading: string;
  text: string;
  least?: number;
}

/** Characters of a token, low enough to hold for languages that need more tokens than English. */
const CHARACTERS_PER_TOKEN = 2.5;

/**
 * The sections as one text of at most `tokens` tokens, by a careful estimate: the longest are cut in their middle first,
 * none below its `least`. Empty sections are left out.
 */
export function fitSections(sections: readonly Section[], tokens: number): string {
  const kept = sections.filter(({ text }) => text.trim()).map((section) => ({ ...section, text: section.text.trim() }));
  const most = Math.max(400, tokens * CHARACTERS_PER_TOKEN);
  const length = (): number => kept.reduce((sum, { heading, text }) => sum + heading.length + text.length + 4, 0);
  for (let over = length() - most; over > 0; over = length() - most) {
    const longest = kept
      .filter(({ text, least = 200 }) => text.length > least)
      .sort((a, b) => b.text.length - a.text.length)[0];
    if (!longest) break;
    const room = Math.max(longest.least ?? 200, longest.text.length - over);
    longest.text = cutMiddle(longest.text, Math.min(room, longest.text.length - 1));
  }
  return kept.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n');
}

/** Start and end of a text, which say more than its middle; never longer than `most`. */
function cutMiddle(text: string, most: number): string {
  const characters = [...text];
  const half = Math.max(1, Math.floor((most - 3) / 2));
  const end = characters.slice(-half).join('');
  return `${characters.slice(0, half).join('')} … ${end}`.slice(0, Math.max(3, most));
}
