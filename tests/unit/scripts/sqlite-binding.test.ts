import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definesIn } from '../../../scripts/lib/sqlite-binding.mjs';

describe('the compile options of SQLite', () => {
  it('are read from the gyp file of the installed better-sqlite3', () => {
    const gypi = join(import.meta.dirname, '../../../node_modules/better-sqlite3/deps/defines.gypi');
    const defines = definesIn(readFileSync(gypi, 'utf8'));
    expect(defines).toContain('-DSQLITE_ENABLE_FTS5');
    expect(defines).toContain('-DSQLITE_DEFAULT_CACHE_SIZE=-16000');
    expect(defines.length).toBeGreaterThan(30);
  });

  it('leave out what is no option', () => {
    expect(definesIn("{\n  'defines': [\n    'A=1',\n    'B',\n  ],\n}")).toEqual(['-DA=1', '-DB']);
  });
});
