const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** English name of a language by its ISO 639-1 code ("de" → "German"); the code itself where there is no name. */
export const languageName = (language: string): string => NAMES.of(language) ?? language;
