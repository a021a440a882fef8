import type { FilmPlan } from '../../../src-shared/plan.ts';
import type { Part } from './part.ts';
import { again, sentenceOf } from './sentences.ts';
import { narrate, type Told } from './tell.ts';
import { fits, opening } from './words.ts';

/** Lets no scene open as one before it did, neighbours above all, where its own words allow it. */
export function varyOpenings(told: Told[], plan: Pick<FilmPlan, 'lengthS' | 'scenes'>): Told[] {
  const opened = new Set<string>();
  return told.map((scene) => {
    const first = scene.parts[0];
    let changed = scene;
    if (scene.narration && opened.has(opening(scene.narration)) && first) {
      const versions = waysToSay(first).map((sentence): Told => {
        const parts = [{ ...first, sentence }, ...scene.parts.slice(1)];
        return { parts, narration: narrate(parts, plan) };
      });
      changed =
        versions.find(({ narration }) => narration && !opened.has(opening(narration)) && fits(narration, plan)) ??
        scene;
    }
    if (changed.narration) opened.add(opening(changed.narration));
    return changed;
  });
}

const FRONTED =
  /^(.+?)\s+((?:at|in|on|by|after|before|every|under|over|near|across)\s(?:the\s|an?\s|his\s|her\s)?[\w'’-]+(?:\s[\w'’-]+)?)([.!])$/i;

/** Other orders of the same words: time or place first; the noun for the pronoun. */
function waysToSay({ frame, source, sentence }: Part): string[] {
  if (source === 'topic' || source === 'step') return [];
  if (frame?.verb) {
    const noun = again(frame);
    return [sentenceOf(frame, { fronted: true }), sentenceOf(frame, { subject: noun })];
  }
  // A made line has no frame: its last phrase may go first, where it is short and says when or where.
  const [, body, phrase, end] = source === 'arc' ? (FRONTED.exec(sentence) ?? []) : [];
  if (!body || !phrase) return [];
  return [`${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}, ${body.charAt(0).toLowerCase()}${body.slice(1)}${end}`];
}
