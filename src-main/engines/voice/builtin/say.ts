import type { SpeechRequest, SpokenWord } from '../voice-engine.ts';
import { alignWords } from './align-words.ts';
import { FLITE_RATE, PAUSE, phonesOfWords, type Utterance, utter } from './flite.ts';
import { polish } from './polish.ts';
import { type SpokenToken, spokenText, toSentences } from './sentences.ts';
import { upsampleByThree } from './upsample.ts';
import { SPEAKERS } from './voices.ts';

export interface Said {
  /** 48 kHz, mono, −1 to 1. */
  samples: Float32Array;
  durationMs: number;
  words: SpokenWord[];
}

const OUT_RATE = 48_000;
/** Kept before the first and after the last sound of a sentence, so that neither a breath nor an ending is cut. */
const LEAD_S = 0.03;
const TAIL_S = 0.08;

/** Where the sound of an utterance begins and ends, without flite's own silence around it. */
function sounding({ phones, samples }: Utterance): { startS: number; endS: number } {
  const first = phones.findIndex(({ name }) => name !== PAUSE);
  const last = phones.findLast(({ name }) => name !== PAUSE);
  const wholeS = samples.length / FLITE_RATE;
  if (first < 0 || !last) return { startS: 0, endS: 0 };
  return {
    startS: Math.max(0, (phones[first - 1]?.endS ?? 0) - LEAD_S),
    endS: Math.min(wholeS, last.endS + TAIL_S),
  };
}

function piece({ samples }: Utterance, startS: number, endS: number): Float32Array {
  const cut = samples.subarray(Math.round(startS * FLITE_RATE), Math.round(endS * FLITE_RATE));
  const out = Float32Array.from(cut, (sample) => sample / 32_768);
  const ramp = Math.min(out.length / 2, FLITE_RATE * 0.01);
  for (let i = 0; i < ramp; i++) {
    const gain = i / ramp;
    out[i] = (out[i] ?? 0) * gain;
    out[out.length - 1 - i] = (out[out.length - 1 - i] ?? 0) * gain;
  }
  return out;
}

/**
 * Speaks a text sentence by sentence.
 *
 * @param onProgress fraction of the sentences that were spoken
 */
export async function say(
  { text, voice, rate, pauseS, sayings }: Omit<SpeechRequest, 'file'>,
  onProgress?: (fraction: number) => void,
): Promise<Said> {
  const sentences = toSentences(text, sayings);
  if (sentences.length === 0) return { samples: new Float32Array(0), durationMs: 0, words: [] };
  const { flite, stretch, pitch } = SPEAKERS[voice];
  const expected = await expectedPhones(sentences, flite);
  const pieces: Float32Array[] = [];
  const words: SpokenWord[] = [];
  let atS = 0;
  for (const [i, sentence] of sentences.entries()) {
    const heard = await utter(spokenText(sentence), flite, { duration_stretch: stretch / rate, f0_shift: pitch });
    const { startS, endS } = sounding(heard);
    const spans = alignWords(expected[i] ?? sentence.map(() => []), heard.phones);
    if (pieces.length > 0) {
      const silence = new Float32Array(Math.round(Math.max(0, pauseS - LEAD_S - TAIL_S) * FLITE_RATE));
      pieces.push(silence);
      atS += silence.length / FLITE_RATE;
    }
    const sound = piece(heard, startS, endS);
    pieces.push(sound);
    sentence.forEach(({ text: written }, w) => {
      const span = spans[w] ?? { startS: startS, endS: startS };
      const ms = (s: number): number => Math.round((atS + s - startS) * 1000);
      words.push({ text: written, startMs: ms(span.startS), endMs: ms(span.endS) });
    });
    atS += sound.length / FLITE_RATE;
    onProgress?.((i + 1) / sentences.length);
  }
  const samples = upsampleByThree(join(pieces));
  polish(samples);
  return { samples, durationMs: Math.round((samples.length / OUT_RATE) * 1000), words };
}

/** Phones of every word by sentence; null for a sentence whose words came back in another number. */
async function expectedPhones(sentences: SpokenToken[][], voice: string): Promise<string[][][]> {
  const all = await phonesOfWords(
    sentences.flat().map(({ spoken }) => spoken),
    voice,
  );
  const complete = all.length === sentences.flat().length;
  let at = 0;
  return sentences.map((sentence) =>
    sentence.map(({ spoken }) => {
      const phones = complete ? all[at++] : undefined;
      // Without them, letters stand in: about one phone for each.
      return phones ?? [...spoken.replace(/[^A-Za-z0-9]/g, '')];
    }),
  );
}

function join(pieces: Float32Array[]): Float32Array {
  const whole = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of pieces) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
