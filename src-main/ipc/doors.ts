import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { CHANNELS } from '../../src-shared/channels.ts';
import type { Answer, Channel } from '../../src-shared/contract.ts';
import type { Problem } from '../../src-shared/errors.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** For whoever is not the app's own page in the top frame of a window. */
const FORBIDDEN: Problem = {
  code: 'FORBIDDEN',
  message: 'This page may not do that.',
  hint: '',
  step: null,
  scene: null,
  fields: null,
  detail: null,
};

/** Answers a question on any channel of our own page; never rejects. */
export type AnswerChannel = (channel: Channel, event: IpcMainInvokeEvent, input: unknown) => Promise<Answer<unknown>>;

/**
 * Opens every channel of the contract before there is anyone to answer: what the page asks opens the house and waits
 * for it, and gets the problem when the house cannot be opened.
 */
export function openChannels(house: () => Promise<{ answer: AnswerChannel }>, pageOrigin: string): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async (event, input: unknown) => {
      // Judged at once: the frame may be gone when the house is open, and a stranger opens nothing.
      if (!isTrustedSender(event.senderFrame, pageOrigin)) return { ok: false, problem: FORBIDDEN };
      try {
        return await (await house()).answer(channel, event, input);
      } catch (thrown) {
        const { toProblem } = await import('../../src-shared/errors.ts');
        return { ok: false, problem: toProblem(thrown) };
      }
    });
  }
}
