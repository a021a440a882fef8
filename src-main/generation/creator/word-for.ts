import type { Library } from '../../library/library.ts';
import type { Cast } from '../writers.ts';
import { type CreatorWord, creatorMessages, creatorWord } from './creator-word.ts';

/** What holds of the creator's word about a film at this moment. */
export const wordFor = ({ library, id }: { library: Library; id: string }): CreatorWord =>
  creatorWord(creatorMessages(library.events.ofCreator(id)));

/** True when a model directs: it hears every remark, and not only those of the stated set. */
export const isByModel = ({ cast }: { cast?: Cast | null | undefined }): boolean =>
  cast?.['story-director'] !== undefined;

/** The same of a film that is not in work: who was cast for it. */
export const isFilmByModel = (library: Library, id: string): boolean =>
  isByModel({ cast: library.steps.get(id, 'cast')?.output as Cast });
