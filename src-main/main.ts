import { join } from 'node:path';
import { app, dialog, Menu, nativeTheme, protocol, session } from 'electron';
import { toProblem } from '../src-shared/errors.ts';
import { createAttention } from './app/attention.ts';
import { backUpAndTell } from './app/back-up-and-tell.ts';
import { readCommandLine } from './app/command-line.ts';
import { logInfo, logProblem, startLog } from './app/log.ts';
import { answerMedia } from './app/media-scheme.ts';
import { buildMenu } from './app/menu.ts';
import { pageOrigin } from './app/page-origin.ts';
import { answerPage } from './app/page-scheme.ts';
import { followPower } from './app/power.ts';
import { quitInOrder } from './app/quit.ts';
import { registerSchemes } from './app/schemes.ts';
import { hardenContents, hardenProcess, hardenSession } from './app/security.ts';
import { defaultLibrary, runInTerminal } from './app/terminal.ts';
import { openWindow, preloadFile, showWindow } from './app/windows.ts';
import { findTools } from './film/tools.ts';
import { createBuiltinStudio } from './generation/builtin-studio.ts';
import { createGenerationService } from './generation/service.ts';
import { libraryChanged } from './ipc/push.ts';
import { registerHandlers } from './ipc/register.ts';
import { Watchers } from './ipc/watchers.ts';
import { chosenPrograms, readSettings } from './library/app-settings.ts';
import { removeOldDrafts } from './library/draft-pictures.ts';
import { openLibrary } from './library/library.ts';
import { purgeRemoved } from './library/removal.ts';

const mainFolder = import.meta.dirname;
const startedFor = readCommandLine(process.argv, !app.isPackaged);
startLog();
if (startedFor.kind === 'generate') void runInTerminal(startedFor.args);
else if (app.requestSingleInstanceLock()) startApp(startedFor.library ?? defaultLibrary());
else app.quit();

/** The app with its windows. Everything up to `whenReady` has to happen before Chromium starts. */
function startApp(libraryFolder: string): void {
  const origin = pageOrigin();
  registerSchemes();
  hardenProcess(origin);
  hardenContents(origin);
  app
    .whenReady()
    .then(() => runApp(libraryFolder, origin))
    .catch(cannotStart);
}

function runApp(libraryFolder: string, origin: string): void {
  const library = openLibrary(libraryFolder);
  nativeTheme.themeSource = readSettings(library).theme;
  const userData = app.getPath('userData');
  const previewFolder = join(userData, 'previews');
  const options = { pageOrigin: origin, preload: preloadFile(mainFolder), boundsFile: join(userData, 'window.json') };
  hardenSession(session.defaultSession, origin);
  protocol.handle('app', (request) => answerPage(request, join(mainFolder, '../renderer')));
  protocol.handle('media', (request) => answerMedia(request, { library, previewFolder }));

  const tools = () => findTools({ settings: chosenPrograms(library), resourcesPath: process.resourcesPath });
  const studio = createBuiltinStudio();
  const service = createGenerationService({ library, studio, tools });
  const watchers = new Watchers((id, sinceSeq, limit) => library.events.after(id, sinceSeq, limit));
  const open = (id: string | null) => openWindow(options, id);
  registerHandlers(
    { library, service, studio, watchers, tools, previewFolder, openWindow: open },
    { pageOrigin: origin, checkOutput: !app.isPackaged, onProblem: logProblem },
  );
  const attend = createAttention({
    busy: () => service.busy(),
    titleOf: (id) => library.generations.byId(id)?.title ?? null,
    showFilm: (id) => showWindow(options, id),
  });
  service.onEvent((event) => {
    watchers.push(event);
    attend(event);
    if (['status', 'story', 'completed', 'failed', 'cancelled'].includes(event.kind))
      libraryChanged(event.generationId);
  });
  Menu.setApplicationMenu(buildMenu({ openWindow: () => open(null), libraryFolder: library.folder }));
  app.on('second-instance', () => showWindow(options, null));
  app.on('activate', () => showWindow(options, null));
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit());
  quitInOrder({ shutDown: () => service.shutdown(), close: () => library.close() });

  followPower({ beforeSleep: () => library.flush(), afterSleep: () => void service.lookAgain() });

  service.resumeInterrupted();
  open(null).webContents.once('did-finish-load', () => {
    Promise.all([purgeRemoved(library), removeOldDrafts(library), backUpAndTell(library)]).catch((e) =>
      logProblem('tidying up', toProblem(e)),
    );
  });
  logInfo(`Scenewright ${app.getVersion()}, Electron ${process.versions.electron}, library ${library.folder}`);
}

function cannotStart(thrown: unknown): void {
  const { message, hint, detail } = toProblem(thrown);
  logProblem('start', toProblem(thrown));
  dialog.showErrorBox(message, [hint, detail].filter(Boolean).join('\n\n'));
  app.exit(1);
}
