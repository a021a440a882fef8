import { open } from 'node:fs/promises';
import { arch, cpus, homedir, release, totalmem, userInfo } from 'node:os';
import type { EngineState } from '../../src-shared/contract.ts';
import type { Library } from '../library/library.ts';
import { redact } from './redact.ts';

export interface ReportSource {
  library: Library;
  /** A generation to report on, or none. */
  id: string | null;
  version: string;
  engines: EngineState[];
  /** The newest lines of the log. */
  log: string[];
  /** When processes of the app crashed, the newest first; UTC. */
  crashes: string[];
}

/** Enough for what led to a problem, and few enough to be read before they are passed on. */
const LOG_LINES = 40;

/** More than so many lines, as a rule: a log file holds up to 2 MB. */
const LOG_BYTES = 16_384;

/** The last bytes of a file as text; its first line may be cut. */
async function endOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const at = Math.max(0, size - LOG_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - at), 0, size - at, at);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The newest lines of a log file; none when it cannot be read. */
export async function lastLines(file: string): Promise<string[]> {
  const text = await endOf(file).catch(() => '');
  return text.trimEnd().split('\n').slice(-LOG_LINES).filter(Boolean);
}

/**
 * What a creator may paste into a bug report: what ran and what went wrong, but neither idea, words
 * nor pictures, and neither the home folder nor the user's name.
 */
export function writeReport({ library, id, version, engines, log, crashes }: ReportSource): string {
  const { electron = 'none', node, chrome = 'none' } = process.versions;
  const lines = [
    `Scenewright ${version}`,
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    `${process.platform} ${release()} ${arch()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    '',
    ...engines.map(({ kind, name, state, detail }) => `${kind}: ${name} (${state}) ${detail}`),
  ];
  if (crashes.length > 0) lines.push('', `crash dumps, which stay on this machine: ${crashes.join(', ')}`);
  if (id !== null) lines.push(...generationLines(library, id));
  if (log.length > 0) lines.push('', 'log:', ...log);
  const text = `${lines.join('\n')}\n`;
  return redact(text, { home: homedir(), name: userName() });
}

/** Empty where the system has no name for the user, as in some containers. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function generationLines(library: Library, id: string): string[] {
  const row = library.generations.get(id);
  const { aspect, resolution, fps, look, voice, music, captions, keepMyWords, seed } = row.brief;
  const lines = [
    '',
    `Generation ${id}: ${row.status}${row.partial ? ', partial' : ''}, attempt ${row.attempt}, ${Math.round(row.progress * 100)} %`,
    `${row.numScenes} scenes, ${row.lengthS} s, ${aspect}, ${resolution}, ${fps} frames/s, look ${look}, voice ${voice}, ` +
      `music ${music}, captions ${captions}, own words ${keepMyWords ? 'yes' : 'no'}, ${row.brief.pictures.length} pictures, seed ${seed}`,
    `created ${row.createdAt}, started ${row.startedAt ?? '–'}, ended ${row.completedAt ?? '–'}`,
    '',
    ...library.steps.list(id).map(({ key, status, startedAt, finishedAt }) => {
      const seconds = finishedAt === null ? null : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
      return `${key}: ${status}${seconds === null ? '' : ` ${seconds.toFixed(1)} s`}`;
    }),
  ];
  const { problem } = row;
  if (!problem) return lines;
  const where = [problem.step && `step ${problem.step}`, problem.scene !== null && `scene ${problem.scene}`].filter(
    Boolean,
  );
  return [...lines, '', `${problem.code}: ${problem.message} ${where.join(', ')}`, problem.detail ?? ''];
}
