import ar from './foreign/ar.ts';
import de from './foreign/de.ts';
import es from './foreign/es.ts';
import fr from './foreign/fr.ts';
import it from './foreign/it.ts';
import ja from './foreign/ja.ts';
import people from './foreign/people.ts';
import pt from './foreign/pt.ts';
import things from './foreign/things.ts';
import type { TongueCode } from './foreign-grammar.ts';

/**
 * Words of other languages and the English nouns, times, weathers and moods they stand for: `word=english`, `_` for a
 * space. They cover what films are made of; the emoji tables (see emoji-nouns.ts) add a few thousand things.
 */
const TABLES: Readonly<Record<string, string>> = { ar, de, es, fr, it, ja, pt };

/** Order of the languages in a row of the shared tables. */
const COLUMNS: readonly TongueCode[] = ['de', 'fr', 'es', 'it', 'pt'];

const parsed = new Map<string, ReadonlyMap<string, string>>();

/** The column of a language in the tables that five languages share; a word that stands in two rows means the first. */
function sharedWords(language: string): (readonly [string, string])[] {
  const column = (COLUMNS as readonly string[]).indexOf(language);
  if (column < 0) return [];
  const rows = `${people.trim()}\n${things.trim()}`.split('\n').map((row) => row.split(' = '));
  return rows
    .flatMap(([english = '', columns = '']) =>
      (columns.split(' | ')[column] ?? '').split(',').map((word) => [word.replaceAll('_', ' '), english] as const),
    )
    .reverse();
}

/** The dictionary of a language (ISO 639-1) into English; empty when there is none. */
export function dictionary(language: string): ReadonlyMap<string, string> {
  let map = parsed.get(language);
  if (!map) {
    const pairs = (TABLES[language] ?? '').trim().split(/\s+/).filter(Boolean);
    map = new Map([
      ...sharedWords(language),
      ...pairs.map((pair) => {
        const [word = '', english = ''] = pair.split('=');
        return [word.replaceAll('_', ' '), english.replaceAll('_', ' ')] as const;
      }),
    ]);
    parsed.set(language, map);
  }
  return map;
}
