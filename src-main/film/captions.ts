import type { Aspect } from '../../src-shared/brief.ts';
import { breakCues, breakLines } from './caption-breaks.ts';
import { type CaptionWord, columns, fitWords, joinWords, splitWords } from './caption-words.ts';
import type { Cue } from './film-room.ts';

export { toSrt, toVtt } from './caption-text.ts';

/** Columns of a line: what subtitlers use on a wide picture; a tall one holds half. */
export const lineColumns = (aspect: Aspect): number => (aspect === '9:16' ? 20 : aspect === '1:1' ? 32 : 42);
const MIN_MS = 1000;
const MAX_MS = 6000;
/** A cue stays this long after its last word, when nothing follows. */
const LINGER_MS = 500;
/** A shorter gap would flicker: then one cue stays until the next comes. */
const SMALL_GAP_MS = 300;
/** Shares a scene's time among words nobody speaks, with this rest at either end. */
const SILENT_REST_MS = 350;

export interface CaptionScene {
  /** Place on the film's timeline. */
  startMs: number;
  endMs: number;
  /** On the film's timeline, in order; as written, punctuation included. */
  words: readonly CaptionWord[];
}

export interface CaptionRequest {
  scenes: readonly CaptionScene[];
  aspect: Aspect;
  /** ISO 639-1. */
  language: string;
}

export interface TextCaptionRequest extends Omit<CaptionRequest, 'scenes'> {
  text: string;
  /** The scene's place on the film's timeline. */
  startMs: number;
  endMs: number;
}

/** Captions in time with the speech: one or two lines, 1 to 6 s each, broken where the sentence breathes. Pure. */
export function buildCues({ scenes, aspect, language }: CaptionRequest): Cue[] {
  const width = lineColumns(aspect);
  return scenes.flatMap((scene) => {
    const words = fitWords(
      scene.words.flatMap((word) => pieces(word, language)),
      width,
    );
    const groups = breakCues(words, { width, maxMs: MAX_MS });
    return timed(groups, scene).map(({ words: group, startMs, endMs }) => ({
      startMs,
      endMs,
      lines: breakLines(group, width).map(joinWords),
    }));
  });
}

/** Captions of a scene without speech: each word gets time by its length. Pure. */
export function cuesFromText({ text, startMs, endMs, aspect, language }: TextCaptionRequest): Cue[] {
  const list = splitWords(text, language);
  const total = list.reduce((sum, word) => sum + columns(word) + 1, 0);
  const rest = Math.min(SILENT_REST_MS, (endMs - startMs) / 8);
  const perColumn = (endMs - startMs - 2 * rest) / Math.max(1, total);
  let at = startMs + rest;
  const words = list.map((word) => {
    const from = at;
    at += (columns(word) + 1) * perColumn;
    return { text: word, startMs: from, endMs: at };
  });
  return buildCues({ scenes: [{ startMs, endMs, words }], aspect, language });
}

/** A "word" of an unspaced script may be a whole clause; its time is shared by length. */
function pieces(word: CaptionWord, language: string): CaptionWord[] {
  const list = splitWords(word.text, language);
  const total = list.reduce((sum, text) => sum + columns(text), 0);
  let at = word.startMs;
  return list.map((text) => {
    const startMs = at;
    at += ((word.endMs - word.startMs) * columns(text)) / Math.max(1, total);
    return { text, startMs, endMs: at };
  });
}

interface TimedGroup {
  words: CaptionWord[];
  startMs: number;
  endMs: number;
}

/** From the words' times to the cues': readable, never overlapping, within the scene. */
function timed(groups: CaptionWord[][], scene: { startMs: number; endMs: number }): TimedGroup[] {
  const cues: TimedGroup[] = [];
  for (const [i, words] of groups.entries()) {
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) continue;
    const limit = Math.max(last.endMs, Math.min(groups[i + 1]?.[0]?.startMs ?? scene.endMs, first.startMs + MAX_MS));
    const wanted = Math.max(last.endMs + LINGER_MS, first.startMs + MIN_MS);
    const endMs = limit - wanted < SMALL_GAP_MS ? limit : wanted;
    const startMs = Math.max(cues.at(-1)?.endMs ?? scene.startMs, Math.min(first.startMs, endMs - MIN_MS));
    cues.push({ words, startMs: Math.round(startMs), endMs: Math.round(endMs) });
  }
  return cues;
}
