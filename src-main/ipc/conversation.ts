import { basename } from 'node:path';
import { clipboard, type WebContents } from 'electron';
import { filmTitle } from '../library/media-file.ts';
import { safeFileName } from '../library/safe-file-name.ts';
import { toJson } from '../room/export/to-json.ts';
import { messageToMarkdown, toMarkdown } from '../room/export/to-markdown.ts';
import type { Handlers } from './answer.ts';
import { askWhere } from './ask-where.ts';
import type { Parts } from './parts.ts';
import { readConversation, readMessage } from './read-conversation.ts';
import { saveText } from './save-copy.ts';

/** What is copied or saved comes out of the library, never from the page. */
export const conversationHandlers = ({ library }: Parts): Handlers<WebContents, 'conversation'> => ({
  'conversation.copy': ({ id, seq }) => {
    const text =
      seq === null ? toMarkdown(readConversation(library, id)) : messageToMarkdown(readMessage(library, id, seq));
    clipboard.writeText(text);
    return {};
  },
  'conversation.save': async ({ id, format }, caller) => {
    const row = library.generations.get(id);
    const name = safeFileName(`${filmTitle(row)} conversation`, format === 'json' ? 'json' : 'md');
    const target = await askWhere(caller, 'Save the conversation', name);
    if (target === null) return { saved: false, name: null };
    // Read after the answer: the room may have gone on while the dialog stood open.
    const conversation = readConversation(library, id);
    await saveText(format === 'json' ? toJson(conversation) : toMarkdown(conversation), target);
    return { saved: true, name: basename(target) };
  },
});
