import { countWords, PACE_SOUNDS } from '../../../src-shared/plan.ts';
import type { SceneScript, Story } from '../../../src-shared/room.ts';
import type { Speech, SpeechRequest } from '../../engines/voice/voice-engine.ts';
import { speechFactor } from '../../film/speech-room.ts';
import { speakOnce } from '../speech-cache.ts';
import type { Step, StepContext } from '../step.ts';

/** The narration of a scene as it is heard: its words, its file and its times. */
export interface Narration extends Speech {
  text: string;
  /** Path parts below the generation's folder. */
  file: string[];
  /** Pace of this reading; films from before do not say. */
  rate?: number;
}

/** Faster than this, against the pace that was chosen, a voice sounds hurried (product: ±12 %); only words kept to the letter may need more. */
const FASTEST = 1.12;
const FASTEST_VERBATIM = 1.3;
/** Words are cut at the ends of clauses, a little above or below what was asked; each later reading has less to lose. */
export const FIT_ROUNDS = 3;

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
  const { text, rate } = job;
  const request: Omit<SpeechRequest, 'file'> = {
    text,
    voice: brief.voice === 'none' ? 'slate' : brief.voice,
    language: story.language,
    rate,
    pauseS: PACE_SOUNDS[brief.pace].pauseS,
    sayings: brief.brand && brief.brandSounds ? [{ written: brief.brand, said: brief.brandSounds }] : [],
  };
  return {
    key: job.key,
    phase: 'voice',
    scene: job.number,
    units: Math.max(1, countWords(text)),
    inputs: { ...request, engine: studio.voice.id },
    files: (narration) => (narration.durationMs > 0 ? [context.path(...narration.file)] : []),
    run: async (report) => {
      const speech = await speakOnce(
        { engine: studio.voice, folder: context.library.files.speechCache },
        { ...request, file: context.path(...job.file) },
        { signal, onProgress: report },
      );
      return { ...speech, text, rate, file: job.file };
    },
  };
}

/** First reading of a scene, at the pace that was chosen. */
export function voiceStep(context: StepContext, story: Story, scene: SceneScript): Step<Narration> {
  const { number, narration } = scene;
  return speakStep(context, story, {
    key: `voice:${number}`,
    number,
    text: narration,
    rate: PACE_SOUNDS[context.brief.pace].rate,
    file: ['audio', `voice-${number}.wav`],
  });
}

/**
 * Further readings, where those so far do not fit the film together: a little faster first, then fewer words, never a
 * word cut off. Words that the creator wants kept are only ever read faster.
 *
 * @param round 1 to {@link FIT_ROUNDS}
 * @returns one step for each scene whose narration has to change; empty when all fits
 */
export function fittingSteps(
  context: StepContext,
  story: Story,
  narrations: (Narration | null)[],
  round: number,
): Step<Narration>[] {
  const { plan, brief, studio } = context;
  const factor = speechFactor(
    narrations.map((n) => (n?.durationMs ?? 0) / 1000),
    plan.lengthS,
  );
  if (factor >= 1) return [];
  const pace = PACE_SOUNDS[brief.pace].rate;
  return narrations.flatMap((narration, index) => {
    const verbatim = brief.keepMyWords || story.beats[index]?.exact === true;
    const fastest = pace * (verbatim ? FASTEST_VERBATIM : FASTEST);
    if (!narration || narration.durationMs === 0) return [];
    const now = narration.rate ?? pace;
    const rate = Math.min(fastest, now / factor);
    const share = verbatim ? 1 : Math.min(1, (factor * rate) / now);
    if (rate === now && share === 1) return [];
    const number = index + 1;
    const words = Math.max(1, Math.floor(countWords(narration.text) * share));
    const text = share < 0.999 ? studio.room.trimNarration(narration.text, words) : narration.text;
    const name = round === 1 ? 'fit' : `fit${round}`;
    return [
      speakStep(context, story, {
        key: `fit:${number}${round === 1 ? '' : `:${round}`}`,
        number,
        text,
        rate,
        file: ['audio', `voice-${number}-${name}.wav`],
      }),
    ];
  });
}
