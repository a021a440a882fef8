import { readFileSync, writeFileSync } from 'node:fs';
import { median, tableLines } from './table.ts';
import { makeStory, readIdeas, type Written } from './writing/make-story.ts';
import { measure } from './writing/measures.ts';
import { type Spoken, speakAll } from './writing/spoken.ts';

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);
const DOCUMENT = new URL('../../docs/writing.md', import.meta.url);

/** Error of a film: all of its planned seconds against all that were spoken. */
function budgetError(lines: Spoken[] | undefined): number | null {
  const sum = (key: keyof Spoken): number => (lines ?? []).reduce((total, line) => total + line[key], 0);
  return sum('plannedS') > 0 ? Math.abs(sum('spokenS') - sum('plannedS')) / sum('plannedS') : null;
}

/** One row a film, and a last row of medians. */
function table(films: Written[], spoken: Map<string, Spoken[]>): string[] {
  const rows = films.map((film) => ({ film, ...measure(film), error: budgetError(spoken.get(film.idea.id)) }));
  const known = (values: (number | null)[]): number => median(values.filter((value) => value !== null));
  return tableLines(
    [
      'idea',
      'kind',
      'score by round',
      'covered',
      'not from the brief',
      'nor a fact of it',
      'openings',
      'grade',
      'budget error',
      'silent',
      'room',
    ],
    [
      ...rows.map(({ film, ...row }) => [
        ...[film.idea.id, film.story.kind, film.scores.join(' → '), percent(row.coverage)],
        ...[percent(row.foreign), percent(row.elsewhere)],
        ...[row.openings, row.grade?.toFixed(1) ?? '–', percent(row.error)],
        ...[`${row.silent} of ${film.plan.scenes}`, `${Math.round(film.tookMs)} ms`],
      ]),
      [
        ...['**median**', '', String(median(films.map(({ scores }) => scores.at(-1) ?? 0)))],
        ...[percent(known(rows.map(({ coverage }) => coverage))), percent(known(rows.map(({ foreign }) => foreign)))],
        ...[percent(known(rows.map(({ elsewhere }) => elsewhere)))],
        ...[`${rows.filter(({ distinct }) => distinct).length} of ${rows.length} all different`],
        ...[known(rows.map(({ grade }) => grade)).toFixed(1), percent(known(rows.map(({ error }) => error)))],
        ...[`${rows.reduce((sum, { silent }) => sum + silent, 0)}`],
        ...[`${Math.round(median(films.map(({ tookMs }) => tookMs)))} ms`],
      ],
    ],
  );
}

/** The whole text of a story, as it is heard. */
function textOf({ idea, story, scenes, plan }: Written): string[] {
  const quiet = story.wordless ? (n: number): string => `*${story.beats[n]?.summary}*` : (): string => '*(silent)*';
  return [
    `### ${idea.id}: ${story.title}`,
    '',
    `${idea.idea.replace(/\n/g, ' / ').replace(/[<>|*_`]/g, '\\$&')}`,
    '',
    `(${story.kind}, ${plan.lengthS} s${idea.brand ? `, brand ${idea.brand}` : ''}; ${story.arc})`,
    '',
    ...scenes.map(({ number, narration }, i) => `${number}. ${narration.replace(/[<>|*_`]/g, '\\$&') || quiet(i)}`),
    '',
  ];
}

/** Puts lines between the two marks of a document. */
function between(document: string, name: string, lines: string[]): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [before, rest = ''] = document.split(begin);
  return `${before}${begin}\n\n${lines.join('\n').trim()}\n\n${end}${rest.split(end)[1] ?? ''}`;
}

/** What the built-in room writes, measured on the twenty ideas and on briefs it was not made with; `--write` updates docs/writing.md. */
export async function benchWriting(): Promise<void> {
  let document = readFileSync(DOCUMENT, 'utf8');
  for (const set of ['ideas', 'fresh-ideas']) {
    const films: Written[] = [];
    for (const idea of readIdeas(set)) films.push(await makeStory(idea));
    const figures = table(films, await speakAll(films));
    const texts = films.flatMap(textOf);
    console.log([`## ${set}`, '', ...figures, '', ...texts].join('\n'));
    document = between(between(document, `figures of ${set}`, figures), `text of ${set}`, texts);
  }
  if (process.argv.includes('--write')) writeFileSync(DOCUMENT, document);
}
