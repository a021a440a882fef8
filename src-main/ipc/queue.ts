import type { WebContents } from 'electron';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';
import { broadcast } from './push.ts';

export const queueHandlers = ({ service }: Parts): Handlers<WebContents, 'queue'> => ({
  'queue.get': () => service.queue.view(),
  'queue.move': ({ id, before }) => {
    service.queue.move(id, before);
    return service.queue.view();
  },
  'queue.pause': () => {
    service.queue.pause();
    return service.queue.view();
  },
  'queue.resume': () => {
    service.queue.resume();
    return service.queue.view();
  },
  'queue.cancelAll': () => ({ ids: service.cancelAll() }),
});

/** Every window shows the queue as it is. */
export function pushQueue({ service }: Parts): void {
  service.queue.onChange(() => broadcast('queue.changed', service.queue.view()));
}
