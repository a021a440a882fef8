import type { Understanding } from '../../../../src-shared/understanding.ts';
import { capital } from '../words.ts';
import { namedIn } from './actor.ts';
import { cutPhrase } from './phrase-end.ts';
import type { Tongue } from './tongue.ts';

/** Most words of a title. */
const MOST = 7;

/** A title in the film's own language: what is explained or made, else "the one and the thing"; null where neither is named. */
export function foreignTitle({ topic, kind, statements, subjects }: Understanding, tongue: Tongue): string | null {
  if (topic && (kind === 'explainer' || kind === 'how-to'))
    return capital(cutPhrase(topic.replace(/[\s?!.]+$/u, ''), MOST, tongue.code));
  const text = statements.map((statement) => statement.text).join(' ');
  const hero = subjects.find(({ kind: of }) => of === 'person' || of === 'animal');
  const things = subjects.filter(
    ({ kind: of, label, count }) => of !== 'nature' && label !== hero?.label && count === 1,
  );
  const who = hero && hero.count === 1 ? namedIn(text, hero, tongue.code) : null;
  const what = things.map((thing) => namedIn(text, thing, tongue.code, true)).find((named) => named !== null);
  if (!who) {
    const first = statements[0]?.text.replace(/[.,;:!?…]+$/u, '');
    return first ? capital(cutPhrase(first, 5, tongue.code)) : null;
  }
  return capital(what ? `${who.definite} ${tongue.and} ${what.definite}` : who.definite);
}
