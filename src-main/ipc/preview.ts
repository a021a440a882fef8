import type { WebContents } from 'electron';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';
import { createPreviews } from './previews.ts';

export const previewHandlers = ({ studio, previewFolder }: Parts): Handlers<WebContents, 'preview'> => {
  const previews = createPreviews(studio, previewFolder);
  return {
    'preview.voice': async ({ voice }) => ({ url: await previews.voice(voice) }),
    'preview.music': async ({ music }) => ({ url: await previews.music(music) }),
  };
};
