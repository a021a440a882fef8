import { z } from 'zod';
import { SetupError } from '../lib/say.mjs';

const url = z.string().regex(/^https:\/\//);

const download = z.strictObject({
  /** Which of the two it is; without it, an archive (zip, tar.xz …) that holds both. */
  program: z.enum(['ffmpeg', 'ffprobe']).optional(),
  url,
  /** Of what is downloaded, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const pin = z
  .strictObject({
    /** What `-version` has to say. */
    version: z.string().regex(/^\d+\.\d+/),
    downloads: z.array(download).min(1).max(2),
    /** Its SPDX name; the text lies in resources/licences. */
    licence: z.literal('GPL-3.0-or-later'),
    /** Where the source of exactly this build and what it was built by are offered. */
    sources: z.array(url).min(1),
  })
  .refine(
    ({ downloads }) =>
      downloads.length === 1
        ? downloads[0]?.program === undefined
        : new Set(downloads.map(({ program }) => program)).size === 2 && downloads.every(({ program }) => program),
    'names neither one archive nor the two programs',
  );

/** A build of ffmpeg and ffprobe that may be shipped. */
export type Pin = z.infer<typeof pin>;

/** electron-builder's name of a system, `${os}-${arch}`. */
export const systemName = (platform: NodeJS.Platform, arch: string): string =>
  `${platform === 'darwin' ? 'mac' : platform === 'win32' ? 'win' : 'linux'}-${arch}`;

/**
 * The pin of a system, of resources/ffmpeg.json.
 *
 * @throws SetupError when there is none, or not a whole one: nothing is fetched that nobody has chosen
 */
export function pinFor(pins: Readonly<Record<string, unknown>>, system: string): Pin {
  const parsed = pin.safeParse(pins[system]);
  if (parsed.success) return parsed.data;
  throw new SetupError(
    `resources/ffmpeg.json names no ffmpeg for ${system}: ${z.prettifyError(parsed.error)}\n` +
      'Choose a build with libx264 and aac that may be shipped, and enter it. See docs/packaging.md.',
  );
}
