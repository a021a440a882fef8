import {
  engineSettings,
  type LanguageSettings,
  MODEL_AGENTS,
  MODEL_ENGINES,
  type ModelAgent,
  type ModelEngineId,
} from '../../src-shared/language.ts';
import type { LanguageEngines } from '../engines/language/engines.ts';
import type { OpenSideProcess } from '../process/side-process.ts';
import type { Room } from '../room/room.ts';

/** Which model plays which agent in one film; an agent that is not named is the built-in one. */
export type Cast = Partial<Record<ModelAgent, { engine: ModelEngineId; model: string }>>;

/** The models that may write. Nothing of them is loaded, and no socket opened, while every engine is off. */
export interface Writers {
  /** True when an engine is on. */
  on(): boolean;
  /** Who would direct now, for people; null when the built-in writer would. */
  name(): Promise<string | null>;
  /** Who would play which agent now: of the engines that are on, those that answer. */
  cast(): Promise<Cast>;
  /** The room of a cast, also when an engine of it is gone by now. */
  room(cast: Cast): Promise<Room>;
  engines(): Promise<LanguageEngines>;
  close(): Promise<void>;
}

/** @param settings read anew at each question */
export function createWriters(settings: () => LanguageSettings, openProcess: OpenSideProcess): Writers {
  let loaded: Promise<LanguageEngines> | null = null;
  const engines = (): Promise<LanguageEngines> => {
    loaded ??= import('../engines/language/engines.ts').then((module) => new module.LanguageEngines(openProcess));
    return loaded;
  };
  const on = (): boolean => MODEL_ENGINES.some((id) => engineSettings(settings(), id).on);
  return {
    on,
    engines,
    name: async () => {
      if (!on()) return null;
      const { nameOfDirector } = await import('./casting.ts');
      return nameOfDirector(await engines(), settings());
    },
    cast: async () => {
      if (!on()) return {};
      const { castAgents } = await import('./casting.ts');
      return castAgents(await engines(), settings());
    },
    room: async (cast) => {
      const { roomOf } = await import('./casting.ts');
      return roomOf(await engines(), settings(), cast);
    },
    close: async () => {
      await (await loaded)?.close();
    },
  };
}

/** True when the built-in room plays every agent. */
export const isBuiltin = (cast: Cast): boolean => MODEL_AGENTS.every((agent) => cast[agent] === undefined);

/** What a step's output depends on besides its brief: the models of these agents, and nothing while they have none. */
export function castInputs(cast: Cast | undefined, agents: readonly ModelAgent[]): { cast?: Cast } {
  const own = Object.fromEntries(agents.flatMap((agent) => (cast?.[agent] ? [[agent, cast[agent]]] : [])));
  return Object.keys(own).length > 0 ? { cast: own } : {};
}
