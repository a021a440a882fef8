import { AGENTS, type Agent } from '../../src-shared/room.ts';
import type { EventOf } from '../feed/feed.ts';

type Message = EventOf<'message'>;

/** A scene by its number, or what is said of the film as a whole. */
export type SceneChoice = number | 'film';

/** What is shown: of each kind, all when nothing is chosen. */
export interface Filter {
  agents: ReadonlySet<Agent>;
  scenes: ReadonlySet<SceneChoice>;
}

export const NO_FILTER: Filter = { agents: new Set(), scenes: new Set() };

export const isFiltering = ({ agents, scenes }: Filter): boolean => agents.size > 0 || scenes.size > 0;

const sceneOf = ({ payload }: Message): SceneChoice => payload.scene ?? 'film';

const byAgent = (filter: Filter, { payload }: Message): boolean =>
  filter.agents.size === 0 || filter.agents.has(payload.agent);
const byScene = (filter: Filter, message: Message): boolean =>
  filter.scenes.size === 0 || filter.scenes.has(sceneOf(message));

/** Notes are nobody's and belong to no scene: they are there only when all is shown. */
export const isShown = (filter: Filter, line: Message | EventOf<'note'>): boolean =>
  line.kind === 'note' ? !isFiltering(filter) : byAgent(filter, line) && byScene(filter, line);

export interface Facet<T> {
  value: T;
  /** Messages that choosing it alone of its kind would show. */
  count: number;
}

/** Who speaks here and about what, each with its count under what else is chosen. */
export function facetsOf(messages: readonly Message[], filter: Filter) {
  const agents = new Map<Agent, number>();
  const scenes = new Map<SceneChoice, number>();
  for (const message of messages) {
    const { agent } = message.payload;
    const scene = sceneOf(message);
    agents.set(agent, (agents.get(agent) ?? 0) + (byScene(filter, message) ? 1 : 0));
    scenes.set(scene, (scenes.get(scene) ?? 0) + (byAgent(filter, message) ? 1 : 0));
  }
  const order = (scene: SceneChoice): number => (scene === 'film' ? 0 : scene);
  return {
    agents: AGENTS.flatMap((value): Facet<Agent>[] => {
      const count = agents.get(value);
      return count === undefined ? [] : [{ value, count }];
    }),
    scenes: [...scenes]
      .sort(([a], [b]) => order(a) - order(b))
      .map(([value, count]): Facet<SceneChoice> => ({ value, count })),
  };
}
export type Facets = ReturnType<typeof facetsOf>;
