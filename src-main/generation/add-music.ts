import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BRIEF_LIMITS, type BriefMusic } from '../../src-shared/brief.ts';
import { isCancel, ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import type { FilmRun } from '../film/film-room.ts';
import { hearMusic, readMusicFormat } from '../film/music-file.ts';
import { keepDraftMusic } from '../library/draft-music.ts';
import type { Library } from '../library/library.ts';

const { musicBytes, musicMinS, musicMaxS } = BRIEF_LIMITS;
/** Quieter than this is no music. */
const SILENT_DB = -60;

/**
 * Judges a file by its content (format, size, length, that it can be decoded and is heard) and keeps a copy among the
 * drafts. Throws BAD_INPUT, keeping nothing.
 */
export async function addMusicFromFile(
  library: Library,
  path: string,
  run: Pick<FilmRun, 'tools' | 'signal'>,
): Promise<BriefMusic> {
  const name = basename(path).slice(0, 255);
  const size = await stat(path).then(
    (s) => (s.isFile() ? s.size : null),
    () => null,
  );
  if (size === null) throw refused(`“${name}” is not there, or cannot be read.`);
  if (size > musicBytes) throw refused(`“${name}” is larger than ${musicBytes / 1024 / 1024} MB.`);
  const format = await readMusicFormat(path);
  if (!format) throw refused(`“${name}” is no music that can be read. Use WAV, FLAC, MP3, Ogg, Opus, M4A or AIFF.`);
  const heard = await hearMusic({ file: path, format, maxS: musicMaxS + 1 }, run).catch((thrown: unknown) => {
    if (isCancel(thrown) || run.signal.aborted || toProblem(thrown).code !== 'FFMPEG_FAILED') throw thrown;
    return null;
  });
  if (!heard) throw refused(`“${name}” is damaged: no sound in it can be read.`);
  const { durationMs, peakDb } = heard;
  if (durationMs < musicMinS * 1000)
    throw refused(`“${name}” is too short. Music is at least ${musicMinS} seconds long.`);
  if (durationMs > musicMaxS * 1000) throw refused(`“${name}” is longer than ${musicMaxS / 60} minutes.`);
  if (peakDb < SILENT_DB) throw refused(`Nothing is heard in “${name}”.`);
  return keepDraftMusic(library, path, { name, durationMs });
}

const refused = (message: string): ScenewrightError =>
  new ScenewrightError({ code: 'BAD_INPUT', message, fields: { musicFile: message } });
