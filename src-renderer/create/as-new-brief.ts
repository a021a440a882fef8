import type { GenerationView } from '../../src-shared/generation.ts';
import { ask } from '../bridge.ts';
import { go } from '../lib/route.ts';
import { useDraft } from './draft-store.ts';

/** Fills the form with the brief of a film, pictures and music copied, and goes there. */
export function useAsNewBrief(): (row: GenerationView) => Promise<void> {
  const replace = useDraft((s) => s.replace);
  return async (row) => {
    const pictures = row.brief.pictures.length > 0 ? (await ask('picture.duplicate', { id: row.id })).pictures : [];
    const musicFile = row.brief.musicFile ? (await ask('music.duplicate', { id: row.id })).music : null;
    replace({ ...row.brief, pictures, musicFile });
    go({ page: 'create' });
  };
}
