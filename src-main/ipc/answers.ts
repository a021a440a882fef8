import type { WebContents } from 'electron';
import type { Channel } from '../../src-shared/contract.ts';
import type { Problem } from '../../src-shared/errors.ts';
import { answer, type Handlers } from './answer.ts';
import { appHandlers } from './app.ts';
import { conversationHandlers } from './conversation.ts';
import type { AnswerChannel } from './doors.ts';
import { engineHandlers } from './engine.ts';
import { generationHandlers } from './generation.ts';
import { languageHandlers } from './language.ts';
import { libraryHandlers } from './library.ts';
import { musicHandlers } from './music.ts';
import type { Parts } from './parts.ts';
import { pictureHandlers } from './picture.ts';
import { previewHandlers } from './preview.ts';
import { pushQueue, queueHandlers } from './queue.ts';
import { settingsHandlers } from './settings.ts';
import { isTrustedSender } from './trusted-sender.ts';
import { updateHandlers } from './update.ts';

export interface AnswersOptions {
  /** Where our own page is: `app://scenewright` or the development server. */
  pageOrigin: string;
  checkOutput: boolean;
  onProblem: (channel: Channel, problem: Problem) => void;
}

/** Puts the handlers of all domains together; a channel without one is a type error here. Begins to push the queue. */
export function createAnswers(parts: Parts, options: AnswersOptions): AnswerChannel {
  const handlers: Handlers<WebContents> = {
    ...generationHandlers(parts),
    ...conversationHandlers(parts),
    ...queueHandlers(parts),
    ...pictureHandlers(parts),
    ...musicHandlers(parts),
    ...libraryHandlers(parts),
    ...previewHandlers(parts),
    ...engineHandlers(parts),
    ...languageHandlers(parts),
    ...settingsHandlers(parts),
    ...appHandlers(parts),
    ...updateHandlers(parts),
  };
  pushQueue(parts);
  const { pageOrigin, checkOutput, onProblem } = options;
  return (channel, event, input) =>
    answer(
      channel,
      handlers[channel],
      { input, caller: event.sender },
      { trusted: isTrustedSender(event.senderFrame, pageOrigin), checkOutput, onProblem },
    );
}
