import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readPackedFile } from './packed-file.ts';

/** What is read of an emoji; `emoji` and `group` of the English table alone, `tags` of the others. */
export interface EmojiRecord {
  label: string;
  hexcode: string;
  emoji?: string;
  group?: number;
  tags?: string[];
}

const tables = new Map<string, EmojiRecord[]>();

/** All emoji with their names in a language, read once per thread; none where emojibase does not know the language. */
export function emojiTable(language: string): EmojiRecord[] {
  let list = tables.get(language);
  if (!list) {
    const folder = dirname(createRequire(import.meta.url).resolve('emojibase-data/package.json'));
    try {
      list = JSON.parse(readPackedFile(join(folder, language, 'data.json')).toString()) as EmojiRecord[];
    } catch {
      list = [];
    }
    tables.set(language, list);
  }
  return list;
}
