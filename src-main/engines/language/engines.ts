import {
  ENGINE_NAMES,
  type EngineSettings,
  engineSettings,
  type LanguageEngineView,
  type LanguageSettings,
  MODEL_ENGINES,
  type ModelEngineId,
  type ModelInfo,
} from '../../../src-shared/language.ts';
import type { OpenSideProcess } from '../../process/side-process.ts';
import { mayReach, readAddress } from './http/address.ts';
import type { ModelCapabilities, ModelEngine } from './model-engine.ts';
import { createOllama } from './ollama/ollama.ts';
import { FLAVOURS } from './openai/flavours.ts';
import { createOpenAi } from './openai/openai.ts';

/** The engines with models, by what the settings say at each question. Nothing is asked of one that is off. */
export class LanguageEngines {
  private readonly open = new Map<ModelEngineId, { address: string; engine: ModelEngine; busy: number }>();
  private readonly openProcess: OpenSideProcess;

  constructor(openProcess: OpenSideProcess) {
    this.openProcess = openProcess;
  }

  /** The engine, when it is on and may be reached; else null. */
  async engine(settings: LanguageSettings, id: ModelEngineId): Promise<ModelEngine | null> {
    const own = engineSettings(settings, id);
    if (!own.on || whyNotReached(id, own) !== null) return null;
    const held = this.open.get(id);
    if (held?.address === own.address) return held.engine;
    await held?.engine.close();
    const engine = await this.make(id, own.address);
    const entry = { address: own.address, engine, busy: 0 };
    entry.engine = {
      ...engine,
      run: async (request, run) => {
        entry.busy += 1;
        try {
          return await engine.run(request, run);
        } finally {
          entry.busy -= 1;
        }
      },
    };
    this.open.set(id, entry);
    return entry.engine;
  }

  /** Each engine as the Engines page shows it. */
  look(settings: LanguageSettings): Promise<LanguageEngineView[]> {
    return Promise.all(MODEL_ENGINES.map((id) => this.lookAt(settings, id)));
  }

  async lookAt(settings: LanguageSettings, id: ModelEngineId): Promise<LanguageEngineView> {
    const own = engineSettings(settings, id);
    const read = readAddress(own.address);
    const found = await this.detect(settings, id);
    return {
      id,
      name: ENGINE_NAMES[id],
      state: found.state === 'ready' && (this.open.get(id)?.busy ?? 0) > 0 ? 'busy' : found.state,
      detail: found.detail,
      address: own.address,
      ownMachine: id === 'gguf' || read === null || read.ownMachine,
      allowed: id === 'gguf' || mayReach(own),
      model: own.model,
      models: found.models,
    };
  }

  /** Gives memory back and ends what runs beside us. */
  async close(): Promise<void> {
    await Promise.all([...this.open.values()].map(({ engine }) => engine.close()));
    this.open.clear();
  }

  private async detect(settings: LanguageSettings, id: ModelEngineId): Promise<ModelCapabilities> {
    const name = ENGINE_NAMES[id];
    const own = engineSettings(settings, id);
    if (!own.on) return { name, state: 'off', detail: OFF[id], models: [] };
    const why = whyNotReached(id, own);
    if (why) return { name, state: 'error', detail: why, models: [] };
    const engine = await this.engine(settings, id);
    return engine ? engine.detect() : { name, state: 'error', detail: 'It cannot be used.', models: [] };
  }

  private async make(id: ModelEngineId, address: string): Promise<ModelEngine> {
    if (id === 'gguf') {
      const { createGguf } = await import('./gguf/gguf.ts');
      return createGguf(address, this.openProcess);
    }
    const { origin } = readAddress(address) as { origin: string };
    return id === 'ollama' ? createOllama(origin) : createOpenAi(origin, FLAVOURS[id]);
  }
}

const OFF: Record<ModelEngineId, string> = {
  ollama: 'Turn it on if Ollama runs on this machine.',
  'lm-studio': 'Turn it on if LM Studio’s server runs on this machine.',
  'llama-server': 'Turn it on if llama-server runs on this machine.',
  vllm: 'Turn it on if vLLM runs on this machine.',
  openai: 'Any other server that speaks OpenAI’s protocol.',
  gguf: 'Runs a GGUF file inside Scenewright; no other program is needed.',
};

/** Why an engine that is on may not be asked, with what to do about it; null when it may. */
function whyNotReached(id: ModelEngineId, own: EngineSettings): string | null {
  if (id === 'gguf') return own.address ? null : 'Choose a GGUF file.';
  if (!own.address.trim()) return 'Enter its address, such as http://127.0.0.1:5000.';
  const read = readAddress(own.address);
  if (!read) return 'This is no address. It looks like http://127.0.0.1:5000.';
  return mayReach(own)
    ? null
    : `${read.host} is not this machine: ideas would be sent there. Allow it first, or enter an address of this machine.`;
}

/** The model to use: the one that was chosen while it is there, else the engine's first. */
export const modelOf = (chosen: string | null, models: readonly ModelInfo[]): string | null =>
  models.find(({ id }) => id === chosen)?.id ?? models[0]?.id ?? null;
