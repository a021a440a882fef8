import { type ChatHistoryItem, getLlama, LlamaChatSession, LlamaLogLevel } from 'node-llama-cpp';
import type { ModelAnswer, ModelRequest } from '../model-engine.ts';

export interface LoadedModel {
  run: (request: ModelRequest, onText: (text: string) => void) => Promise<ModelAnswer>;
}

export interface Loading {
  /** Absolute path of a GGUF file. */
  path: string;
  contextTokens: number;
  /** Always said: left to itself the library takes so many that they wait for each other. */
  threads: number;
}

/** Loads a model; nothing is ever compiled or downloaded for it. Rejects when the file or the machine is not up to it. */
export async function loadModel({ path, contextTokens, threads }: Loading): Promise<LoadedModel> {
  const llama = await getLlama({
    gpu: 'auto',
    build: 'never',
    skipDownload: true,
    progressLogs: false,
    logLevel: LlamaLogLevel.disabled,
    maxThreads: threads,
  });
  const model = await llama.loadModel({ modelPath: path });
  const context = await model.createContext({ contextSize: contextTokens, threads });
  const sequence = context.getSequence();
  return {
    run: async ({ turns, schema, temperature, seed, maxTokens }, onText) => {
      const grammar = await llama.createGrammarForJsonSchema(schema as never);
      // Every question stands alone.
      await sequence.clearHistory();
      const session = new LlamaChatSession({ contextSequence: sequence });
      const last = turns.at(-1);
      session.setChatHistory(turns.slice(0, -1).map(historyItem));
      const startedAt = performance.now();
      let pieces = 0;
      try {
        const { responseText, stopReason } = await session.promptWithMeta(last?.content ?? '', {
          grammar,
          maxTokens,
          temperature,
          seed,
          onTextChunk: (text) => {
            pieces += 1;
            onText(text);
          },
        });
        const seconds = (performance.now() - startedAt) / 1000;
        return {
          text: responseText,
          finish: stopReason === 'maxTokens' ? 'length' : 'stop',
          tokens: pieces,
          tokensPerSecond: seconds > 0 ? pieces / seconds : null,
        };
      } finally {
        session.dispose({ disposeSequence: false });
      }
    },
  };
}

function historyItem({ role, content }: ModelRequest['turns'][number]): ChatHistoryItem {
  switch (role) {
    case 'system':
      return { type: 'system', text: content };
    case 'user':
      return { type: 'user', text: content };
    case 'assistant':
      return { type: 'model', response: [content] };
  }
}
