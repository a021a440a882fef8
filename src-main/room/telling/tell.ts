import type { Brief } from '../../../src-shared/brief.ts';
import { countWords, type FilmPlan } from '../../../src-shared/plan.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import { loreOfPair } from '../lore/lore.ts';
import { allocate, textWeight } from './allocate.ts';
import { documentaryParts } from './documentary.ts';
import { enrichOpening, expandParts } from './expand.ts';
import { partForeign } from './foreign.ts';
import { howToParts } from './how-to.ts';
import type { Part } from './part.ts';
import { statementParts } from './parts.ts';
import { partRaw } from './raw.ts';
import { splitLong } from './split-long.ts';
import { tellForeign } from './tongues/tell-foreign.ts';
import { tongueOf } from './tongues/tongue.ts';
import { trimNarration } from './trim.ts';
import { dealVerbatim } from './verbatim.ts';
import { capital, filmHolds, fits, stop, withArticle, wordBudget } from './words.ts';

/** What one scene of the film tells. */
export interface Told {
  parts: Part[];
  narration: string;
}

export interface Work {
  brief: Pick<Brief, 'idea' | 'keepMyWords' | 'brand'>;
  plan: Pick<FilmPlan, 'lengthS' | 'scenes'>;
  understanding: Understanding;
}

/** How much the writer may do: a first draft only deals out; later rounds fill what the critic found missing. */
export interface Liberties {
  /** Fill scenes that have nothing to tell with more of the brief and with what its things imply. */
  expand: boolean;
}

const hasGrammar = ({ statements }: Understanding): boolean => statements.some(({ frame }) => frame !== undefined);

/** The whole telling, scene by scene, in the order of the brief. */
export function tell(work: Work, liberties: Liberties): Told[] {
  const { brief } = work;
  if (brief.keepMyWords) return tellVerbatim(work);
  return tellScenes(work, liberties);
}

function tellScenes(work: Work, liberties: Liberties): Told[] {
  const { plan, understanding } = work;
  const tongue = tongueOf(understanding.language);
  if (tongue) return tellForeign(work, tongue);
  if (understanding.wordless)
    return groupParts(partsFor(work, liberties), plan).map((told) => ({ ...told, narration: '' }));
  if (!hasGrammar(understanding)) return tellOwnWords(work);
  return groupParts(partsFor(work, liberties), plan);
}

function partsFor({ brief, plan, understanding }: Work, { expand }: Liberties): Part[] {
  const topical = { ...understanding, brand: brief.brand };
  if (understanding.kind === 'how-to')
    return fill(howToParts(understanding, wordBudget(plan) * plan.scenes), topical, plan.scenes, expand);
  const whole = statementParts(understanding);
  const timed = documentaryParts(whole, understanding, expand ? plan.scenes : 0);
  if (timed) return fill(timed, topical, plan.scenes, expand);
  const parts = understanding.wordless ? whole : splitLong(whole, plan);
  return fill(withTopic(parts, topical, plan.scenes), topical, plan.scenes, expand);
}

type Topical = Understanding & { brand: string | null };

const fill = (parts: Part[], understanding: Topical, scenes: number, expand: boolean): Part[] =>
  enrichOpening(expand ? expandParts(parts, understanding, scenes) : parts, understanding);

/** True when every word of a topic is said somewhere. */
function isNamed(topic: string, parts: Part[]): boolean {
  const said = parts.map(({ sentence }) => sentence.toLowerCase()).join(' ');
  return topic
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word.length < 4 || said.includes(word));
}

/** An explainer says first what it explains; a question ("why bridges sing") is asked first and answered last. */
function withTopic(
  parts: Part[],
  { kind, topic, question, name, subjects, brand, facts = {} }: Topical,
  scenes: number,
): Part[] {
  const first = parts[0];
  if (!topic || !first) return parts;
  const asked = subjects
    .filter(({ noun, kind }) => kind !== 'nature' && question?.toLowerCase().includes(noun))
    .slice(0, 2);
  const opening = (sentence: string): Part => ({
    ...first,
    ...{ source: 'topic', sentence, joined: null, frame: null, statement: -1 },
    subjects: asked.length > 0 ? asked : first.subjects.length > 0 ? first.subjects : subjects.slice(0, 1),
  });
  // A film without words of its own for what it is about names it first.
  if (kind === 'mood' || (kind === 'ad' && (!brand || brand === topic))) {
    const named = topic.replace(/\s+(?:company|app|brand|shop|store|service|business|agency)$/i, '');
    return isNamed(named, parts)
      ? parts
      : [
          opening(
            stop(
              capital(
                kind === 'ad' && !/^(?:my|our|the)\s/i.test(named) && !(name && topic === name)
                  ? withArticle(named.replace(/^(?:an?|the)\s+/i, ''))
                  : named,
              ),
            ),
          ),
          ...parts,
        ];
  }
  if (kind !== 'explainer') return parts;
  if (question) return [opening(question), ...parts];
  if (/^why\s/i.test(topic) && parts.length === 1 && scenes > 2) {
    const sentence = asWhy(topic);
    // Where it is known how its things bear on each other, that is the answer; else only what happens can be said.
    const answered = loreOfPair(subjects.map(({ noun }) => noun)).length > 0;
    const answer = answered ? `This is ${topic}` : `And so ${topic.replace(/^why\s+/i, '')}`;
    return [
      { ...first, source: 'topic', sentence, joined: null },
      { ...first, source: 'topic', sentence: stop(answer), joined: null },
    ];
  }
  const words = facts[''] ? `What is ${topic}?` : `This is ${topic}.`;
  const again =
    /\bcycle$/i.test(topic) && parts.length > 2
      ? [
          {
            ...(parts.at(-1) ?? first),
            source: 'topic' as const,
            sentence: 'Then the cycle begins again.',
            joined: null,
            frame: null,
          },
        ]
      : [];
  return [opening(words), ...parts, ...again];
}

/** "why bridges sing" → "Why do bridges sing?"; "why the sky is blue" → "Why is the sky blue?" */
export function asWhy(topic: string): string {
  const rest = topic.replace(/^why\s+/i, '');
  const moved = /^(.+?)\s+(is|are|was|were|can|will|must)\s+(.+)$/i.exec(rest);
  if (moved) return `Why ${moved[2]} ${moved[1]} ${moved[3]}?`;
  if (/^(?:we|you|they|i|people|children)\s/i.test(rest)) return `Why do ${rest}?`;
  const one = /^((?:the|an?|my|our)\s+[\w'’-]*[^s]|he|she|it)\s+(\w+?)s\b(.*)$/i.exec(rest);
  if (one) return `Why does ${one[1]} ${one[2]}${one[3]}?`;
  return /^(?:\w+\s)?\w*[^s\s]s\s+\w*[^s]\b/i.test(rest) && !/^(?:the|an?)\s+\w+\s/i.test(rest)
    ? `Why do ${rest}?`
    : `This film is about ${topic}.`;
}

/** How much the film would miss a part: its first and last, what happens, and who it happens to. */
function importance(part: Part, index: number, of: number): number {
  // What only opens goes before anything that the brief says.
  if (part.source === 'topic' || part.source === 'setting' || part.source === 'lore') return index === of - 1 ? 2 : 1;
  if (index === 0 || index === of - 1) return 100;
  return (
    (part.frame?.verb ? 4 : 0) +
    part.subjects.length * 2 +
    (part.source === 'step' ? 50 : 0) +
    (part.subjects.some(({ weight }) => weight === 'hero') ? 3 : 0)
  );
}

/** A brief longer than the film: the least important parts go until the rest can be said. */
function thatFit(parts: Part[], plan: Work['plan']): Part[] {
  const kept = [...parts];
  const capacity = wordBudget(plan) * plan.scenes * (parts.some(({ source }) => source === 'step') ? 1 : 0.92);
  const words = (): number => kept.reduce((sum, { sentence }) => sum + countWords(sentence), 0);
  while (kept.length > plan.scenes && words() > capacity && !filmHolds(toldWhole(dealt(kept, plan), plan), plan)) {
    const least = kept
      .map((part, i) => ({ i, worth: importance(part, i, kept.length) }))
      .sort((a, b) => a.worth - b.worth || b.i - a.i)[0];
    if (!least || least.worth >= 100) break;
    kept.splice(least.i, 1);
  }
  return kept;
}

/** Parts over more scenes than there are parts, the empty scenes as far from each other as can be. */
function apart(parts: Part[], scenes: number): Part[][] {
  const groups = Array.from({ length: scenes }, (): Part[] => []);
  parts.forEach((part, i) => {
    groups[Math.floor((i * scenes) / parts.length)]?.push(part);
  });
  return groups;
}

/** Parts dealt out to scenes in order. Too few for all: the silent ones lie between, and the end keeps the last word. */
function dealt(parts: Part[], plan: Work['plan']): Part[][] {
  const last = parts.at(-1);
  return last && parts.length > 1 && parts.length < plan.scenes
    ? [...apart(parts.slice(0, -1), plan.scenes - 1), [last]]
    : allocate(parts, plan.scenes, (part) => textWeight(part.sentence));
}

/** All that the scenes' parts say, whatever time it takes. */
const toldWhole = (groups: Part[][], plan: Work['plan']): string[] =>
  groups.map((group) => narrate(group, { ...plan, lengthS: Number.POSITIVE_INFINITY }));

/** Parts to scenes; what a scene holds is said in one go, trimmed to its share of the film where the film is too short. */
function groupParts(parts: Part[], plan: Work['plan']): Told[] {
  const fitting = thatFit(parts, plan);
  const last = fitting.at(-1);
  const groups = dealt(fitting, plan);
  const whole = toldWhole(groups, plan);
  if (filmHolds(whole, plan)) return groups.map((group, i) => ({ parts: group, narration: whole[i] ?? '' }));
  // What the brief ends on is kept; a last line about the whole gives way to a step.
  const protectedParts = new Set([fitting[0], last].filter((part) => part?.source !== 'topic'));
  return groups.map((group) => {
    const kept = [...group];
    // Within a scene, too, the least important goes first, and the film's last word never.
    while (kept.length > 1 && !fits(kept.map(({ sentence }) => sentence).join(' '), plan)) {
      const least = kept
        .map((part, i) => ({ i, worth: protectedParts.has(part) ? 100 : importance(part, 1, 3) }))
        .sort((x, y) => x.worth - y.worth || y.i - x.i)[0];
      if (!least || least.worth >= 100) break;
      kept.splice(least.i, 1);
    }
    return { parts: kept, narration: narrate(kept, plan) };
  });
}

/** The sentences of a scene; a clause that went on from the one before goes on here too. */
export function narrate(parts: Part[], plan: Work['plan']): string {
  let text = '';
  let before: Part | null = null;
  let dropped = false;
  for (const part of parts) {
    const joins =
      before !== null &&
      part.joined !== null &&
      before.statement === (part.from ?? part.statement) - 1 &&
      before.source === 'statement' &&
      part.source === 'statement';
    const apart = [text, part.sentence].filter(Boolean).join(' ');
    const inOne = joins ? text.replace(/[.,]$/, '') + part.joined : apart;
    const next = fits(inOne, plan) ? inOne : apart;
    // What does not fit is dropped whole: half a thought says less than none.
    if (text !== '' && !fits(next, plan)) dropped = true;
    else {
      text = next;
      before = part;
    }
  }
  const spoken = stop(text);
  return dropped || fits(spoken, plan) ? spoken : trimNarration(spoken, wordBudget(plan));
}

/** The creator's sentences to the letter. Subjects and settings come from the statements nearest by length. */
function tellVerbatim({ brief, plan, understanding }: Work): Told[] {
  const texts = dealVerbatim(brief.idea, plan.scenes);
  const parts = statementParts(understanding);
  return texts.map((text) => {
    const here = parts.filter((part) => text.includes(understanding.statements[part.statement]?.text ?? '\u0000'));
    return { parts: here, narration: text.trim() };
  });
}

/** Languages that are not written here, and text that is no prose: the creator's own words, parted. */
function tellOwnWords({ plan, understanding }: Work): Told[] {
  const parts = statementParts(understanding);
  const raw = understanding.language === 'en';
  const clauses = understanding.statements.map(({ text }) => text);
  const texts = raw
    ? partRaw(clauses.join(' '), plan.scenes)
    : partForeign(clauses, understanding.language, plan.scenes);
  const groups = allocate(texts, plan.scenes, textWeight);
  const tight = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const shown: Part['subjects'] = [];
  return groups.map((group) => {
    const text = group.reduce((sum, next) => (sum === '' ? next : sum + (tight.test(sum) ? '' : ' ') + next), '');
    const here = parts.filter((part) => {
      const whole = understanding.statements[part.statement]?.text ?? '';
      return whole.includes(text) || text.includes(whole) || group.some((piece) => whole.includes(piece));
    });
    const budget = wordBudget(plan);
    const narration = raw || countWords(text) <= budget ? text : trimNarration(text, budget);
    const cut = here.map((part) => ({
      ...part,
      subjects: part.subjects.filter((s) => text.includes(s.label) || here.length > 1 || raw),
    }));
    const seen = cut.flatMap(({ subjects }) => subjects);
    // "y la lanza al viento": what was shown goes on being there when the words only point at it.
    const thing = seen.every(({ kind }) => kind === 'nature')
      ? shown.find(({ kind }) => kind !== 'nature' && kind !== 'person' && kind !== 'animal')
      : undefined;
    shown.push(...seen);
    const first = cut[0];
    return {
      parts: first && thing ? [{ ...first, subjects: [thing, ...first.subjects] }, ...cut.slice(1)] : cut,
      narration,
    };
  });
}
