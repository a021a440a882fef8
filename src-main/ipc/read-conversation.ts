import { ScenewrightError } from '../../src-shared/errors.ts';
import type { Library } from '../library/library.ts';
import type { ConversationExport, ExportedMessage } from '../room/export/conversation-export.ts';

/** All that was said in a film's room so far, of a running film too. Throws NOT_FOUND. */
export function readConversation(library: Library, id: string): ConversationExport {
  const { status, title, brief, story, createdAt, completedAt } = library.generations.get(id);
  const named = title ?? brief.title ?? story?.title ?? null;
  const lines = library.events.after(id, 0).filter((event) => event.kind === 'message' || event.kind === 'note');
  return {
    film: { id, title: named, idea: brief.idea, status, createdAt, completedAt },
    lines: lines.map(({ generationId: _, ...line }) => line),
  };
}

/** One message of a film's room. Throws NOT_FOUND. */
export function readMessage(library: Library, id: string, seq: number): ExportedMessage {
  library.generations.get(id);
  const event = library.events.after(id, seq - 1, 1)[0];
  if (event?.kind === 'message' && event.seq === seq) return event;
  throw new ScenewrightError({ code: 'NOT_FOUND', message: 'This message is not in the room.' });
}
