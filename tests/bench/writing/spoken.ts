import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuiltinVoice } from '../../../src-main/engines/voice/builtin/builtin-voice.ts';
import { speakingSeconds } from '../../../src-main/room/text/speaking-time.ts';
import { PACE_SOUNDS } from '../../../src-shared/plan.ts';
import type { Written } from './make-story.ts';

/** Planned against spoken seconds of one narration: |spoken − planned| / planned. */
export interface Spoken {
  plannedS: number;
  spokenS: number;
}

/** Speaks every narration with the built-in voice and compares it with the seconds that its words were planned for. */
export async function speakAll(films: Written[]): Promise<Map<string, Spoken[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
  const voice = createBuiltinVoice();
  const { signal } = new AbortController();
  const { rate, pauseS } = PACE_SOUNDS.normal;
  const result = new Map<string, Spoken[]>();
  try {
    for (const { idea, story, scenes } of films) {
      if (story.language !== 'en' || idea.kind === 'hostile') continue;
      const lines: Spoken[] = [];
      for (const { narration: text } of scenes.filter(({ narration }) => narration)) {
        const settings = { voice: 'slate', language: 'en', rate, pauseS, sayings: [] } as const;
        const { durationMs } = await voice.speak({ text, ...settings, file: join(folder, 'line.wav') }, { signal });
        lines.push({ plannedS: speakingSeconds(text), spokenS: durationMs / 1000 });
      }
      result.set(idea.id, lines);
    }
  } finally {
    await voice.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return result;
}
