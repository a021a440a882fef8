import type { Aspect, Brief, FrameRate, Pace, Resolution } from './brief.ts';
import { BRIEF_LIMITS } from './brief-terms.ts';
import { guessLanguage } from './guess-language.ts';
import { findLengthInText } from './length-in-text.ts';
import { WORDS_PER_SECOND, wordsPerSecond } from './speech-rate.ts';

export { WORDS_PER_SECOND };

/** Silence before, after and between sentences of a scene, in seconds. */
export const SENTENCE_PAUSE_S = 0.45;

/** What the film will be, known before anything is made. Pure: the same brief gives the same plan. */
export interface FilmPlan {
  lengthS: number;
  /** Where the length came from: chosen in the form, read in the idea, or worked out. */
  lengthFrom: 'chosen' | 'idea' | 'automatic';
  /** True when the creator's own words need more time than the length that was asked for. */
  lengthened: boolean;
  scenes: number;
  fps: FrameRate;
  /** Exactly this many frames are in the film. */
  frames: number;
  widthPx: number;
  heightPx: number;
  /** ISO 639-1 of the narration: guessed at first, known once the brief was understood. Languages have their own pace. */
  language?: string;
}

const SHORT_SIDE: Record<Resolution, number> = {
  '360p': 360,
  '720p': 720,
  '1080p': 1080,
};

/** Frame size in pixels; both sides even, as 4:2:0 video needs. */
export function frameSize(aspect: Aspect, resolution: Resolution): { widthPx: number; heightPx: number } {
  const short = SHORT_SIDE[resolution];
  const long = Math.round((short * 16) / 9 / 2) * 2;
  if (aspect === '1:1') return { widthPx: short, heightPx: short };
  return aspect === '16:9' ? { widthPx: long, heightPx: short } : { widthPx: short, heightPx: long };
}

/** Words of a text in any script: letters where words are spaced, about two characters a word in CJK. */
export function countWords(text: string): number {
  const cjk = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const spaced =
    text
      .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  return spaced + Math.ceil(cjk / 2);
}

/** What each pace makes of the voice's own: its rate, and the silence between sentences in seconds. */
export const PACE_SOUNDS: Record<Pace, { rate: number; pauseS: number }> = {
  slow: { rate: 0.91, pauseS: 0.65 },
  normal: { rate: 1, pauseS: SENTENCE_PAUSE_S },
  brisk: { rate: 1.09, pauseS: 0.3 },
};

/** Seconds it takes to say a text, pauses between its sentences included. */
export function spokenSeconds(text: string, pace: Pace = 'normal', language = 'en'): number {
  const sentences = text.split(/[.!?。！？؟]+/u).filter((s) => s.trim()).length;
  const { rate, pauseS } = PACE_SOUNDS[pace];
  return countWords(text) / (wordsPerSecond(language) * rate) + sentences * pauseS;
}

/** Room around the narration of a scene: a breath before the first word and after the last. */
export const SCENE_BREATH_S = 1;

/** Words that numbers take beyond their own one when they are said: "240" is four. */
const wordsInNumbers = (text: string): number =>
  (text.match(/\d{2,}/g) ?? []).reduce((sum, digits) => sum + digits.length - 1, 0);

/** How long a film gets when nobody said: 24 s for a line or two, else as long as it takes to tell; at most 90 s. */
function automaticLength(idea: string, language: string): number {
  // A language that needs longer for a word gets as much time as one that needs more words.
  const words = (countWords(idea) * WORDS_PER_SECOND) / wordsPerSecond(language);
  const told = spokenSeconds(idea, 'normal', language) + wordsInNumbers(idea) / wordsPerSecond(language);
  const breaths = (told / (BRIEF_LIMITS.secondsPerScene - SCENE_BREATH_S)) * SCENE_BREATH_S;
  const seconds = Math.min(90, Math.max(24, Math.round(24 + (words - 40) * 0.4), Math.ceil(told + breaths)));
  // Sentences of other languages are kept whole more often than English ones, so their scenes get their full time.
  return language === 'en' ? seconds : Math.ceil(seconds / BRIEF_LIMITS.secondsPerScene) * BRIEF_LIMITS.secondsPerScene;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The plan of a brief: length, scenes, frames and size (product.md §1). */
export function planFilm(
  brief: Pick<Brief, 'idea' | 'lengthS' | 'scenes' | 'aspect' | 'resolution' | 'fps' | 'keepMyWords'> & {
    pace?: Pace | undefined;
  },
): FilmPlan {
  const found = findLengthInText(brief.idea);
  const asked = brief.lengthS === 'auto' ? found?.seconds : brief.lengthS;
  let lengthFrom: FilmPlan['lengthFrom'] = 'automatic';
  if (brief.lengthS !== 'auto') lengthFrom = 'chosen';
  else if (found) lengthFrom = 'idea';
  const { lengthMinS, lengthMaxS, scenesMin, scenesMax, secondsPerScene } = BRIEF_LIMITS;
  const language = guessLanguage(brief.idea) ?? 'en';
  let lengthS = clamp(asked ?? automaticLength(brief.idea, language), lengthMinS, lengthMaxS);
  let lengthened = false;
  if (brief.keepMyWords) {
    const needed = Math.ceil(spokenSeconds(brief.idea, brief.pace, language) + scenesMin * SCENE_BREATH_S);
    // Words kept to the letter are never cut off: the film grows to hold them.
    if (asked === undefined) lengthS = clamp(needed, lengthMinS, Math.max(lengthMaxS, needed));
    else if (needed > lengthS) {
      lengthened = true;
      lengthS = needed;
    }
  }
  const scenes =
    brief.scenes === 'auto' ? clamp(Math.ceil(lengthS / secondsPerScene), scenesMin, scenesMax) : brief.scenes;
  return {
    lengthS,
    lengthFrom,
    lengthened,
    scenes,
    language,
    fps: brief.fps,
    frames: Math.round(lengthS * brief.fps),
    ...frameSize(brief.aspect, brief.resolution),
  };
}
