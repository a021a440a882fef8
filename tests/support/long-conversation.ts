import { randomUUID } from 'node:crypto';
import { type Library, openLibrary } from '../../src-main/library/library.ts';
import { BRIEF_DEFAULTS, briefSchema } from '../../src-shared/brief.ts';
import { planFilm } from '../../src-shared/plan.ts';
import type { RoomMessage } from '../../src-shared/room.ts';

const SENTENCES = [
  'The keeper climbs to the lamp while the storm comes in from the sea.',
  'A green bottle rolls against the wet stone and stops.',
  'He rows between the waves; the light behind him grows small.',
  'Two lights answer each other over the dark water.',
  '“Someone is out there,” he says, and nobody hears it.',
  'The camera stays low, close to the rocks, and waits.',
];
const PARTS = ['visual detail', 'cinematography', 'consistency', 'continuity', 'quality', 'can be produced'];
const WEIGHTS = [30, 20, 20, 15, 10, 5];

/** Texts that break what is built for short English ones. */
export const ODD_TEXTS = [
  'حارس المنارة يصعد إلى المصباح بينما تأتي العاصفة من البحر.\n- ضوء\n- بحر',
  `${'Donaudampfschifffahrtsgesellschaft'.repeat(20)} ends here.`,
  '🦊👩‍🚀🏳️‍🌈 灯台の光が海を照らす。 <b>not bold</b> [no](https://example.org) **stars**',
  SENTENCES.join(' ').repeat(60).slice(0, 20_000),
];

const pick = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => SENTENCES[(from + i) % SENTENCES.length]).join(' ');

function said(n: number, of: number, scenes: number): RoomMessage {
  const scene = 1 + Math.floor((n * scenes) / of);
  const round = 1 + Math.floor((n % 6) / 2);
  const base = { round, scene, score: null, passed: null, parts: null, structured: null };
  const odd = n % 97 === 13 ? ODD_TEXTS[Math.floor(n / 97) % ODD_TEXTS.length] : undefined;
  const text = odd ?? (n % 5 === 0 ? `${pick(n, 2)}\n- ${pick(n + 1, 1)}\n- ${pick(n + 2, 1)}` : pick(n, 1 + (n % 3)));
  if (n % 2 === 0) {
    const structured = { number: scene, heading: pick(n + round, 1), narration: pick(n, 2), action: pick(n + 3, 1) };
    return { ...base, agent: 'scene-writer', role: round === 1 ? 'propose' : 'revise', text, structured };
  }
  const parts = PARTS.map((name, i) => {
    const weight = WEIGHTS[i] ?? 0;
    return { name, weight, points: weight * (0.6 + ((n + i) % 5) / 10), reason: pick(n + i, 1) };
  });
  const score = Math.round(parts.reduce((sum, { points }) => sum + points, 0));
  return { ...base, agent: 'scene-critic', role: 'judge', text, score, passed: score >= 85, parts };
}

/** Puts a finished film with so many messages, scene after scene, into a library; answers with its id. */
export function addConversation(library: Library, messages: number, scenes: number): string {
  const id = randomUUID();
  const brief = briefSchema.parse({
    ...BRIEF_DEFAULTS,
    idea: 'A keeper answers a light.',
    title: 'A long talk',
    scenes,
  });
  library.generations.insert({ id, brief, plan: planFilm(brief) });
  library.transaction(() => {
    for (let n = 0; n < messages; n += 1) {
      library.events.append({ generationId: id, kind: 'message', payload: said(n, messages, scenes) });
    }
    library.events.append({ generationId: id, kind: 'cancelled', payload: {} });
    library.generations.update(id, { status: 'cancelled' });
  });
  return id;
}

/** The same in a library of its own, for an app that has not been started yet. */
export function libraryWithConversation(folder: string, messages: number, scenes: number): string {
  const library = openLibrary(folder);
  try {
    return addConversation(library, messages, scenes);
  } finally {
    library.close();
  }
}
