import type { Brief } from '../../../../src-shared/brief.ts';
import type { Place, Subject } from '../../../../src-shared/picture.ts';
import type { Statement, Understanding } from '../../../../src-shared/understanding.ts';
import { factOfSubject, factOfTopic, kindByGloss } from '../facts/facts.ts';
import { asEvents } from './as-events.ts';
import { resolveActors } from './coreference.ts';
import { detectLanguage, directionOf } from './detect-language.ts';
import { nounsByEmoji } from './emoji-nouns.ts';
import { readForeignHeader } from './foreign-header.ts';
import { readHeader } from './header.ts';
import { looksEnglish } from './looks-english.ts';
import { plainNoun } from './plain-noun.ts';
import { readEnglish } from './read-english.ts';
import { foreignTopicSubject, readForeign } from './read-foreign.ts';
import { withoutRequest } from './requests.ts';
import { moodOf, settingOf } from './settings.ts';
import { kindOfNoun, plainSubject } from './subjects.ts';
import { tidy } from './tidy.ts';

/** The brief's fields that understanding depends on: plain data that can be sent to a worker. */
export type ReadableBrief = Pick<Brief, 'idea' | 'brand' | 'keepMyWords' | 'pictures'>;

/** A briefing's line that gives the brand. */
const BRAND_LINE = /(?:^|[.!?\n]\s*)(?:brand|company)\s*:\s*([^.!?\n]{2,50})/i;

/** Text that is no prose (code, markup, paths): more than one sign in eight that no sentence has. */
export function isProse(text: string): boolean {
  const odd = text.match(/[{}[\]<>\\/=$%#|^~`]/g)?.length ?? 0;
  return odd < 4 || odd / text.length < 0.08;
}

/** Understands a brief without a model. Pure but for the tables it reads; never throws on any text. */
export function understand(brief: ReadableBrief): Understanding {
  const language = looksEnglish(brief.idea) ? 'en' : detectLanguage(brief.idea);
  const english = language === 'en';
  const plain = english && !brief.keepMyWords && isProse(brief.idea);
  const header = english
    ? readHeader(brief, plain ? withoutRequest(tidy(brief.idea)) : brief.idea)
    : readForeignHeader(brief, language);
  const { kind, wordless, topic, question } = header;
  const name = header.name ?? (english ? BRAND_LINE.exec(brief.idea)?.[1]?.trim() : undefined);
  const body = plain ? asEvents(header.body) : header.body;
  const prose = isProse(body);
  const foreign = !english && prose ? readForeign(body, language, kind, topic) : null;
  const read = foreign ?? (prose ? readEnglish(body) : readRaw(body));
  const about = english
    ? (topicSubject(topic) ?? (kind === 'ad' ? productOf(read.statements, brief.brand) : null))
    : foreignTopicSubject(topic, language);
  const found = resolveActors(read.statements.length > 0 ? read.statements : readRaw(body).statements, about);
  const statements = inSpace(placed(found, english));
  const leads = about && (kind === 'how-to' || kind === 'ad') ? about : null;
  const subjects = rank(withPictures(withEmoji(mergeSubjects(statements, about), brief.idea), brief), leads);
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const whole = english
    ? `${topic ?? ''} ${body}`
    : (foreign?.gloss ?? statements.map((s) => s.subjects.map((x) => x.noun).join(' ')).join(' '));
  const setting = settingOf(whole);
  const places = [...new Set(statements.map((s) => s.place).filter((place): place is Place => place !== null))];
  return {
    language,
    direction: directionOf(language),
    speakable: english,
    kind,
    wordless,
    mood: moodOf(whole, kind),
    statements: statements.map((statement) => ({
      ...statement,
      subjects: statement.subjects.map((subject) => sameAs(byId.get(subject.id), subject)),
    })),
    subjects,
    places: places.length > 0 ? places : setting.place ? [setting.place] : setting.implied ? [setting.implied] : [],
    timeOfDay: statements.find((s) => s.timeOfDay)?.timeOfDay ?? setting.timeOfDay,
    weather: statements.find((s) => s.weather)?.weather ?? setting.weather,
    season: setting.season,
    contentWords: read.contentWords,
    ...(topic ? { topic } : {}),
    ...(question ? { question } : {}),
    ...(name ? { name } : {}),
    ...(english ? { facts: factsOf(subjects, topic) } : {}),
  };
}

/** What is known of the film's things and its topic, by noun; people need no definition. */
function factsOf(subjects: Subject[], topic: string | null): Record<string, string> {
  const about = topic ? factOfTopic(topic) : null;
  const facts = subjects.flatMap((subject): [string, string][] => {
    const fact = factOfSubject(subject);
    return fact && fact !== about ? [[subject.noun, fact]] : [];
  });
  return { ...(about ? { '': about } : {}), ...Object.fromEntries(facts) };
}

/** One appearance over the film: attributes and count of the whole film, the action of this statement. */
const sameAs = (film: Subject | undefined, here: Subject): Subject =>
  film ? { ...film, action: here.action, label: film.label } : here;

/** What cannot be read as prose stays as it is, cut at spaces only; `<…>` and `"…"` stay whole. */
function readRaw(body: string): { statements: Statement[]; contentWords: string[] } {
  const { place, timeOfDay, weather } = settingOf(body);
  const known = (body.match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase());
  const subjects = [...new Set(known)].flatMap((noun) => {
    const kind = kindOfNoun(noun);
    return kind ? [plainSubject(noun, kind)] : [];
  });
  return {
    statements: [{ text: body, verb: '', subjects: subjects.slice(0, 3), place, timeOfDay, weather }],
    contentWords: known.slice(0, 12),
  };
}

/** The thing that a topic names ("wireless headphones", "paper crane"), when it is one. */
function topicSubject(topic: string | null): Subject | null {
  const words =
    topic
      ?.toLowerCase()
      .replace(/^how to \S+\s+/, '')
      .replace(/\s+(?:company|app|brand|shop|store|service|business|agency)\b.*$/, '')
      .replace(/^(?:an?|the)\s+/, '')
      .split(' ') ?? [];
  // A question names its thing before what the thing does: "how a refrigerator works".
  const asked = /^(?:why|how)$/.test(words[0] ?? '');
  // "solar lantern for hikers" is a lantern.
  const after = words.findIndex(
    (word, i) => i > 0 && /^(?:for|of|with|from|in|on|by|run|made|built|that|who|which)$/.test(word),
  );
  const whole = after < 0 ? words : words.slice(0, after);
  const parts = asked ? [] : whole.slice(0, -1).map(plainNoun);
  const tails = whole.map((_, i) => whole.slice(i).join(' ')).flatMap((tail) => [...new Set([tail, plainNoun(tail)])]);
  for (const noun of asked
    ? words
        .slice(1, -1)
        .filter((word) => word.length > 3)
        .map(plainNoun)
    : // "guitar string": what it belongs to, where the thing itself is not known.
      [...tails, ...parts]) {
    if (noun.split(' ').length > 3 || /^(?:why|how|what|the|an?)\b/.test(noun)) continue;
    const kind = kindOfNoun(noun) ?? kindByGloss(noun);
    if (kind) return plainSubject(noun, kind);
  }
  return null;
}

/** The thing that a product sheet is about: the last noun of the line that has the brand in it. */
function productOf(statements: Statement[], brand: string | null): Subject | null {
  const line = brand ? statements.find(({ text, verb }) => verb === '' && text.includes(brand))?.text : undefined;
  const noun =
    line
      ?.replace(/[.,;:!?].*$/, '')
      .split(' ')
      .at(-1)
      ?.toLowerCase() ?? '';
  const kind = noun ? (kindOfNoun(noun) ?? kindByGloss(noun)) : null;
  return kind ? plainSubject(noun, kind) : null;
}

/** Places by name; where the whole film names none, those that its things imply. */
function placed(statements: Statement[], english: boolean): Statement[] {
  if (statements.some(({ place }) => place !== null)) return statements;
  return statements.map((statement) => {
    const text = english ? statement.text : statement.subjects.map(({ noun }) => noun).join(' ');
    return { ...statement, place: settingOf(text).implied };
  });
}

/** A ship that comes to another planet is no sailing ship. */
function inSpace(statements: Statement[]): Statement[] {
  if (!statements.some(({ place }) => place === 'planet' || place === 'space')) return statements;
  const lift = (subject: Subject): Subject =>
    subject.noun === 'ship' ? { ...plainSubject('spaceship', 'vehicle', subject.label), action: 'flies' } : subject;
  return statements.map((statement) => ({ ...statement, subjects: statement.subjects.map(lift) }));
}

function mergeSubjects(statements: Statement[], about: Subject | null): Subject[] {
  const merged = new Map<string, Subject & { mentions: number }>();
  const all = statements.flatMap((statement) => statement.subjects);
  if (about && !all.some(({ id }) => id === about.id)) all.push(about);
  for (const subject of all) {
    const known = merged.get(subject.id);
    if (!known) merged.set(subject.id, { ...subject, mentions: 1 });
    else {
      known.mentions += 1;
      known.attributes = [...new Set([...known.attributes, ...subject.attributes])];
      if (subject.label.length > known.label.length) known.label = subject.label;
    }
  }
  return [...merged.values()].map(({ mentions: _, ...subject }) => subject);
}

function withEmoji(subjects: Subject[], idea: string): Subject[] {
  const extra = nounsByEmoji(idea)
    .filter(({ noun }) => !subjects.some((s) => s.noun === noun || (noun === 'rabbit' && s.noun === 'hare')))
    .map(({ noun, kind }) => plainSubject(noun, kind));
  return [...subjects, ...extra.filter((subject) => kindOfNoun(subject.noun) !== 'person')];
}

/** The creator's pictures show the subject of their role; where there is none they bring one of their own. */
function withPictures(subjects: Subject[], brief: ReadableBrief): Subject[] {
  const result = [...subjects];
  for (const picture of brief.pictures) {
    if (picture.role === 'place') continue;
    const fits = (subject: Subject): boolean =>
      subject.pictureId === null &&
      (picture.role === 'person'
        ? subject.kind === 'person'
        : subject.kind === 'object' || subject.kind === 'food' || subject.kind === 'vehicle');
    const at = picture.role === 'product' ? result.findLastIndex(fits) : result.findIndex(fits);
    const found = result[at];
    if (found) result[at] = { ...found, pictureId: picture.id };
    else
      result.push({
        ...plainSubject(picture.role, picture.role === 'person' ? 'person' : 'object'),
        id: `picture-${picture.id}`,
        pictureId: picture.id,
      });
  }
  return result;
}

const RANK: Record<Subject['kind'], number> = {
  person: 0,
  animal: 0,
  object: 1,
  vehicle: 1,
  building: 2,
  food: 1,
  plant: 1,
  nature: 3,
};

/** Most important first: who acts, then things, then what surrounds them; the first one is the hero. */
function rank(subjects: Subject[], leads: Subject | null): Subject[] {
  const of = (subject: Subject): number =>
    subject.id === leads?.id && subject.kind !== 'nature' ? -1 : RANK[subject.kind];
  const sorted = subjects
    .map((subject, i) => ({ subject, i }))
    .sort((a, b) => of(a.subject) - of(b.subject) || a.i - b.i);
  return sorted.map(({ subject }, i) => ({
    ...subject,
    weight: i === 0 ? 'hero' : subject.kind === 'nature' ? 'background' : 'secondary',
  }));
}
