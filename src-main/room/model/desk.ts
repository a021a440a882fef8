import type { Asker } from './ask.ts';
import type { Pens } from './pen.ts';

/** What the agents of a model room work with. */
export interface Desk {
  pens: Pens;
  asker: Asker;
  /** ISO 639-1 of a text. */
  languageOf: (text: string) => string;
}
