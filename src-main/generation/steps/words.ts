import type { SceneScript, Story } from '../../../src-shared/room.ts';
import type { TimedWords } from '../../../src-shared/shot.ts';
import type { Cue } from '../../film/film-room.ts';
import type { StepContext } from '../step.ts';

/** The title stands from the first breath until it was read; the brand from its appearance to the end. */
const TITLE_START_S = 0.5;
const TITLE_S = 2.6;
const BRAND_S = 3;
/** The brand's line in an earlier scene: after a crossfade, as long as a name takes to be read. */
const BRAND_LINE_START_S = 0.6;
const BRAND_LINE_S = 3;
/** Of a silent film's first scene, whose words must be read as well. */
const TITLE_SHARE = 0.45;

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
  /** True in the scene that carries the brand's earlier line. */
  brandLine: boolean;
}

/** All words that stand on a scene's picture: title, statements of a silent film or burned-in captions, the brand. Pure. */
export function wordsOnPicture({
  context,
  story,
  scene,
  cues,
  clipStartMs,
  clipMs,
  spoken,
  brandLine,
}: WordsRequest): TimedWords[] {
  const { brief, plan } = context;
  const clipS = clipMs / 1000;
  const last = scene.number === plan.scenes;
  const brandFromS =
    last && brief.brand ? Math.max(0.3, clipS - Math.min(BRAND_S, clipS * 0.5)) : Number.POSITIVE_INFINITY;
  const captioned = spoken && brief.captions === 'burned';
  const words: TimedWords[] = [];
  let titleEndS = 0;
  if (scene.number === 1) {
    // Beside statements the title takes no more than its part of a short scene.
    const longest = spoken || cues.length === 0 ? clipS - 0.3 : clipS * TITLE_SHARE;
    titleEndS = Math.min(TITLE_START_S + TITLE_S, longest);
    words.push({ text: story.title, startS: TITLE_START_S, endS: titleEndS, style: 'title' });
  }
  // Before the rest, in the order in which words appear; it stands at the top, statements and captions at the foot.
  if (brandLine && brief.brand) {
    const startS = Math.min(BRAND_LINE_START_S, clipS * 0.15);
    const endS = Math.min(startS + BRAND_LINE_S, clipS - startS / 2);
    words.push({ text: brief.brand, startS, endS, style: 'brand-line' });
  }
  // A statement stands where the title and the brand stand, so all of them share the time between the two.
  const fromS = spoken ? 0 : titleEndS;
  const toS = spoken ? clipS : Math.min(clipS, brandFromS);
  for (const cue of captioned || !spoken ? cues : []) {
    const place = (ms: number): number => {
      const atS = Math.min(clipS, Math.max(0, (ms - clipStartMs) / 1000));
      return spoken ? atS : fromS + (atS / clipS) * (toS - fromS);
    };
    const [startS, endS] = [place(cue.startMs), place(cue.endMs)];
    if (endS > startS)
      words.push({ text: cue.lines.join('\n'), startS, endS, style: spoken ? 'caption' : 'statement' });
  }
  if (Number.isFinite(brandFromS) && brief.brand) {
    words.push({ text: brief.brand, startS: brandFromS, endS: clipS, style: 'brand' });
  }
  return words;
}
