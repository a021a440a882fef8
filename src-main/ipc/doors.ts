import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { CHANNELS } from '../../src-shared/channels.ts';
import type { Answer, Channel } from '../../src-shared/contract.ts';

/** Answers a question on any channel; never rejects. */
export type AnswerChannel = (channel: Channel, event: IpcMainInvokeEvent, input: unknown) => Promise<Answer<unknown>>;

/**
 * Opens every channel of the contract before there is anyone to answer: what the page asks opens the house and waits
 * for it, and gets the problem when the house cannot be opened.
 */
export function openChannels(house: () => Promise<{ answer: AnswerChannel }>): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async (event, input: unknown) => {
      try {
        return await (await house()).answer(channel, event, input);
      } catch (thrown) {
        const { toProblem } = await import('../../src-shared/errors.ts');
        return { ok: false, problem: toProblem(thrown) };
      }
    });
  }
}
