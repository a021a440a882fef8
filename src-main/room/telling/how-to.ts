import { countWords } from '../../../src-shared/plan.ts';
import type { Statement, Understanding } from '../../../src-shared/understanding.ts';
import type { Part } from './part.ts';
import { capital, numberWord, stop, uncapital } from './words.ts';

/** "How to fold a paper crane" → verb "fold", thing "paper crane"; null when the topic is no such phrase. */
function task(topic: string | undefined): { verb: string; thing: string } | null {
  const match = /^how to (\S+)\s+(?:an?|the|your)?\s*(.+)$/i.exec(topic ?? '');
  return match?.[1] && match[2] ? { verb: match[1].toLowerCase(), thing: match[2] } : null;
}

const ENDED = /[.!?…]["'”’)\]]*$/u;
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

/** A thing to do: what is said of it, first the step itself and then what goes on in it. */
interface Step {
  says: string[];
  statements: Statement[];
}

/** One step a sentence where the brief has sentences; one an item where it is a single list. */
function stepsOf(statements: Statement[]): Step[] {
  const sentences: Statement[][] = [];
  statements.forEach((statement, i) => {
    if (i > 0 && !ENDED.test(statements[i - 1]?.text ?? '')) sentences.at(-1)?.push(statement);
    else sentences.push([statement]);
  });
  const bare = (text: string): string => text.replace(/^(?:and then|and|then)\s+/i, '').replace(/[.,;:\s]+$/, '');
  if (sentences.length > 1) return sentences.map((of) => ({ says: of.map(({ text }) => bare(text)), statements: of }));
  return statements.flatMap((statement) =>
    statement.text
      .split(/[,;]\s+/)
      .map(bare)
      .filter(Boolean)
      .map((text) => ({ says: [text], statements: [statement] })),
  );
}

/** Where it is done: what can be eaten is made in a kitchen, unless the brief says where. */
const placeOfWork = (subjects: Understanding['subjects'], places: Understanding['places']): Part['place'] =>
  places[0] ?? (subjects[0]?.kind === 'food' ? 'kitchen' : 'workshop');

/** A part that says something about the whole task. */
const about = (sentence: string, subjects: Part['subjects'], place: Part['place']): Part => ({
  ...{ source: 'topic', sentence: stop(sentence), joined: null, place, timeOfDay: null, weather: null },
  ...{ subjects, statement: -1, frame: null },
});

/** Steps of a how-to, each opened by its number, between the topic and the finished thing. */
export function howToParts({ topic, subjects, statements, places }: Understanding, capacity: number): Part[] {
  const job = task(topic);
  const thing = job ? subjects.filter((s) => job.thing.endsWith(s.noun)) : [];
  const steps = stepsOf(statements);
  const place = placeOfWork(thing.length > 0 ? thing : subjects, places);
  const said = steps.flatMap(({ says }) => says).join(' ');
  // Counting the steps costs two words each; where the time is short the steps themselves matter more.
  const counted = countWords(said) + 2 * steps.length <= 0.85 * capacity;
  const names = statements.every(({ verb }) => verb === '');
  const told = steps.flatMap(({ says, statements: of }, i) =>
    says.map((text, k): Part => {
      const article = /^(?:the|an?|two|three|your)\s/.test(text) ? '' : 'the ';
      const spoken = names && job ? `${job.verb} ${article}${uncapital(text)}` : uncapital(text);
      const shown =
        (of[k] ?? of[0])?.subjects.filter((s) => words(text).includes(s.noun.split(' ').at(-1) ?? '')) ?? [];
      return {
        source: 'step',
        sentence: stop(k === 0 && counted ? `Step ${numberWord(i + 1)}: ${spoken}` : capital(spoken)),
        joined: null,
        place: of[k]?.place ?? place,
        timeOfDay: of[k]?.timeOfDay ?? null,
        weather: null,
        subjects: [...shown, ...thing.filter(({ id }) => !shown.some((s) => s.id === id))],
        statement: statements.indexOf(of[k] ?? (of[0] as Statement)),
        frame: null,
      };
    }),
  );
  if (!topic || !job) return told;
  const end = about(`The ${job.thing} is ready`, thing, place);
  // Nothing but the task itself was said: there are no steps to count.
  if (steps.length === 1 && words(`how to ${steps[0]?.says[0]}`) === words(topic))
    return [
      about(`This is how to ${topic.slice(7)}`, thing, place),
      about(`${capital(job.verb)} the ${job.thing} step by step`, thing, place),
      end,
    ];
  return [about(`This is ${uncapital(topic)}`, thing, place), ...told, end];
}
