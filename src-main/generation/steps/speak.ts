import { countWords, SCENE_BREATH_S } from '../../../src-shared/plan.ts';
import type { SceneScript, Story } from '../../../src-shared/room.ts';
import type { Speech } from '../../engines/voice/voice-engine.ts';
import type { Step, StepContext } from '../step.ts';

/** The narration of a scene as it is heard: its words, its file and its times. */
export interface Narration extends Speech {
  text: string;
  /** Path parts below the generation's folder. */
  file: string[];
}

/** Faster than this a voice sounds hurried (product: ±12 %); only words kept to the letter may need more. */
const FASTEST = 1.12;
const FASTEST_VERBATIM = 1.3;

/** True when this film is heard: a voice was chosen and it speaks the film's language. */
export function isSpoken({ brief, studio }: StepContext, story: Story): boolean {
  return brief.voice !== 'none' && !story.wordless && studio.voice.speaks(story.language);
}

interface SpeakJob {
  key: string;
  number: number;
  text: string;
  rate: number;
  file: string[];
}

function speakStep(context: StepContext, story: Story, job: SpeakJob): Step<Narration> {
  const { brief, studio, signal } = context;
  const voice = brief.voice === 'none' ? 'slate' : brief.voice;
  return {
    key: job.key,
    phase: 'voice',
    scene: job.number,
    units: Math.max(1, countWords(job.text)),
    inputs: { text: job.text, voice, language: story.language, rate: job.rate, engine: studio.voice.id },
    files: (narration) => (narration.durationMs > 0 ? [context.path(...narration.file)] : []),
    run: async (report) => {
      const speech = await studio.voice.speak(
        { text: job.text, voice, language: story.language, rate: job.rate, file: context.path(...job.file) },
        { signal, onProgress: report },
      );
      return { ...speech, text: job.text, file: job.file };
    },
  };
}

/** First reading of a scene, at the voice's own pace. */
export function voiceStep(context: StepContext, story: Story, scene: SceneScript): Step<Narration> {
  const { number, narration } = scene;
  return speakStep(context, story, {
    key: `voice:${number}`,
    number,
    text: narration,
    rate: 1,
    file: ['audio', `voice-${number}.wav`],
  });
}

/**
 * Second readings, where the first ones do not fit the film together: a little faster first, then fewer words, never a
 * word cut off. Words that the creator wants kept are only ever read faster.
 *
 * @returns one step for each scene whose narration has to change; empty when all fits
 */
export function fittingSteps(context: StepContext, story: Story, narrations: (Narration | null)[]): Step<Narration>[] {
  const { plan, brief, studio } = context;
  const spokenS = narrations.reduce((sum, n) => sum + (n?.durationMs ?? 0) / 1000, 0);
  const roomS = Math.max(1, plan.lengthS - plan.scenes * SCENE_BREATH_S);
  const needed = spokenS / roomS;
  if (needed <= 1) return [];
  const verbatim = brief.keepMyWords;
  const rate = Math.min(needed, verbatim ? FASTEST_VERBATIM : FASTEST);
  // 0.97: trimming at clause ends lands a little above or below, and must land below.
  const share = verbatim ? 1 : Math.min(1, (rate / needed) * (needed > FASTEST ? 0.97 : 1));
  return narrations.flatMap((narration, index) => {
    if (!narration || narration.durationMs === 0) return [];
    const number = index + 1;
    const words = Math.max(1, Math.floor(countWords(narration.text) * share));
    const text = share < 1 ? studio.room.trimNarration(narration.text, words) : narration.text;
    return [
      speakStep(context, story, {
        key: `fit:${number}`,
        number,
        text,
        rate,
        file: ['audio', `voice-${number}-fit.wav`],
      }),
    ];
  });
}
