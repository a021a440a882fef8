import { AGENT_NAMES } from '../../../src-shared/agent-names.ts';
import { assertNever } from '../../../src-shared/errors.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';

/** Where a reporter writes: one live line when it is a terminal, plain lines otherwise. */
export interface Output {
  write: (text: string) => void;
  isTerminal: boolean;
  columns: number;
}

/** Shows the events of one generation. */
export interface Reporter {
  event: (event: StoredEvent) => void;
  /** Ends the live line, so that what follows stands on its own. */
  end: () => void;
}

const CLEAR_LINE = '\r\u001b[2K';
const nothing = (): void => undefined;
const SILENT: Reporter = { event: nothing, end: nothing };

export function createReporter(mode: { json: boolean; quiet: boolean }, output: Output): Reporter {
  if (mode.json) return { event: (event) => output.write(`${JSON.stringify(event)}\n`), end: nothing };
  if (mode.quiet) return SILENT;
  return output.isTerminal ? liveLine(output) : plainLines(output);
}

/** One line that is written over, below the lines that stay. */
function liveLine(output: Output): Reporter {
  let shown = false;
  const clear = (): void => {
    if (shown) output.write(CLEAR_LINE);
    shown = false;
  };
  return {
    event: (event) => {
      const line = lineOf(event);
      if (line !== null) {
        clear();
        output.write(`${line}\n`);
      }
      const live = liveOf(event);
      if (live === null) return;
      clear();
      output.write(cut(live, output.columns - 1));
      shown = true;
    },
    end: clear,
  };
}

function plainLines(output: Output): Reporter {
  let lastTenth = -1;
  return {
    event: (event) => {
      const line = lineOf(event);
      if (line !== null) output.write(`${line}\n`);
      if (event.kind !== 'progress') return;
      const tenth = Math.floor(event.payload.progress * 10);
      if (tenth <= lastTenth) return;
      lastTenth = tenth;
      output.write(`${liveOf(event)}\n`);
    },
    end: nothing,
  };
}

/** What stays on the screen, or null. */
function lineOf(event: StoredEvent): string | null {
  switch (event.kind) {
    case 'message': {
      const { agent, score, scene, text } = event.payload;
      const where = scene === null ? '' : `, scene ${scene}`;
      const number = score === null ? '' : ` ${Math.round(score)}`;
      return `${AGENT_NAMES[agent]}${where}${number}: ${oneLine(text)}`;
    }
    case 'note':
      return `Note: ${oneLine(event.payload.text)}`;
    case 'status':
    case 'step':
    case 'progress':
    case 'story':
    case 'cohesion':
    case 'scene':
    case 'completed':
    case 'failed':
    case 'cancelled':
      return null;
    default:
      return assertNever(event);
  }
}

/** The measured state, or null when this event says nothing of it. */
function liveOf(event: StoredEvent): string | null {
  if (event.kind !== 'progress') return null;
  const { progress, phase, scene, remainingMs } = event.payload;
  const left = remainingMs === null ? '' : `, about ${Math.ceil(remainingMs / 1000)} s left`;
  return `${String(Math.floor(progress * 100)).padStart(3)} %  ${phase}${scene === null ? '' : ` ${scene}`}${left}`;
}

/** Text of a creator or a model on one line, without anything that could steer a terminal. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ').trim();
}

function cut(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(1, columns - 1))}…`;
}
