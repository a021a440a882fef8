import { BRIEF_LIMITS } from '../../../src-shared/brief-terms.ts';
import type { Intent } from './intent.ts';

const FILM = '(?:film|movie|story|video|geschichte|histoire|película|historia|storia|filme|história)';
const TITLE = '(?:title|titel|titre|título|titolo)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:call|name|title|rename|nenne?|appelle[rz]?|llama|chiama|chama)\\s+(?:(?:the|this|my|den|die|le|la|el|il|o|a|l['’])\\s*)?${FILM}\\s+(?:to\\s+|de\\s+)?(.+)$`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${TITLE}\\s*(?:is|:|should be|must be|to|lautet|soll|est|es|è|é|=)\\s*(.+?)(?:\\s+(?:heißen|lauten|sein))?$`,
    'iu',
  ),
];

/** "call the film The Long Night", "title: The Long Night". Read from the whole sentence: a title may have any words. */
export function readTitle(sentence: string, unquote: (text: string) => string): Intent[] {
  for (const pattern of PATTERNS) {
    const given = pattern.exec(sentence)?.[1];
    if (!given) continue;
    if (/(?:don['’]?t|do not|nicht|never)\s/iu.test(sentence)) return [{ kind: 'leave', what: 'the title' }];
    const quoted = /\uE000\d+\uE001/u.exec(given)?.[0];
    const title = unquote(quoted ?? given.replace(/[.!;]+$/u, '')).trim();
    if (title !== '' && title.length <= BRIEF_LIMITS.titleMax) return [{ kind: 'title', title }];
  }
  return [];
}
