import type { PictureInstruction, Subject } from '../../../src-shared/picture.ts';

const BICYCLE = /\b(?:bicycle|bike)\b/;
const CYCLES = /\b(?:bicycle|bike|cyclist|courier)\b/;
/** Animals that carry somebody. */
const MOUNT = /\b(?:horse|pony|donkey|unicorn|reindeer)\b/;
const ON_WATER: ReadonlySet<PictureInstruction['place']> = new Set(['sea', 'harbour', 'lake', 'river']);
/** All who are there ride, not one of them. */
const TOGETHER = /\b(?:rac(?:e|es|ing)|on (?:their )?(?:bicycles|bikes)|cycle together|ride together)\b/i;

const isLiving = ({ kind }: Subject): boolean => kind === 'person' || kind === 'animal';

/** The mark by which the illustrator puts somebody on something; it reads well in a prompt too ("a horse-riding knight"). */
const riding = (subject: Subject, on: string): Subject => ({
  ...subject,
  action: 'rides',
  attributes: [...new Set([...subject.attributes, `${on}-riding`])],
});

/** A race of bicycles has somebody on each of them. */
const racers = (bicycle: Subject): Subject => ({
  ...bicycle,
  ...{ noun: 'cyclist', label: 'cyclist', kind: 'person', action: 'rides', weight: 'hero', attributes: [] },
  count: Math.max(3, bicycle.count),
});

/**
 * Puts on bicycles and horses whoever rides them: those who the scene says ride, in a race all of them. The
 * illustrator draws what carries them with them. Pure.
 */
function mounted(subjects: Subject[], line: string, cast: readonly Subject[]): Subject[] {
  const living = subjects.filter(isLiving);
  const bicycle = [...subjects, ...cast].find(({ noun, kind }) => kind === 'vehicle' && BICYCLE.test(noun));
  if (bicycle) {
    const together = TOGETHER.test(line);
    const shown = subjects.includes(bicycle);
    if (living.length === 0 && shown && /\b(?:rac(?:e|es|ing)|tour|ride)\b/i.test(line))
      return subjects.map((subject) => (subject === bicycle ? racers(bicycle) : subject));
    const rides = (subject: Subject): boolean => isLiving(subject) && (together || subject.action === 'rides');
    if (!subjects.some(rides)) return subjects;
    return subjects.map((subject) => (rides(subject) ? riding(subject, 'bicycle') : subject));
  }
  const mount = subjects.find(({ noun, kind }) => kind === 'animal' && MOUNT.test(noun));
  const rider = subjects.find(({ kind, action }) => kind === 'person' && action === 'rides');
  if (!mount || !rider || subjects.some(({ kind }) => kind === 'vehicle')) return subjects;
  const kind = MOUNT.exec(mount.noun)?.[0] ?? 'horse';
  const colour = mount.attributes.find((word) => word === 'white' || word === 'black');
  const name = kind === 'horse' && colour ? `${colour}-horse` : kind;
  return subjects.map((subject) => (subject === rider ? riding(rider, name) : subject));
}

/**
 * What people move by. The illustrator draws riders on bicycles and horses and a rower in a boat: whoever drives or floats
 * in the air does neither. The vehicle of the scene moves instead, with the person beside it. Pure.
 */
export function ride({ subjects, place }: PictureInstruction, line = '', cast: readonly Subject[] = []): Subject[] {
  const seated = mounted(subjects, line, cast);
  const cycles = seated.some(({ noun }) => CYCLES.test(noun));
  const carrier = seated.find(({ kind, noun }) => kind === 'vehicle' && !/\b(?:boat|bicycle|bike|cart)\b/.test(noun));
  const onFoot = (subject: Subject): boolean =>
    subject.kind === 'person' && !subject.attributes.some((word) => word.endsWith('-riding'));
  const drives = !cycles && seated.some((subject) => onFoot(subject) && subject.action === 'rides');
  return seated.map((subject) => {
    if (drives && subject === carrier && subject.action === 'stands') return { ...subject, action: 'rides' };
    if (!onFoot(subject)) return subject;
    if (subject.action === 'rides' && !cycles) return { ...subject, action: carrier ? 'stands' : 'walks' };
    if (subject.action === 'floats') return { ...subject, action: ON_WATER.has(place) ? 'rows' : 'stands' };
    return subject;
  });
}
