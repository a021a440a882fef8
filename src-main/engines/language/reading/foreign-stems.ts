const UMLAUT: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u' };
const plainVowels = (word: string): string => word.replace(/[äöü]/g, (vowel) => UMLAUT[vowel] ?? vowel);

const ENDINGS: Record<string, [RegExp, string][]> = {
  de: [
    [/(?:es|en|er|em|e|n|s)$/u, ''],
    [/innen$/u, 'in'],
    [/ern?$/u, ''],
  ],
  es: [
    [/ces$/u, 'z'],
    [/ones$/u, 'ón'],
    [/oras?$/u, 'or'],
    [/(?<=er)as?$/u, 'o'],
    [/es$/u, ''],
    [/s$/u, ''],
  ],
  fr: [
    [/aux$/u, 'al'],
    [/ères?$/u, 'er'],
    [/euses?$/u, 'eur'],
    [/iennes?$/u, 'ien'],
    [/trices?$/u, 'teur'],
    [/[sx]$/u, ''],
  ],
  it: [
    [/trice$/u, 'tore'],
    [/aia$/u, 'aio'],
    [/che$/u, 'ca'],
    [/ghe$/u, 'ga'],
    [/chi$/u, 'co'],
    [/ghi$/u, 'go'],
    [/e$/u, 'a'],
    [/i$/u, 'o'],
    [/i$/u, 'e'],
    [/i$/u, 'io'],
  ],
  pt: [
    [/(?:ões|ães)$/u, 'ão'],
    [/oras?$/u, 'or'],
    [/(?<=eir)as?$/u, 'o'],
    [/ais$/u, 'al'],
    [/éis$/u, 'el'],
    [/ns$/u, 'm'],
    [/(?<=[rz])es$/u, ''],
    [/s$/u, ''],
  ],
};

/** A word, lower case, and what it may be without the endings and prefixes its language hangs on nouns, most faithful first. */
export function stemsOf(word: string, language: string): string[] {
  const lower = word.toLowerCase();
  if (language === 'ar')
    return [lower, lower.replace(/^(?:وال|بال|فال|كال|لل|ال)/u, ''), lower.replace(/^[وبلف]/u, '')];
  const endings = ENDINGS[language] ?? [[/e?s$/u, ''] as [RegExp, string]];
  const shorter = endings.flatMap(([ending, by]) => (ending.test(lower) ? [lower.replace(ending, by)] : []));
  const all = [lower, ...shorter.filter((stem) => stem.length > 1)];
  return language === 'de' ? [...new Set([...all, ...all.slice(1).map(plainVowels)])] : all;
}
