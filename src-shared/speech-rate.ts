/** Narration speed the words are budgeted for: 2.4 words a second is unhurried English. */
export const WORDS_PER_SECOND = 2.4;

/**
 * Words a minute at which native speakers read the same texts aloud in 17 languages: Trauzettel-Klosinski and Dietz,
 * "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST", Investigative
 * Ophthalmology & Visual Science 53 (2012) 5452–5461, table 2. Chinese and Japanese are their characters a minute by
 * two, as `countWords` counts them.
 */
const READ_ALOUD: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 357 / 2,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 255 / 2,
};
/** For languages that were not measured: the mean of those that were, 184 words a minute. */
const MEAN = 184;

/**
 * Words a second that a narration in a language is budgeted for: as unhurried against its own readers as English is.
 *
 * @param language ISO 639-1; English when it is not known
 */
export function wordsPerSecond(language = 'en'): number {
  return (WORDS_PER_SECOND * (READ_ALOUD[language] ?? MEAN)) / (READ_ALOUD['en'] ?? MEAN);
}
