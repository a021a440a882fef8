import type { WebContents } from 'electron';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';

export const updateHandlers = ({ updates }: Pick<Parts, 'updates'>): Handlers<WebContents, 'update'> => ({
  'update.get': () => updates.state(),
  'update.check': () => updates.check(),
  'update.download': () => updates.download(),
  'update.install': () => {
    updates.install();
    return {};
  },
});
