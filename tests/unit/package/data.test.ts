import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SpessaSynthProcessor } from 'spessasynth_core';
import { describe, expect, test } from 'vitest';
import { merged } from '../../../scripts/package/merge-updates.mjs';
import { emojiFields, withoutSkinTones } from '../../../scripts/package/pictures.ts';
import { instrumentsOfMoods, readSoundFont, soundFontOf } from '../../../scripts/package/sound-font.ts';
import { withoutDebugSections } from '../../../scripts/package/wasm.ts';
import { soundFontFile } from '../../../src-main/engines/music/builtin/sound-font-file.ts';
import { iconNamed } from '../../../src-main/engines/picture/builtin/subjects/icon-sets.ts';
import { fliteFile } from '../../../src-main/engines/voice/builtin/flite.ts';

const require = createRequire(import.meta.url);

test('the smaller sound font plays every instrument as the whole one does', async () => {
  const bytes = readFileSync(soundFontFile());
  const instruments = instrumentsOfMoods();
  const whole = readSoundFont(bytes);
  const part = readSoundFont(soundFontOf(bytes, instruments));
  expect(part.presets.length).toBe(instruments.length);
  for (const { program, bank, drums } of instruments) {
    const play = async (font: typeof whole): Promise<Float32Array> => {
      const synth = new SpessaSynthProcessor(48_000, { eventsEnabled: false });
      await synth.processorInitialized;
      synth.soundBankManager.addSoundBank(font, 'main');
      const channel = drums ? 9 : 0;
      if (!drums) synth.controllerChange(channel, 0, bank);
      synth.programChange(channel, program);
      for (const key of [38, 60, 76]) synth.noteOn(channel, key, 70);
      const left = new Float32Array(4096);
      const right = new Float32Array(4096);
      for (let at = 0; at < left.length; at += 128) synth.process(left, right, at, 128);
      return left;
    };
    const [one, other] = [await play(whole), await play(part)];
    expect(
      one.some((sample) => sample !== 0),
      `${program}`,
    ).toBe(true);
    expect(other, `${bank}/${program}`).toEqual(one);
  }
});

test('the voice without its debug sections is the same program', () => {
  const bytes = readFileSync(fliteFile());
  const smaller = withoutDebugSections(bytes);
  expect(smaller.length).toBeLessThan(bytes.length - 4_000_000);
  const module = new WebAssembly.Module(smaller as Uint8Array<ArrayBuffer>);
  expect(WebAssembly.Module.exports(module)).toEqual(WebAssembly.Module.exports(new WebAssembly.Module(bytes)));
  expect(WebAssembly.Module.customSections(module, '.debug_info')).toEqual([]);
  expect(() => withoutDebugSections(bytes.subarray(0, 9))).toThrow('in the middle');
});

test('every emoji without skin tone keeps its drawing', () => {
  const set = require('@iconify-json/noto/icons.json') as {
    icons: Record<string, object>;
    aliases: Record<string, never>;
  };
  const smaller = withoutSkinTones(set);
  const names = Object.keys(set.icons).filter((name) => iconNamed('noto', name) && !/skin-tone|-tone\d/.test(name));
  expect(names.length).toBeGreaterThan(1500);
  for (const name of names) expect(smaller.icons[name], name).toBe(set.icons[name]);
  expect(Object.keys(smaller.icons).length).toBeLessThan(Object.keys(set.icons).length / 1.5);
});

describe('small pieces', () => {
  test('emoji keep the fields that are read', () => {
    const record = { label: 'Fox face', hexcode: '1F98A', emoji: '🦊', group: 3, tags: ['fox', 'animal'] };
    expect(emojiFields([record], 'en')).toEqual([{ label: 'Fox face', hexcode: '1F98A', emoji: '🦊', group: 3 }]);
    expect(emojiFields([record], 'de')).toEqual([{ label: 'Fox face', hexcode: '1F98A', tags: ['fox'] }]);
  });

  test('update files of two processors become one', () => {
    expect(merged([{ files: ['a'] }, { files: ['b'] }])).toEqual({ files: ['a', 'b'] });
  });
});
