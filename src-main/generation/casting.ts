import { basename } from 'node:path';
import {
  ENGINE_NAMES,
  type LanguageEngineView,
  type LanguageSettings,
  MODEL_AGENTS,
  MODEL_ENGINES,
  type ModelAgent,
  type ModelEngineId,
} from '../../src-shared/language.ts';
import { type LanguageEngines, modelOf } from '../engines/language/engines.ts';
import type { ModelEngine } from '../engines/language/model-engine.ts';
import { ModelFault } from '../engines/language/model-fault.ts';
import { detectLanguage } from '../engines/language/reading/detect-language.ts';
import { createModelRoom } from '../room/model/model-room.ts';
import type { Pen, Pens } from '../room/model/pen.ts';
import type { Room } from '../room/room.ts';
import type { Cast } from './writers.ts';

/** A model whose size nobody knows counts as one of the usual size. */
const USUAL_BILLIONS = 7;

const isUsable = ({ state }: LanguageEngineView): boolean => state === 'ready' || state === 'busy';

/** The best engine that is on and answers: the one with the largest model, else the first by our list. */
function best(views: readonly LanguageEngineView[]): LanguageEngineView | null {
  const size = ({ model, models }: LanguageEngineView): number =>
    models.find(({ id }) => id === modelOf(model, models))?.billions ?? USUAL_BILLIONS;
  const usable = views.filter((view) => isUsable(view) && modelOf(view.model, view.models) !== null);
  return usable.reduce<LanguageEngineView | null>((top, view) => (top && size(top) >= size(view) ? top : view), null);
}

/** Who plays which agent now. An engine that was given to an agent by name is kept even when it does not answer. */
export async function castAgents(engines: Pick<LanguageEngines, 'look'>, settings: LanguageSettings): Promise<Cast> {
  const views = await engines.look(settings);
  const top = best(views);
  const cast: Cast = {};
  for (const agent of MODEL_AGENTS) {
    const wish = settings.agents[agent] ?? { engine: 'best', model: null };
    if (wish.engine === 'builtin') continue;
    const view = wish.engine === 'best' ? top : views.find(({ id }) => id === wish.engine);
    if (!view || view.state === 'off') continue;
    const model = modelOf(wish.engine === 'best' ? view.model : (wish.model ?? view.model), view.models) ?? wish.model;
    if (model !== null) cast[agent] = { engine: view.id, model };
  }
  return cast;
}

/** "llama3.2:3b (Ollama)" */
const penName = (engine: ModelEngineId, model: string): string => `${basename(model)} (${ENGINE_NAMES[engine]})`;

export async function nameOfDirector(engines: LanguageEngines, settings: LanguageSettings): Promise<string | null> {
  const chosen = (await castAgents(engines, settings))['story-director'];
  return chosen ? penName(chosen.engine, chosen.model) : null;
}

/** The room of a cast; agents with the same model share one pen, and with it what is known of its failures. */
export async function roomOf(engines: LanguageEngines, settings: LanguageSettings, cast: Cast): Promise<Room> {
  const held = new Map<string, Pen>();
  const pens: Pens = {};
  for (const agent of MODEL_AGENTS) {
    const part = cast[agent];
    if (!part) continue;
    pens[agent] = await takePen(held, engines, settings, part);
  }
  return createModelRoom({ pens, languageOf: detectLanguage });
}

async function takePen(
  held: Map<string, Pen>,
  engines: LanguageEngines,
  settings: LanguageSettings,
  { engine: id, model }: NonNullable<Cast[ModelAgent]>,
): Promise<Pen> {
  const key = `${id} ${model}`;
  const known = held.get(key);
  if (known) return known;
  const found = MODEL_ENGINES.includes(id) ? await engines.engine(settings, id) : null;
  const pen: Pen = { engine: found ?? turnedOff(id), model, name: penName(id, model) };
  held.set(key, pen);
  return pen;
}

/** Stands for an engine that a film was begun with and that is off by now. */
const turnedOff = (id: ModelEngineId): ModelEngine => ({
  id,
  detect: () => Promise.resolve({ name: ENGINE_NAMES[id], state: 'off', detail: '', models: [] }),
  contextTokens: () => Promise.resolve(null),
  run: () => Promise.reject(new ModelFault('refused', 'it is turned off')),
  close: () => Promise.resolve(),
});
