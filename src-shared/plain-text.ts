/**
 * Text as it is kept: halves of characters (lone surrogates, which UTF-8 cannot hold) and what is none (U+FFFF; ffmpeg
 * drops a caption that has one) become U+FFFD. Control characters but tab and line breaks go: no script has them, and a
 * NUL ends a text in half of all programs.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
