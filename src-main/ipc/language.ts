import { basename, isAbsolute } from 'node:path';
import { BrowserWindow, dialog, type WebContents } from 'electron';
import { ScenewrightError } from '../../src-shared/errors.ts';
import {
  type Assignment,
  type LanguageEngineView,
  type LanguageSettings,
  type LanguageTest,
  type LanguageView,
  MODEL_AGENTS,
  type ModelAgent,
  type ModelEngineId,
} from '../../src-shared/language.ts';
import { readAddress } from '../engines/language/http/address.ts';
import type { Writers } from '../generation/writers.ts';
import { changeEngine, readLanguageSettings, writeLanguageSettings } from '../library/language-settings.ts';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';

/** A test waits this long: a large model is loaded from a slow disk within it. */
const TEST_MS = 180_000;

export const languageHandlers = ({ library, writers }: Parts): Handlers<WebContents, 'language'> => {
  const view = (settings: LanguageSettings): Promise<LanguageView> => look(writers, settings);
  const takeFile = async (path: string): Promise<LanguageView> => {
    await refuseOthers(path);
    return view(changeEngine(library, 'gguf', { on: true, address: path, model: path }));
  };
  return {
    'language.get': () => view(readLanguageSettings(library)),
    'language.change': ({ id, on, address, model }) => {
      if (id === 'gguf' && address !== undefined) throw onlyByDialog();
      return view(
        changeEngine(library, id, {
          ...(on === undefined ? {} : { on }),
          ...(address === undefined ? {} : { address: address.trim() }),
          ...(model === undefined || id === 'gguf' ? {} : { model }),
        }),
      );
    },
    'language.allow': ({ id, address, allowed }) => {
      const origin = readAddress(address)?.origin;
      const now = readLanguageSettings(library).engines[id];
      // What was shown in the warning is what is allowed: an address that changed meanwhile is not.
      if (id === 'gguf' || !origin || origin !== readAddress(now?.address ?? '')?.origin) throw anotherAddress();
      return view(changeEngine(library, id, { allowed: allowed ? origin : null }));
    },
    'language.assign': ({ agent, engine, model }) => {
      const settings = readLanguageSettings(library);
      return view(
        writeLanguageSettings(library, { ...settings, agents: { ...settings.agents, [agent]: { engine, model } } }),
      );
    },
    'language.test': ({ id }) => test(writers, readLanguageSettings(library), id),
    'language.pickModel': async (_input, caller) => {
      const path = await askForModel(caller);
      return path === null ? null : takeFile(path);
    },
    'language.dropModel': ({ path }) => takeFile(path),
  };
};

const BEST: Assignment = { engine: 'best', model: null };

async function look(writers: Writers, settings: LanguageSettings): Promise<LanguageView> {
  const engines = (await (await writers.engines()).look(settings)).map(withoutPath);
  const agents = Object.fromEntries(MODEL_AGENTS.map((agent) => [agent, settings.agents[agent] ?? BEST]));
  return { engines, agents: agents as Record<ModelAgent, Assignment> };
}

/** The page knows a model file by its name: paths stay in main. */
const withoutPath = (view: LanguageEngineView): LanguageEngineView =>
  view.id === 'gguf'
    ? {
        ...view,
        address: basename(view.address),
        model: null,
        models: view.models.map((model) => ({ ...model, id: basename(model.id) })),
      }
    : view;

async function test(writers: Writers, settings: LanguageSettings, id: ModelEngineId): Promise<LanguageTest> {
  const [{ modelOf }, { tryEngine }] = await Promise.all([
    import('../engines/language/engines.ts'),
    import('../engines/language/try-engine.ts'),
  ]);
  const engines = await writers.engines();
  const { model, models, detail } = await engines.lookAt(settings, id);
  const engine = await engines.engine(settings, id);
  const chosen = modelOf(model, models);
  if (!engine || chosen === null) return { ok: false, text: detail, model: null, durationMs: 0, tokensPerSecond: null };
  const tried = await tryEngine(engine, chosen, AbortSignal.timeout(TEST_MS));
  return { ...tried, model: basename(chosen) };
}

/** Only a model file is taken, whatever was dropped. */
async function refuseOthers(path: string): Promise<void> {
  const { readGgufHeader } = await import('../engines/language/gguf/read-header.ts');
  const header = isAbsolute(path) ? await readGgufHeader(path).catch(() => null) : null;
  if (header) return;
  throw new ScenewrightError({
    code: 'BAD_INPUT',
    message: 'This is no GGUF model file.',
    hint: 'Choose a file whose name ends in .gguf.',
  });
}

const onlyByDialog = (): ScenewrightError =>
  new ScenewrightError({
    code: 'FORBIDDEN',
    message: 'A model file is chosen with the dialog.',
    hint: 'Press Choose.',
  });

const anotherAddress = (): ScenewrightError =>
  new ScenewrightError({ code: 'CONFLICT', message: 'The address is another by now.', hint: 'Look at it again.' });

async function askForModel(caller: WebContents): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: 'Choose a model',
    properties: ['openFile'],
    filters: [{ name: 'GGUF models', extensions: ['gguf'] }],
  };
  const window = BrowserWindow.fromWebContents(caller);
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
