import { ipcMain, type WebContents } from 'electron';
import { type Channel, contract } from '../../src-shared/contract.ts';
import type { Problem } from '../../src-shared/errors.ts';
import { answer, type Handler, type Handlers } from './answer.ts';
import { appHandlers } from './app.ts';
import { engineHandlers } from './engine.ts';
import { generationHandlers } from './generation.ts';
import { libraryHandlers } from './library.ts';
import type { Parts } from './parts.ts';
import { pictureHandlers } from './picture.ts';
import { previewHandlers } from './preview.ts';
import { settingsHandlers } from './settings.ts';
import { isTrustedSender } from './trusted-sender.ts';

export interface RegisterOptions {
  /** Where our own page is: `app://scenewright` or the development server. */
  pageOrigin: string;
  checkOutput: boolean;
  onProblem: (channel: Channel, problem: Problem) => void;
}

/** Registers a handler for every channel of the contract; a channel without one is a type error here. */
export function registerHandlers(parts: Parts, options: RegisterOptions): void {
  const handlers: Handlers<WebContents> = {
    ...generationHandlers(parts),
    ...pictureHandlers(parts),
    ...libraryHandlers(parts),
    ...previewHandlers(parts),
    ...engineHandlers(parts),
    ...settingsHandlers(parts),
    ...appHandlers(parts),
  };
  for (const channel of Object.keys(contract) as Channel[]) register(channel, handlers[channel], options);
}

function register<C extends Channel>(channel: C, handler: Handler<C, WebContents>, options: RegisterOptions): void {
  const { pageOrigin, checkOutput, onProblem } = options;
  ipcMain.handle(channel, (event, input: unknown) =>
    answer(
      channel,
      handler,
      { input, caller: event.sender },
      { trusted: isTrustedSender(event.senderFrame, pageOrigin), checkOutput, onProblem },
    ),
  );
}
