import { readFileSync } from 'node:fs';
import type { TongueCode } from '../../../src-main/engines/language/lexicon/foreign-grammar.ts';
import type { FilmKind } from '../../../src-shared/room.ts';

/** A brief in another language and what is to be understood of it. */
export interface ForeignBrief {
  id: string;
  lang: TongueCode;
  kind: FilmKind;
  idea: string;
  brand?: string;
  nouns: string[];
  places?: string[];
  timeOfDay?: string;
  weather?: string;
  season?: string;
  lengthS?: number;
  wordless?: boolean;
  /** Steps of a how-to. */
  steps?: number;
}

const read = (name: string): ForeignBrief[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));

export const FOREIGN_BRIEFS = read('briefs-in-other-languages');
