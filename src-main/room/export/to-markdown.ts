import { AGENT_NAMES } from '../../../src-shared/agent-names.ts';
import {
  passMarkOf,
  pointsText,
  roundText,
  scorePartsOf,
  scoreText,
  sectionsOf,
} from '../../../src-shared/conversation.ts';
import { linesOfText } from '../../../src-shared/text-lines.ts';
import type { ConversationExport, ExportedLine, ExportedMessage } from './conversation-export.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A conversation as Markdown: a heading for each part of the work, the scores with what they are made of, times in UTC. */
export function toMarkdown({ film, lines }: ConversationExport): string {
  const messages = lines.filter(({ kind }) => kind === 'message').length;
  const facts = [
    `- Idea: ${escapeMarkdown(film.idea)}`,
    `- Begun: ${timeText(film.createdAt)}`,
    ...(film.completedAt === null ? [] : [`- Ended: ${timeText(film.completedAt)}`]),
    `- Status: ${film.status}`,
    `- Messages: ${messages}`,
  ];
  const blocks = [
    `# ${film.title === null ? 'A film without a title' : escapeMarkdown(film.title)}`,
    facts.join('\n'),
    ...sectionsOf(lines).flatMap(({ name, lines: said }) => [`## ${name}`, ...said.flatMap(blocksOf)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** One message alone, as it is copied. */
export const messageToMarkdown = (message: ExportedMessage): string => `${blocksOf(message).join('\n\n')}\n`;

function blocksOf(line: ExportedLine): string[] {
  if (line.kind === 'note') return [`> Note: ${escapeMarkdown(line.payload.text)}`];
  const { payload } = line;
  const about = [roundText(payload), scoreText(payload), timeText(line.at)].filter(Boolean).join(' · ');
  return [`### ${AGENT_NAMES[payload.agent]}`, `*${about}*`, ...textBlocks(payload.text), ...scoreTable(payload)];
}

/** Paragraphs, and bullets that follow each other as one list. */
function textBlocks(text: string): string[] {
  const blocks: string[] = [];
  let inList = false;
  for (const { bullet, text: words } of linesOfText(text)) {
    const escaped = escapeMarkdown(words);
    if (bullet && inList) blocks.push(`${blocks.pop()}\n- ${escaped}`);
    else if (bullet) blocks.push(`- ${escaped}`);
    else if (escaped) blocks.push(escaped);
    inList = bullet;
  }
  return blocks;
}

function scoreTable(message: ExportedMessage['payload']): string[] {
  const parts = scorePartsOf(message);
  if (message.score === null || !parts) return [];
  const mark = passMarkOf(message);
  const rows = parts.map(
    ({ name, points, weight, reason }) =>
      `| ${escapeMarkdown(name)} | ${pointsText(points)} | ${pointsText(weight)} | ${escapeMarkdown(reason)} |`,
  );
  const table = ['| part | points | of | why |', '|---|---|---|---|', ...rows].join('\n');
  return mark === null ? [table] : [table, `Passes at ${mark}.`];
}

/** "2026-01-01 12:00:03 UTC" */
const timeText = (iso: string): string => `${iso.slice(0, 19).replace('T', ' ')} UTC`;
