import type { Place, Season, TimeOfDay, Weather } from '../../../../src-shared/picture.ts';
import { isTongue, type TongueCode } from '../../../engines/language/lexicon/foreign-grammar.ts';
import de from './lines/de.ts';
import es from './lines/es.ts';
import fr from './lines/fr.ts';
import it from './lines/it.ts';
import pt from './lines/pt.ts';
import { PHRASES, type Phrases } from './phrases.ts';

/** A language that the built-in writer writes in, beside English. */
export interface Tongue extends Phrases {
  code: TongueCode;
  /** "am Meer"; empty for a plain ground. */
  where(place: Place): string;
  /** "In der Nacht" */
  when(time: TimeOfDay): string;
  /** "Es regnet."; empty for clear air. */
  air(weather: Weather): string;
  /** "Es ist Winter." */
  season(season: Season): string;
  /** What is seen or heard there or then, in whole sentences that need no one else. */
  lines(of: Place | TimeOfDay | Weather | Season): string[];
  /** What a thing does or shows by itself, by its English noun. */
  ofThing(noun: string): string[];
}

const SOURCES: Record<TongueCode, string> = { de, es, fr, it, pt };
const known = new Map<TongueCode, Tongue>();

function parse(code: TongueCode): Tongue {
  const rows = new Map(
    SOURCES[code]
      .trim()
      .split('\n')
      .map((row) => {
        const [key = '', rest = ''] = row.split(' = ');
        return [key, rest.split(' | ')] as const;
      }),
  );
  const name = (key: string): string => rows.get(key)?.[0] ?? '';
  return {
    ...PHRASES[code],
    code,
    where: name,
    when: name,
    air: name,
    season: name,
    lines: (key) => rows.get(key)?.slice(1) ?? [],
    ofThing: (noun) => rows.get(`@${noun}`) ?? rows.get(`@${noun.split(' ').at(-1)}`) ?? [],
  };
}

/** The tongue of a language (ISO 639-1); null for English and for languages that are only split. */
export function tongueOf(language: string): Tongue | null {
  if (!isTongue(language)) return null;
  const tongue = known.get(language) ?? parse(language);
  known.set(language, tongue);
  return tongue;
}
