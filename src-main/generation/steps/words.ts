import type { SceneScript, Story } from '../../../src-shared/room.ts';
import type { TimedWords } from '../../../src-shared/shot.ts';
import type { Cue } from '../../film/film-room.ts';
import type { StepContext } from '../step.ts';

/** The title stands from the first breath until it was read; the brand from its appearance to the end. */
const TITLE_START_S = 0.5;
const TITLE_S = 2.6;
const BRAND_S = 3;

export interface WordsRequest {
  context: StepContext;
  story: Story;
  scene: SceneScript;
  /** Cues of this scene on the film's timeline. */
  cues: Cue[];
  /** When the scene's clip begins on the film's timeline, joins' overlap included. */
  clipStartMs: number;
  clipMs: number;
  spoken: boolean;
}

/** All words that stand on a scene's picture: title, statements of a silent film or burned-in captions, the brand. */
export function wordsOnPicture({
  context,
  story,
  scene,
  cues,
  clipStartMs,
  clipMs,
  spoken,
}: WordsRequest): TimedWords[] {
  const { brief, plan } = context;
  const clipS = clipMs / 1000;
  const last = scene.number === plan.scenes;
  const brandFromS =
    last && brief.brand ? Math.max(0.3, clipS - Math.min(BRAND_S, clipS * 0.5)) : Number.POSITIVE_INFINITY;
  const words: TimedWords[] = [];
  if (scene.number === 1) {
    const endS = Math.min(TITLE_START_S + TITLE_S, clipS - 0.3);
    words.push({ text: story.title, startS: TITLE_START_S, endS, style: 'title' });
  }
  if (!spoken || brief.captions === 'burned') {
    const style = spoken ? 'caption' : 'statement';
    // A statement stands where the title and the brand stand, so it waits for the one and makes room for the other.
    const titleEndS = scene.number === 1 && !spoken ? TITLE_START_S + TITLE_S : 0;
    for (const cue of cues) {
      const startS = Math.max((cue.startMs - clipStartMs) / 1000, titleEndS);
      const endS = Math.min((cue.endMs - clipStartMs) / 1000, clipS, spoken ? clipS : brandFromS);
      if (endS - startS > 0.4) words.push({ text: cue.lines.join('\n'), startS, endS, style });
    }
  }
  if (Number.isFinite(brandFromS) && brief.brand) {
    words.push({ text: brief.brand, startS: brandFromS, endS: clipS, style: 'brand' });
  }
  return words;
}
