import { resolve } from 'node:path';
import {
  type LanguageSettings,
  MODEL_ENGINES,
  type ModelEngineId,
  USUAL_ADDRESS,
} from '../../../src-shared/language.ts';
import { readAddress } from '../../engines/language/http/address.ts';

/** What `--writer` says. */
export type WriterChoice =
  | { kind: 'builtin' }
  | { kind: 'engine'; id: ModelEngineId; address: string; model: string | null };

export type ReadWriter = { kind: 'choice'; choice: WriterChoice } | { kind: 'wrong'; choice?: never; problem: string };

const NAMED = MODEL_ENGINES.filter((id) => id !== 'openai' && id !== 'gguf');
const wrong = (problem: string): ReadWriter => ({ kind: 'wrong', problem });

/**
 * Reads `builtin`, `ollama`, `ollama:llama3.2:3b`, `gguf:model.gguf` or `http://127.0.0.1:1234#model`. An address must be
 * one of this machine: hosts beyond it are allowed in the window, after its warning.
 */
export function readWriter(text: string | undefined): ReadWriter | null {
  if (text === undefined) return null;
  if (text === 'builtin') return { kind: 'choice', choice: { kind: 'builtin' } };
  if (/^https?:\/\//i.test(text)) return readServer(text);
  const at = text.indexOf(':');
  const name = at < 0 ? text : text.slice(0, at);
  const rest = at < 0 ? '' : text.slice(at + 1);
  if (name === 'gguf') {
    if (!rest) return wrong('name the file: gguf:model.gguf.');
    const path = resolve(rest);
    return { kind: 'choice', choice: { kind: 'engine', id: 'gguf', address: path, model: path } };
  }
  const id = NAMED.find((known) => known === name);
  if (!id)
    return wrong(`there is no engine “${name}”. Known are builtin, ${NAMED.join(', ')}, gguf:FILE and an address.`);
  return { kind: 'choice', choice: { kind: 'engine', id, address: USUAL_ADDRESS[id], model: rest || null } };
}

function readServer(text: string): ReadWriter {
  const [address = '', model = ''] = text.split('#');
  const read = readAddress(address);
  if (!read) return wrong(`“${address}” is no address.`);
  if (!read.ownMachine) return wrong(`${read.host} is not this machine. Allow it on the Engines page first.`);
  return { kind: 'choice', choice: { kind: 'engine', id: 'openai', address: read.origin, model: model || null } };
}

/** The settings that a choice stands for: that engine alone. */
export function settingsOf(choice: WriterChoice): LanguageSettings {
  if (choice.kind === 'builtin') return { engines: {}, agents: {} };
  const { id, address, model } = choice;
  return { engines: { [id]: { on: true, address, model, allowed: null } }, agents: {} };
}
