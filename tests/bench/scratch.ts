import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder; whoever asks removes it. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
