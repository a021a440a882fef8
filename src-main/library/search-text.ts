/** Text as it is searched: without case and accents, so that "cafe" finds "Café" in any script that has them. */
export function foldForSearch(...parts: (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .join('\n')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Patterns for `LIKE … ESCAPE '\'`, one for each word of a search; every one has to match. */
export function searchPatterns(search: string): string[] {
  return foldForSearch(search)
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
