import type { Understanding } from '../../../src-shared/understanding.ts';
import type { Part } from './part.ts';
import { numberWord, stop } from './words.ts';

/** "How to fold a paper crane" → verb "fold", thing "paper crane"; null when the topic is no such phrase. */
function task(topic: string | undefined): { verb: string; thing: string } | null {
  const match = /^how to (\S+)\s+(?:an?|the|your)?\s*(.+)$/i.exec(topic ?? '');
  return match?.[1] && match[2] ? { verb: match[1].toLowerCase(), thing: match[2] } : null;
}

/** Steps of a how-to, each opened by its number, between the topic and the finished thing. */
export function howToParts(parts: Part[], { topic, subjects }: Understanding): Part[] {
  const job = task(topic);
  const steps = parts.map((part, i): Part => {
    const named = part.frame?.verb === '' || part.frame === null;
    const bare = part.sentence.replace(/[.,;]+$/, '');
    const name = bare.charAt(0).toLowerCase() + bare.slice(1);
    const article = /^(?:the|an?|two|three|your)\s/.test(name) ? '' : 'the ';
    const said = named && job ? `${job.verb} ${article}${name}` : name;
    const thing = job ? subjects.find((s) => job.thing.endsWith(s.noun)) : undefined;
    const shown = part.subjects;
    return {
      ...part,
      source: 'step',
      sentence: stop(`Step ${numberWord(i + 1)}: ${said}`),
      joined: null,
      place: 'workshop',
      subjects: thing && !shown.some((s) => s.id === thing.id) ? [...shown, thing] : shown,
    };
  });
  if (!topic || !job) return steps;
  const base = steps[0] ?? null;
  if (!base) return steps;
  const thing = subjects.filter((s) => job.thing.endsWith(s.noun));
  return [
    {
      ...base,
      source: 'topic',
      sentence: stop(`This is ${topic.charAt(0).toLowerCase()}${topic.slice(1)}`),
      subjects: thing,
      statement: -1,
      frame: null,
      place: 'workshop',
    },
    ...steps,
    {
      ...base,
      source: 'topic',
      sentence: `The ${job.thing} is ready.`,
      joined: null,
      frame: null,
      subjects: thing,
      statement: -1,
    },
  ];
}
