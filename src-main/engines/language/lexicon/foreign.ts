import ar from './foreign/ar.ts';
import de from './foreign/de.ts';
import es from './foreign/es.ts';
import fr from './foreign/fr.ts';
import it from './foreign/it.ts';
import ja from './foreign/ja.ts';
import pt from './foreign/pt.ts';

/**
 * Words of other languages and the English nouns, times, weathers and moods they stand for: `word=english`, `_` for a
 * space. They cover what films are made of; the emoji tables (see emoji-nouns.ts) add a few thousand things.
 */
const TABLES: Readonly<Record<string, string>> = { ar, de, es, fr, it, ja, pt };

const parsed = new Map<string, ReadonlyMap<string, string>>();

/** The dictionary of a language (ISO 639-1) into English; empty when there is none. */
export function dictionary(language: string): ReadonlyMap<string, string> {
  let map = parsed.get(language);
  if (!map) {
    const pairs = (TABLES[language] ?? '').trim().split(/\s+/).filter(Boolean);
    map = new Map(
      pairs.map((pair) => {
        const [word = '', english = ''] = pair.split('=');
        return [word.replaceAll('_', ' '), english.replaceAll('_', ' ')] as const;
      }),
    );
    parsed.set(language, map);
  }
  return map;
}
