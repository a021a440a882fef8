import { AGENT_NAMES } from '../../../src-shared/agent-names.ts';
import { scorePartsOf, sectionsOf } from '../../../src-shared/conversation.ts';
import type { ConversationExport, ExportedLine } from './conversation-export.ts';

/** Raised when a field changes its meaning or goes. */
const FORMAT_VERSION = 1;

/** A conversation as JSON for other programs: the same sections as in the window, each message as it was stored. */
export function toJson({ film, lines }: ConversationExport): string {
  const sections = sectionsOf(lines).map(({ name, place, lines: said }) => ({
    name,
    ...place,
    lines: said.map(toEntry),
  }));
  return `${JSON.stringify({ format: 'scenewright-conversation', version: FORMAT_VERSION, film, sections }, null, 2)}\n`;
}

function toEntry({ seq, at, kind, payload }: ExportedLine) {
  if (kind === 'note') return { seq, at, kind, ...payload };
  const { agent, ...message } = payload;
  return { seq, at, kind, agent, name: AGENT_NAMES[agent], ...message, parts: scorePartsOf(payload) };
}
