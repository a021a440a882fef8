// node scripts/glosses.ts FOLDER: makes src-main/engines/language/facts/glosses.ts and lexicon/persons.ts from the `dict`
// folder of WordNet 3.1.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lexicographer files that are kept: animals, things, food, nature, plants, and matter with what happens to it. */
const KINDS: Record<number, string> = {
  ...{ 5: 'animal', 6: 'thing', 13: 'food', 17: 'nature', 20: 'plant' },
  ...{ 11: 'matter', 19: 'matter', 21: 'matter', 22: 'matter', 26: 'matter', 27: 'matter' },
};
/** Definitions that make no plain sentence, or none to read aloud in any film. */
const UNFIT =
  /["A-Z:0-9]|^(?:any|one|some|either|someone|a member|a unit|used|informal|the (?:act|state|quality)|genus|having|of|in|to)\b|\b(?:esp|etc|slang|sexual|genital|drug|offensive|feces|kill|family|families|species|genera|chiefly|sometimes|derogatory|weapon|disease|suicide)\b/;

const folder = process.argv[2];
if (!folder) throw new Error('Say where the dict folder of WordNet is.');
const linesOf = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

/** Offset → lexicographer file, definition, and whether it names one of a kind (Dante, Denmark). */
const synsets = new Map<string, { file: number; gloss: string; only: boolean }>();
for (const line of linesOf('data.noun')) {
  const [head = '', gloss = ''] = line.split('|');
  const [offset = '', file = ''] = head.split(' ');
  synsets.set(offset, { file: Number(file), gloss: gloss.trim(), only: head.includes(' @i ') });
}

/** Lemma → senses in order of use, and how many of them were seen in tagged text. */
const lemmas = new Map<string, { tagged: number; senses: string[] }>();
for (const line of linesOf('index.noun')) {
  const fields = line.trim().split(/\s+/);
  const pointers = Number(fields[3]);
  lemmas.set(fields[0] ?? '', { tagged: Number(fields[5 + pointers]), senses: fields.slice(6 + pointers) });
}

const plain = (gloss: string): string =>
  (gloss.split(/[;,]/)[0] ?? '')
    .replace(/\([^)]*\)/g, '')
    .replace(/\s+such as .*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const glosses: Record<string, Record<string, string>> = {};
for (const [lemma, { tagged, senses }] of lemmas) {
  const words = lemma.split('_');
  if (!/^[a-z]{3,12}(?:_[a-z]{3,12})?$/.test(lemma)) continue;
  if (words.length === 2 && !words.every((word) => (lemmas.get(word)?.tagged ?? 0) > 0)) continue;
  const rare = words.length === 1 && tagged === 0;
  const seen = new Set<string>();
  for (const sense of senses.slice(0, 4)) {
    const synset = synsets.get(sense);
    const kind = KINDS[synset?.file ?? -1];
    if (!synset || !kind || seen.has(kind)) continue;
    // Only the commonest sense of a kind: a rarer one would be another thing.
    seen.add(kind);
    const gloss = plain(synset.gloss);
    const count = gloss.split(' ').length;
    if (count < 4 || count > (kind === 'matter' ? 15 : 13) || UNFIT.test(gloss)) continue;
    if (rare && senses.length > (kind === 'matter' ? 1 : 2)) continue;
    glosses[lemma.replace('_', ' ')] = { ...glosses[lemma.replace('_', ' ')], [kind]: gloss };
  }
}
// A text and no object literal: the type checker would give each of its keys a type. No definition has a sign that ends it.
const rows = Object.entries(glosses).map(([noun, kinds]) =>
  [noun, ...Object.entries(kinds).map(([kind, gloss]) => `${kind}: ${gloss}`)].join(' | '),
);
const text = [
  '/** What nouns are, a noun a line: `noun | kind: definition | …`. From WordNet 3.1, © Princeton University; made by scripts/glosses.ts. */',
  'export const GLOSSES = String.raw`',
  ...rows.filter((row) => !/[`\\$]/.test(row)),
  '`;',
  '',
].join('\n');
writeFileSync(new URL('../src-main/engines/language/facts/glosses.ts', import.meta.url), text);

/** Lexicographer file of people. */
const PEOPLE = 18;
/** Words of the tagged texts that are as often something else, by their part of speech. */
const taggedIn = (name: string): Map<string, number> =>
  new Map(
    linesOf(name).map((line) => {
      const fields = line.trim().split(/\s+/);
      return [fields[0] ?? '', Number(fields[5 + Number(fields[3])])];
    }),
  );
const [asVerb, asAdjective] = [taggedIn('index.verb'), taggedIn('index.adj')];
/** What is said of people in anger, or of a people, names nobody in a film. */
const UNKIND =
  /\b(?:offensive|slur|slang|derogatory|disparag\w*|obscene|insult\w*|contempt\w*|stupid|undignified|eccentric|despicable|worthless|unpleasant|annoying|sexual\w*|homosexual|prostitut\w*|native or inhabitant|inhabitant|member of (?:a|the|an)|speaker of|follower|adherent|advocate|believ\w+|ethnic|race|tribe)\b/i;

/** Definitions of those who are meant by the word whatever else it may be ("mason", "usher"). */
const TRADE =
  /^(?:a |an )?(?:\w+ )?(?:craftsman|worker|artisan|skilled worker|person|someone)(?: \w+)? (?:who|whose|that|skilled)\b/;

const persons = [...lemmas].flatMap(([lemma, { tagged, senses: all }]) => {
  // Somebody of that name is not what the word means.
  const senses = all.filter((sense) => !synsets.get(sense)?.only);
  const first = synsets.get(senses[0] ?? '');
  const fits =
    /^[a-z]{4,14}$/.test(lemma) &&
    first?.file === PEOPLE &&
    (tagged > 0 || senses.every((sense) => synsets.get(sense)?.file === PEOPLE) || TRADE.test(first.gloss)) &&
    (asVerb.get(lemma) ?? 0) <= tagged &&
    (asAdjective.get(lemma) ?? 0) === 0 &&
    !UNKIND.test(first.gloss);
  return fits ? [lemma] : [];
});
const list = persons.reduce<string[]>((lines, word) => {
  const last = lines.at(-1) ?? '';
  if (lines.length > 0 && last.length + word.length < 126) lines[lines.length - 1] = `${last} ${word}`;
  else lines.push(word);
  return lines;
}, []);
writeFileSync(
  new URL('../src-main/engines/language/lexicon/persons.ts', import.meta.url),
  [
    '/** Nouns that name somebody before anything else. From WordNet 3.1, © Princeton University; made by scripts/glosses.ts. */',
    'export const PERSONS = `',
    ...list,
    '`;',
    '',
  ].join('\n'),
);
