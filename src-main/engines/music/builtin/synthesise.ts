import { readFile } from 'node:fs/promises';
import { type BasicSoundBank, SoundBankLoader, SpessaSynthProcessor } from 'spessasynth_core';
import { addFromHalfRate, toHalfRate } from '../../sound/half-rate.ts';
import { letGo } from '../../sound/let-go.ts';
import { PLATE_RATE, plate } from './plate.ts';
import type { Part, Score } from './score.ts';
import { soundFontFile } from './sound-font-file.ts';
import { noChorus, ReverbSend } from './synthesiser-effects.ts';

export const MUSIC_RATE = 48_000;
/** The synthesiser works in blocks; notes start on a block, 2.7 ms at most too early or late. */
const BLOCK_S = 128 / 48_000;
/**
 * Violin, cello, celesta, glockenspiel and bells (General MIDI programs), which like percussion have something above
 * 11.5 kHz. All others have 53 to 121 dB less there than below (measured part by part over all moods), so they are
 * played at half the rate: half the work, and nothing is missing.
 */
const BRIGHT: ReadonlySet<number> = new Set([8, 9, 40, 42, 98]);
const DRUM_CHANNEL = 9;
const CC = { bank: 0, volume: 7, pan: 10, reverb: 91, chorus: 93 } as const;

let font: Promise<BasicSoundBank> | null = null;

/** Read once for each thread: 40 MB, 0.2 s. Its samples are unpacked as they are played. */
function soundFont(): Promise<BasicSoundBank> {
  font ??= readFile(soundFontFile()).then(({ buffer, byteOffset, byteLength }) => {
    const isWhole = byteOffset === 0 && byteLength === buffer.byteLength && buffer instanceof ArrayBuffer;
    // As large a file has a buffer of its own; a copy would stay beside it until the garbage collector comes.
    return SoundBankLoader.fromArrayBuffer(
      isWhole ? buffer : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer),
    );
  });
  return font;
}

/** Melodic parts get the channels around the percussion's, so that two parts never share one. */
function channelsOf(parts: readonly Part[]): number[] {
  let next = 0;
  return parts.map(({ drums }) => {
    if (drums) return DRUM_CHANNEL;
    if (next === DRUM_CHANNEL) next += 1;
    return next++;
  });
}

interface Played {
  left: Float32Array;
  right: Float32Array;
  /** What goes into the room, mono. */
  sent: Float32Array;
}

interface PlayRequest {
  score: Score;
  /** Which of its parts play. */
  plays: (part: Part) => boolean;
  rate: number;
  onProgress: ((fraction: number) => void) | undefined;
}

/** Some parts of a score, at a rate of their own; null where none of them plays. */
async function play({ score, plays, rate, onProgress }: PlayRequest): Promise<Played | null> {
  const channels = channelsOf(score.parts);
  const notes = score.notes.filter(({ part }) => plays(score.parts[part] as Part));
  if (notes.length === 0) return null;
  const block = Math.round(BLOCK_S * rate);
  const frames = Math.ceil((score.durationS * rate) / block) * block;
  const reverb = new ReverbSend(frames);
  const synth = new SpessaSynthProcessor(rate, {
    eventsEnabled: false,
    maxBufferSize: block,
    reverbProcessor: reverb,
    chorusProcessor: noChorus,
  });
  await synth.processorInitialized;
  synth.soundBankManager.addSoundBank(await soundFont(), 'main');
  score.parts.forEach((part, i) => {
    const channel = channels[i] ?? 0;
    if (!plays(part)) return;
    if (!part.drums) synth.controllerChange(channel, CC.bank, part.bank);
    synth.programChange(channel, part.program);
    synth.controllerChange(channel, CC.volume, part.volume);
    synth.controllerChange(channel, CC.pan, part.pan);
    synth.controllerChange(channel, CC.reverb, part.reverb);
    synth.controllerChange(channel, CC.chorus, 0);
  });
  const events = notes
    .flatMap(({ part, startS, durationS, key, velocity }) => {
      const channel = channels[part] ?? 0;
      return [
        { atS: startS, on: true, channel, key, velocity },
        { atS: startS + durationS, on: false, channel, key, velocity: 0 },
      ];
    })
    // A key that is struck again is let go first.
    .sort((a, b) => a.atS - b.atS || Number(a.on) - Number(b.on));
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  let next = 0;
  for (let at = 0; at < frames; at += block) {
    for (let event = events[next]; event && event.atS * rate < at + block; event = events[++next]) {
      if (event.on) synth.noteOn(event.channel, event.key, event.velocity);
      else synth.noteOff(event.channel, event.key);
    }
    synth.process(left, right, at, block);
    if (at % (block * 400) === 0) onProgress?.(at / frames);
  }
  return { left, right, sent: reverb.sent };
}

const isBright = ({ drums, program }: Part): boolean => drums || BRIGHT.has(program);

/**
 * Plays a score.
 *
 * @returns left and right at {@link MUSIC_RATE}, exactly as long as the score, at whatever level the instruments have
 */
export async function synthesise(
  score: Score,
  onProgress?: (fraction: number) => void,
): Promise<[Float32Array, Float32Array]> {
  const report = (from: number, share: number) => (fraction: number) => onProgress?.(from + fraction * share);
  const frames = Math.round(score.durationS * MUSIC_RATE);
  const bright = await play({ score, plays: isBright, rate: MUSIC_RATE, onProgress: report(0, 0.2) });
  // A piece of three minutes has 35 MB a channel: nothing is copied that can be added to, nothing kept that was heard.
  const left = bright?.left.subarray(0, frames) ?? new Float32Array(frames);
  const right = bright?.right.subarray(0, frames) ?? new Float32Array(frames);
  const sent = new Float32Array(Math.ceil(frames / 2));
  if (bright) {
    mixInto(sent, toHalfRate(bright.sent));
    letGo(bright.sent);
  }
  const soft = await play({ score, plays: (part) => !isBright(part), rate: PLATE_RATE, onProgress: report(0.2, 0.7) });
  if (soft) {
    mixInto(sent, soft.sent);
    letGo(soft.sent);
  }
  const [roomLeft, roomRight] = plate(sent);
  letGo(sent);
  if (soft) {
    mixInto(roomLeft, soft.left);
    mixInto(roomRight, soft.right);
    letGo(soft.left);
    letGo(soft.right);
  }
  addFromHalfRate(left, roomLeft);
  addFromHalfRate(right, roomRight);
  return [left, right];
}

/** Adds what there is room for. */
function mixInto(into: Float32Array, from: Float32Array): void {
  const count = Math.min(into.length, from.length);
  for (let i = 0; i < count; i++) into[i] = (into[i] ?? 0) + (from[i] ?? 0);
}
