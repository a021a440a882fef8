import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runChild } from '../process/children.ts';
import { ffmpegMissing } from './ffmpeg-errors.ts';
import type { FfmpegTools } from './film-room.ts';
import { parseEncoders, parseFilters, parseVersion } from './tools-parse.ts';

export interface ToolsRequest {
  /** Paths chosen in the settings; null when the creator chose none. */
  settings?: { ffmpeg: string | null; ffprobe: string | null } | undefined;
  /** The folder where a packaged app may carry ffmpeg: `process.resourcesPath`. */
  resourcesPath?: string | undefined;
  /** The environment's PATH. */
  path?: string | undefined;
  signal?: AbortSignal | undefined;
}

interface Candidate {
  source: FfmpegTools['source'];
  ffmpeg: string;
  ffprobe: string;
}

/** What a film cannot be made without: every filter and encoder that a plan names (a test compares). */
export const NEEDED = {
  filters: (
    'adelay afade aformat alimiter amix anull anullsrc apad aresample asetnsamples astats atrim color concat crop ' +
    'ebur128 fade format fps highpass loop overlay pad scale setparams setpts setsar settb split trim volume xfade ' +
    'xstack'
  ).split(' '),
  encoders: ['libx264', 'aac', 'pcm_f32le', 'mov_text', 'mjpeg'],
};

/** A machine at its limits took over 10 s to start a program that was there: that is waited for, and not called missing. */
const PATIENCE_MS = 60_000;

const known = new Map<string, Promise<Omit<FfmpegTools, 'source'> | string>>();
const exe = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);

/**
 * Finds ffmpeg and ffprobe: settings, packaged with the app, `ffmpeg-ffprobe-static`, PATH; the first pair that runs
 * and has the encoders and filters a film needs. A program that answers is asked once per session.
 *
 * @throws ScenewrightError FFMPEG_MISSING; its detail says what was tried
 */
export async function findTools(request: ToolsRequest = {}): Promise<FfmpegTools> {
  const tried: string[] = [];
  for (const candidate of await candidates(request)) {
    request.signal?.throwIfAborted();
    const answer = await askOnce(candidate);
    if (typeof answer !== 'string') return { ...answer, source: candidate.source };
    tried.push(`${candidate.source}: ${answer}`);
  }
  throw ffmpegMissing(tried.join('\n') || null);
}

/** Forgets what is known of each program: after an installation, or when the creator presses "look again". */
export function forgetTools(): void {
  known.clear();
}

async function candidates({
  settings,
  resourcesPath,
  path = process.env['PATH'] ?? '',
}: ToolsRequest): Promise<Candidate[]> {
  const list: Candidate[] = [];
  if (settings?.ffmpeg) {
    const ffprobe = settings.ffprobe ?? settings.ffmpeg.replace(/ffmpeg(?=(\.exe)?$)/i, 'ffprobe');
    list.push({ source: 'settings', ffmpeg: settings.ffmpeg, ffprobe });
  }
  if (resourcesPath) {
    const folder = join(resourcesPath, 'ffmpeg');
    list.push({ source: 'packaged', ffmpeg: join(folder, exe('ffmpeg')), ffprobe: join(folder, exe('ffprobe')) });
  }
  const fromPackage = await staticPackage();
  if (fromPackage) list.push(fromPackage);
  for (const folder of path.split(delimiter).filter(Boolean)) {
    list.push({ source: 'path', ffmpeg: join(folder, exe('ffmpeg')), ffprobe: join(folder, exe('ffprobe')) });
  }
  const there = await Promise.all(list.map(async (c) => (await isThere(c.ffmpeg)) && (await isThere(c.ffprobe))));
  return list.filter((_, i) => there[i]);
}

/** The optional dependency may be absent, and its download may have failed, so that its paths point at nothing. */
async function staticPackage(): Promise<Candidate | null> {
  try {
    const { ffmpegPath, ffprobePath } = (await import('ffmpeg-ffprobe-static')).default;
    return ffmpegPath && ffprobePath ? { source: 'static', ffmpeg: ffmpegPath, ffprobe: ffprobePath } : null;
  } catch {
    return null;
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function askOnce(candidate: Candidate): Promise<Omit<FfmpegTools, 'source'> | string> {
  const key = `${candidate.ffmpeg}\n${candidate.ffprobe}`;
  const asked = known.get(key);
  if (asked) return asked;
  const answer = ask(candidate).catch((error: Error) => {
    known.delete(key); // it could not be asked: what it is, nobody knows
    return error.message;
  });
  known.set(key, answer);
  return answer;
}

/** The tools, or why this pair cannot be used. */
async function ask({ ffmpeg, ffprobe }: Candidate): Promise<Omit<FfmpegTools, 'source'> | string> {
  const [versionText, filterText, encoderText, probeText] = await Promise.all([
    say(ffmpeg, ['-version']),
    say(ffmpeg, ['-hide_banner', '-filters']),
    say(ffmpeg, ['-hide_banner', '-encoders']),
    say(ffprobe, ['-version']),
  ]);
  const version = parseVersion(versionText);
  if (version === null) return `${ffmpeg} is not ffmpeg`;
  if (parseVersion(probeText) === null) return `${ffprobe} is not ffprobe`;
  const tools = {
    ffmpeg,
    ffprobe,
    version,
    filters: parseFilters(filterText),
    encoders: parseEncoders(encoderText),
  };
  const lacking = [
    ...NEEDED.filters.filter((name) => !tools.filters.has(name)),
    ...NEEDED.encoders.filter((name) => !tools.encoders.has(name)),
  ];
  return lacking.length > 0 ? `${ffmpeg} (${version}) was built without ${lacking.join(', ')}` : tools;
}

async function say(command: string, args: string[]): Promise<string> {
  const lines: string[] = [];
  const end = await runChild({
    command,
    args,
    label: 'look for ffmpeg',
    stallMs: PATIENCE_MS,
    onStdoutLine: (l) => lines.push(l),
  });
  if (end.kind !== 'exit' || end.code !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${end.tail}`);
  return lines.join('\n');
}
