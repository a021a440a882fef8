import type { Cue } from './film-room.ts';

/** Stops a player from reading marks as markup; it has no width and is not printed. */
const WORD_JOINER = '\u2060';

const stamp = (ms: number, point: '.' | ','): string => {
  const all = Math.max(0, Math.round(ms));
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const clock = [Math.floor(all / 3_600_000), Math.floor(all / 60_000) % 60, Math.floor(all / 1000) % 60];
  return `${clock.map((value) => part(value, 2)).join(':')}${point}${part(all % 1000, 3)}`;
};

/** A line in a caption file: no line breaks or control characters, whatever the text brought along. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const oneLine = (line: string): string => line.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();

const visible = (cue: Cue): string[] => cue.lines.map(oneLine).filter(Boolean);

/**
 * SubRip. The format has no escapes, so what a player could take for a tag, an override or an arrow is broken up by a
 * word joiner: it stays text.
 */
export function toSrt(cues: readonly Cue[]): string {
  const plain = (line: string): string =>
    line.replace(/[<{\\](?!\s)/g, `$&${WORD_JOINER}`).replaceAll('-->', `--${WORD_JOINER}>`);
  return cues
    .map(
      (cue, i) =>
        `${i + 1}\n${stamp(cue.startMs, ',')} --> ${stamp(cue.endMs, ',')}\n${visible(cue).map(plain).join('\n')}\n`,
    )
    .join('\n');
}

/**
 * What ffmpeg is given to make the soft track of: WebVTT. On its way ffmpeg would read `\N` as a line break and leave a
 * backslash before each brace (5.1), so the one is broken up and the other set full-width.
 */
export function toTrackVtt(cues: readonly Cue[]): string {
  const plain = (line: string): string =>
    line.replaceAll('\\', `\\${WORD_JOINER}`).replaceAll('{', '\uff5b').replaceAll('}', '\uff5d');
  return toVtt(cues.map((cue) => ({ ...cue, lines: cue.lines.map(plain) })));
}

/** WebVTT, its three special characters escaped (which covers the arrow too). */
export function toVtt(cues: readonly Cue[]): string {
  const escaped = (line: string): string =>
    line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const blocks = cues.map(
    (cue) => `${stamp(cue.startMs, '.')} --> ${stamp(cue.endMs, '.')}\n${visible(cue).map(escaped).join('\n')}\n`,
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}
