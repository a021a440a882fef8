import { BasicSoundBank, SoundBankLoader } from 'spessasynth_core';
import { MOOD_PLANS } from '../../src-main/engines/music/builtin/moods.ts';

/** An instrument of the sound font: General MIDI program and bank, or a drum kit. */
export interface Instrument {
  program: number;
  bank: number;
  drums: boolean;
}

/** Every instrument that some mood's plan names. */
export function instrumentsOfMoods(): Instrument[] {
  const found = new Map<string, Instrument>();
  for (const { parts } of Object.values(MOOD_PLANS)) {
    for (const { program, bank = 0, figure } of parts) {
      const drums = figure.kind === 'drums';
      found.set(`${program}/${bank}/${drums}`, { program, bank: drums ? 0 : bank, drums });
    }
  }
  return [...found.values()];
}

/**
 * The sound font with these instruments alone. Samples stay packed as they are, so that it sounds the same to the bit.
 *
 * @param bytes an SF2 or SF3 file
 * @throws when an instrument is not in it
 */
export function soundFontOf(bytes: Uint8Array, instruments: readonly Instrument[]): Uint8Array {
  const whole = readSoundFont(bytes);
  const presets = instruments.map(({ program, bank, drums }) => {
    const preset = whole.presets.find(
      (p) => p.program === program && p.isGMGSDrum === drums && (drums || (p.bankMSB === bank && p.bankLSB === 0)),
    );
    if (!preset) throw new Error(`The sound font has no ${drums ? 'drum kit' : `bank ${bank}, program`} ${program}.`);
    return preset;
  });
  const part = new BasicSoundBank('sf2');
  part.soundBankInfo = { ...whole.soundBankInfo };
  part.defaultModulators = whole.defaultModulators;
  part.customDefaultModulators = whole.customDefaultModulators;
  part.addCompletePresets(presets);
  return new Uint8Array(part.writeSF2());
}

export const readSoundFont = (bytes: Uint8Array): BasicSoundBank =>
  SoundBankLoader.fromArrayBuffer(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
