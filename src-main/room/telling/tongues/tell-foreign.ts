import { countWords } from '../../../../src-shared/plan.ts';
import type { Understanding } from '../../../../src-shared/understanding.ts';
import type { TongueCode } from '../../../engines/language/lexicon/foreign-grammar.ts';
import { allocate, textWeight } from '../allocate.ts';
import type { Part } from '../part.ts';
import type { Told, Work } from '../tell.ts';
import { trimNarration } from '../trim.ts';
import { fits, sentencesOf, wordBudget } from '../words.ts';
import { fillParts } from './fill.ts';
import { lighten } from './lighten.ts';
import { foreignParts } from './parts.ts';
import type { Tongue } from './tongue.ts';

/** A brief in German, French, Spanish, Italian or Portuguese, told in that language scene by scene. */
export function tellForeign({ plan, understanding }: Work, tongue: Tongue): Told[] {
  const own = withTopic(foreignParts(understanding, tongue), understanding, tongue, plan.scenes);
  const parts = fillParts(own, understanding, tongue, plan.scenes);
  return dealOut(parts, plan, tongue).map((told) => (understanding.wordless ? { ...told, narration: '' } : told));
}

/** A how-to or an explainer says first what it is about; a how-to ends on the thing done where a scene is free for it. */
function withTopic(parts: Part[], { kind, topic, subjects }: Understanding, tongue: Tongue, scenes: number): Part[] {
  const first = parts[0];
  if (!first || !topic || (kind !== 'how-to' && kind !== 'explainer')) return parts;
  const said = kind === 'how-to' ? tongue.howTo(topic) : tongue.explain(topic);
  const shown = subjects.filter(({ label }) => topic.includes(label)).slice(0, 2);
  const about = (sentence: string): Part => ({
    ...first,
    source: 'topic',
    sentence,
    joined: null,
    statement: -1,
    subjects: shown.length > 0 ? shown : first.subjects,
  });
  // A brief that is only its question has nothing more to say than that.
  const rest = parts.length === 1 && first.sentence.toLowerCase().includes(topic.toLowerCase()) ? [] : parts;
  const end = kind === 'how-to' && rest.length + 1 < scenes ? [about(tongue.done)] : [];
  return [about(said), ...rest, ...end];
}

/** Parts to scenes in order; scenes that are left over stay silent before the last word. */
function dealOut(parts: Part[], plan: Work['plan'], { code }: Tongue): Told[] {
  const last = parts.at(-1);
  const groups =
    last && parts.length > 1 && parts.length < plan.scenes
      ? [...evenly(parts.slice(0, -1), plan.scenes - 1), [last]]
      : allocate(parts, plan.scenes, ({ sentence }) => textWeight(sentence));
  const sacred = new Set([parts.find(({ source }) => source !== 'topic' && source !== 'setting'), last]);
  return groups.map((group) => thatFits(group, plan, sacred, code));
}

/** How much a scene would miss a part: what frames it goes first, then what happens; the film's first and last stay. */
function worth(part: Part, sacred: ReadonlySet<Part | undefined>): number {
  if (sacred.has(part)) return 3;
  if (part.source === 'step') return 2;
  return part.source === 'statement' ? 1 : 0;
}

/** A scene's parts as far as they can be said in its time: every sentence gives up what it can spare before one goes. */
function thatFits(group: Part[], plan: Work['plan'], sacred: ReadonlySet<Part | undefined>, code: TongueCode): Told {
  const kept = [...group];
  for (;;) {
    const text = say(kept);
    if (kept.length === 0 || fits(text, plan)) return { parts: kept, narration: text };
    const apart = kept.map(({ sentence }) => sentence).join(' ');
    if (fits(apart, plan)) return { parts: kept, narration: apart };
    const lighter = lightened(kept, plan, code);
    if (lighter !== null) return { parts: kept, narration: lighter };
    if (kept.length === 1) return { parts: kept, narration: shortened(text, plan, code) };
    const least = kept
      .map((part, i) => ({ i, worth: worth(part, sacred) }))
      .sort((x, y) => x.worth - y.worth || y.i - x.i);
    kept.splice(least[0]?.i ?? 0, 1);
  }
}

/** These languages are read, and a reader takes in a few words more sooner than a sentence that breaks off. */
const READ_OVER = 1.5;

/** A sentence that cannot spare enough: as little more of it as can still be read in its time, else cut. */
function shortened(text: string, plan: Work['plan'], code: TongueCode): string {
  const budget = wordBudget(plan);
  for (let words = budget + 1; words <= budget * READ_OVER; words++) {
    const lighter = lighten(text, words, code);
    if (lighter !== null) return lighter;
  }
  return trimNarration(text, budget);
}

/** The sentences of a scene with less in them, the longest lightened first; null when that is not enough. */
function lightened(parts: Part[], plan: Work['plan'], code: TongueCode): string | null {
  const sentences = parts.flatMap(({ sentence }) => sentencesOf(sentence));
  const stuck = new Set<number>();
  while (stuck.size < sentences.length) {
    const longest = sentences
      .map((sentence, i) => ({ i, words: stuck.has(i) ? 0 : countWords(sentence) }))
      .sort((x, y) => y.words - x.words)[0];
    if (!longest) return null;
    const lighter = lighten(sentences[longest.i] ?? '', longest.words - 1, code);
    if (lighter === null) stuck.add(longest.i);
    else sentences[longest.i] = lighter;
    if (fits(sentences.join(' '), plan)) return sentences.join(' ');
  }
  return null;
}

/** One part a scene, the silent scenes spread behind them. */
function evenly(parts: Part[], scenes: number): Part[][] {
  const groups: Part[][] = Array.from({ length: scenes }, () => []);
  for (const [i, part] of parts.entries()) groups[Math.floor((i * scenes) / parts.length)]?.push(part);
  return groups;
}

/** The sentences of a scene; clauses that the creator joined stay joined where they are told in one breath. */
function say(parts: Part[]): string {
  let text = '';
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    const joins = part.joined !== null && before !== undefined && before.statement === part.statement - 1;
    text = joins ? `${text.replace(/\.$/u, '')}${part.joined}` : [text, part.sentence].filter(Boolean).join(' ');
  }
  return text;
}
