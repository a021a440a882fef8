import type { Intent } from './intent.ts';

const ALL =
  /^(?:please\s+)?(?:forget|undo|take back|drop)\s+(?:everything|all(?: of (?:it|that))?|all my (?:remarks|notes|changes))(?!\p{L})/iu;
const LAST =
  /^(?:please\s+|no[,.]?\s+)?(?:undo(?:\s+(?:that|it|this|the last(?: one| change| remark)?))?|forget\s+(?:that|it|this|the last(?: one| change| remark)?)|take\s+(?:that|it)\s+back|never\s?mind(?:\s+that)?|scratch\s+that|revert(?:\s+(?:that|it))?|(?:mach das )?rückgängig|vergiss das|annule(?:\s+ça)?|oublie(?:\s+ça)?|deshaz(?:lo)?|olvida(?:lo| eso)?|annulla|dimentica(?:lo)?|desfaz|esquece(?:\s+isso)?)(?:\s+(?:please|bitte))?[.!]*$/iu;

/** "undo that", "forget that", "forget everything". */
export function readForget(sentence: string): Intent[] {
  if (ALL.test(sentence)) return [{ kind: 'forget', what: 'all' }];
  return LAST.test(sentence) ? [{ kind: 'forget', what: 'last' }] : [];
}
