import { join } from 'node:path';
import { app } from 'electron';
import type { Settings } from '../src-shared/contract.ts';
import { toProblem } from '../src-shared/errors.ts';
import { createAttention } from './app/attention.ts';
import { backUpAndTell } from './app/back-up-and-tell.ts';
import { keepCrashDumps } from './app/crash-dumps.ts';
import { reviveCrashedPages } from './app/crashed-pages.ts';
import { beginRun } from './app/last-run.ts';
import { logInfo, logProblem, startLog } from './app/log.ts';
import { answerMedia } from './app/media-scheme.ts';
import { followPower } from './app/power.ts';
import { quitInOrder } from './app/quit.ts';
import { openUpdates } from './app/update/open-updates.ts';
import { openUtilityProcess } from './app/utility-process.ts';
import { findTools } from './film/tools.ts';
import { createBuiltinStudio } from './generation/builtin-studio.ts';
import { createGenerationService } from './generation/service.ts';
import { createWriters } from './generation/writers.ts';
import { createAnswers } from './ipc/answers.ts';
import type { AnswerChannel } from './ipc/doors.ts';
import { libraryChanged } from './ipc/push.ts';
import { Watchers } from './ipc/watchers.ts';
import { WritingPushes } from './ipc/writing-pushes.ts';
import { chosenPrograms, readSettings } from './library/app-settings.ts';
import { removeOldDrafts } from './library/draft-pictures.ts';
import { readLanguageSettings } from './library/language-settings.ts';
import { type Library, openLibrary } from './library/library.ts';
import { purgeRemoved } from './library/removal.ts';

export interface HouseOptions {
  /** Absolute path. */
  libraryFolder: string;
  /** Absolute folder of what belongs to this machine and not to the library. */
  userData: string;
  pageOrigin: string;
  /** Opens another window, at a film when there is an id. */
  openWindow: (generationId: string | null) => void;
  /** Brings a window to the front, at a film when there is an id. */
  showWindow: (generationId: string | null) => void;
  showTheme: (theme: Settings['theme']) => void;
}

/** What the windows reach: the channels of the contract, and `media:` addresses. */
export interface House {
  answer: AnswerChannel;
  answerMedia: (request: Request) => Promise<Response>;
}

/**
 * Opens the library and puts the rooms together. Generations that were interrupted go on at once.
 *
 * @throws ScenewrightError LIBRARY_UNAVAILABLE and what else `openLibrary` throws; the windows show it
 */
export function openHouse(options: HouseOptions): House {
  startLog();
  keepCrashDumps();
  reviveCrashedPages();
  try {
    return furnish(openLibrary(options.libraryFolder), options);
  } catch (thrown) {
    logProblem('start', toProblem(thrown));
    throw thrown;
  }
}

function furnish(library: Library, { userData, pageOrigin, openWindow, showWindow, showTheme }: HouseOptions): House {
  showTheme(readSettings(library).theme);
  const tools = () => findTools({ settings: chosenPrograms(library), resourcesPath: process.resourcesPath });
  const writers = createWriters(() => readLanguageSettings(library), openUtilityProcess);
  const studio = { ...createBuiltinStudio(), writers };
  const service = createGenerationService({ library, studio, tools });
  const watchers = new Watchers((id, sinceSeq, limit) => library.events.after(id, sinceSeq, limit));
  const writing = new WritingPushes(watchers);
  const previewFolder = join(userData, 'previews');
  const lastRun = beginRun(join(userData, 'running'));
  const quitWith = quitInOrder({
    service,
    close: () => {
      void writers.close();
      library.close();
      lastRun.end();
    },
  });
  const { updates, hosts: updateHosts } = openUpdates({ library, service, quitWith });
  let untold = lastRun.endedUnexpectedly;
  const tellUnexpectedEnd = (): boolean => {
    const telling = untold;
    untold = false;
    return telling;
  };
  const answer = createAnswers(
    {
      ...{ library, service, studio, writers, watchers, tools, previewFolder, showTheme, openWindow },
      ...{ updates, updateHosts, tellUnexpectedEnd },
    },
    { pageOrigin, checkOutput: !app.isPackaged, onProblem: logProblem },
  );
  const attend = createAttention({
    busy: () => service.busy(),
    titleOf: (id) => library.generations.byId(id)?.title ?? null,
    showFilm: showWindow,
  });
  service.onEvent((event) => {
    writing.settle(event);
    watchers.push(event);
    attend(event);
    if (['status', 'story', 'completed', 'failed', 'cancelled'].includes(event.kind))
      libraryChanged(event.generationId);
  });
  service.onWriting((generationId, piece) => writing.push({ generationId, ...piece }));
  followPower({ beforeSleep: () => library.flush(), afterSleep: () => void service.lookAgain() });

  service.resumeInterrupted();
  Promise.all([purgeRemoved(library), removeOldDrafts(library), backUpAndTell(library)]).catch((e) =>
    logProblem('tidying up', toProblem(e)),
  );
  logInfo(`Scenewright ${app.getVersion()}, Electron ${process.versions.electron}, library ${library.folder}`);
  return { answer, answerMedia: (request) => answerMedia(request, { library, previewFolder, pageOrigin }) };
}
