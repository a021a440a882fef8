import { parentPort } from './port.ts';
import type { FromModel, ToModel } from './protocol.ts';
import type { LoadedModel } from './run-model.ts';

/*
 * The process that holds a model. What goes wrong in here, down to a crash of llama.cpp itself, ends this process and
 * nothing else.
 */
const port = parentPort();
const post = (message: FromModel): void => port.post(message);
let model: Promise<LoadedModel> | null = null;

port.onMessage((message) => void take(message as ToModel));

async function take(message: ToModel): Promise<void> {
  switch (message.kind) {
    case 'load':
      model = import('./run-model.ts').then(({ loadModel }) => loadModel(message));
      return model.then(
        () => post({ kind: 'loaded' }),
        (thrown: unknown) => post({ kind: 'fault', job: null, ...faultOf(thrown) }),
      );
    case 'run':
      return run(message);
  }
}

async function run({ job, request }: Extract<ToModel, { kind: 'run' }>): Promise<void> {
  try {
    if (!model) throw new Error('nothing was loaded');
    const onText = (text: string): void => post({ kind: 'text', job, text });
    const answer = await (await model).run(request, onText);
    post({ kind: 'answer', job, answer });
  } catch (thrown) {
    post({ kind: 'fault', job, ...faultOf(thrown) });
  }
}

function faultOf(thrown: unknown): Pick<Extract<FromModel, { kind: 'fault' }>, 'fault' | 'message'> {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const fault = /memory|vram|alloc/i.test(message) ? 'no-room' : 'server';
  return { fault, message: message.slice(0, 300) };
}
