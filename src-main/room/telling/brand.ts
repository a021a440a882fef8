import { countWords } from '../../../src-shared/plan.ts';
import type { Told, Work } from './tell.ts';
import { tongueOf } from './tongues/tongue.ts';
import { fits, stop } from './words.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a brand as its own sentence, letter for letter. */
export const brandSentence = (brand: string): string => (/[.!?…]$/u.test(brand) ? brand : `${brand}.`);

export interface BrandPlaces {
  /** Say it in the last scene. */
  last: boolean;
  /** Say it once before. */
  before: boolean;
}

/** The brand in the narration: as the last word of the film, and once before where the product is first seen. */
export function tellBrand(
  told: Told[],
  brand: string | null,
  { understanding, plan }: Pick<Work, 'understanding' | 'plan'>,
  places: BrandPlaces,
): Told[] {
  if (!brand) return told;
  const { topic, language } = understanding;
  const result = told.map((scene) => ({ ...scene }));
  const last = result.at(-1);
  if (places.last && last && !last.narration.includes(brand))
    last.narration = closing(last.narration, brand, understanding, plan);
  const early = result[whereFirst(result.slice(0, -1), brand, topic)];
  if (places.before && early && !result.slice(0, -1).some(({ narration }) => narration.includes(brand))) {
    const said = (scene: Told): string => introduce(scene.narration, brand, topic, language);
    // Where it does not fit, the scene with the fewest words takes it.
    const roomy = result.slice(0, -1).sort((a, b) => countWords(a.narration) - countWords(b.narration))[0];
    const host = fits(said(early), plan) ? early : (roomy ?? early);
    host.narration = fits(said(host), plan) ? said(host) : join(host.narration, brandSentence(brand));
  }
  return result;
}

/** "an app that tells surfers …" → "tells surfers …"; undefined where the topic is no such phrase. */
const whatItDoes = (topic: string | undefined): string | undefined =>
  /^(?:an?|the)\s+[\w\s-]+?\s(?:that|which|who)\s+(.+)$/i.exec(topic ?? '')?.[1];

/**
 * The brand as the film's last word, in the film's language ("Das ist Bohnenwerk."); where an English brief says what it
 * does ("an app that tells surfers …"), with that.
 */
function closing(
  text: string,
  brand: string,
  { language, topic }: Pick<Work['understanding'], 'language' | 'topic'>,
  plan: Work['plan'],
): string {
  const does = language === 'en' ? whatItDoes(topic) : undefined;
  const told = does ? join(text, stop(`${brand} ${does}`)) : '';
  if (told && fits(told, plan)) return told;
  return join(text, brandSentence(tongueOf(language)?.sign(brand) ?? brand));
}

const join = (text: string, sentence: string): string => [text, sentence].filter(Boolean).join(' ');

/** The scene before the last in which the product, or a word of the brand, is named; else the first. */
function whereFirst(scenes: Told[], brand: string, topic: string | undefined): number {
  const words = fold(`${brand} ${topic ?? ''}`)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
  const named = scenes.findIndex(({ narration, parts }) => {
    const text = fold(`${narration} ${parts.flatMap((p) => p.subjects.map((s) => s.noun)).join(' ')}`);
    return words.some((word) => text.includes(word));
  });
  return Math.max(0, named);
}

/** "A perfume by Lumière d'Été."; where the text already ends on a thing of that name, the name follows it. */
function introduce(narration: string, brand: string, about: string | undefined, language: string): string {
  const tongue = tongueOf(language);
  if (tongue && about && !about.includes(brand)) return join(tongue.offer(brand, about), narration);
  const topic = language === 'en' ? about : undefined;
  const does = whatItDoes(topic);
  if (does) return join(narration, stop(`${brand} ${does}`));
  if (topic && narration.includes(`the ${topic}`)) return narration.replace(`the ${topic}`, `the ${brand} ${topic}`);
  if (topic) {
    if (topic.includes(brand)) return join(narration, stop(topic.charAt(0).toUpperCase() + topic.slice(1)));
    const thing = topic.replace(/^(?:an?|the)\s+/i, '');
    const many = /[^s]s$/.test(thing);
    const article = many ? '' : /^[aeiou]/i.test(thing) ? 'An ' : 'A ';
    const words = `${article}${thing}`;
    return join(narration, stop(`${words.charAt(0).toUpperCase()}${words.slice(1)} by ${brand}`));
  }
  const shares = fold(brand)
    .split(/\s+/)
    .some((word) => word.length > 3 && fold(narration).includes(word));
  return shares && narration
    ? `${narration.replace(/\.$/, '')}: ${brandSentence(brand)}`
    : join(narration, brandSentence(brand));
}
