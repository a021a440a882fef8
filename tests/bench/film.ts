import { generateFilm, ideaText } from './generate.ts';
import type { Peak } from './memory.ts';
import { median, megabytes, printTable, seconds } from './table.ts';

const FILM = { idea: ideaText('lighthouse'), lengthS: 24, scenes: 3 };
const RUNS = 3;

/** `generate` of the lighthouse idea at 1080p30, 3 scenes, 24 s: whole time, each step, peak memory of all processes. */
export async function benchFilm(): Promise<void> {
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await generateFilm(FILM));
  const whole = runs.map((r) => r.wallMs);
  const last = runs.at(-1);
  printTable(
    ['lighthouse, 1080p30, 3 scenes, 24 s', 'value'],
    [
      ['whole time, median', seconds(median(whole))],
      ['whole time, each', whole.map(seconds).join(', ')],
      ['film seconds per second', (FILM.lengthS / (median(whole) / 1000)).toFixed(2)],
      ['peak memory, all processes', runs.map((r) => megabytes(r.peak.bytes)).join(', ')],
      ['of the last run by process', partsOf(last?.peak)],
    ],
  );
  printTable(
    ['step (last run)', 'time'],
    [...(last?.steps ?? [])].map(([key, ms]) => [key, seconds(ms)]),
  );
}

const partsOf = (peak: Peak | undefined): string =>
  (peak?.parts ?? []).map(({ name, bytes }) => `${name} ${megabytes(bytes)}`).join(', ');
