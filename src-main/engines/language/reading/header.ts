import type { Brief } from '../../../../src-shared/brief.ts';
import { findLengthInText } from '../../../../src-shared/length-in-text.ts';
import type { FilmKind } from '../../../../src-shared/room.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { thirdPerson } from './third-person.ts';

/** A brief's text without what speaks about the film itself. */
export interface Headed {
  kind: FilmKind;
  wordless: boolean;
  /** What the film is about, named apart from what happens; null when the brief simply tells. */
  topic: string | null;
  /** The question that the film answers, as the creator asks it. */
  question?: string;
  /** What an ad is for, by its name, where the brief says it in its header. */
  name?: string;
  /** What happens: the creator's text after the header, without length phrases. */
  body: string;
}

const AD =
  /\b(?:ad|advert|advertisement|commercial|promo|product film|brand film|spot|teaser|trailer|brand\s*:)(?!\w)/i;
const HOW_TO =
  /\b(?:how to|step by step|in (?:two|three|four|five|six|seven|\d+) steps|tutorial|recipe|instructions for)\b/i;
/** Asked at the start only: a story may have somebody ask why. */
const EXPLAIN =
  /^(?:[^.!?]{0,40}\b(?:on|about)\s+)?(?:why|how|what (?:is|are))\s|^[^.!?]{0,30}\b(?:explain(?:s|er|ing)?|lesson)\b|\bexplain (?:it|this|how|why|the)\b/i;
const DOCUMENTARY =
  /\b(?:documentary|the life of|a day (?:in|at|with)|a night (?:in|at|with)|portrait of|a year (?:in|with)|from (?:the )?first .{3,60} to (?:the )?last)\b/i;
const MOOD = /\b(?:wordless|without words|no words|no narration|ambient|meditat\w+|mood film|mood piece)\b/i;
const WORDLESS =
  /\b(?:wordless|without (?:any )?(?:words|narration)|no (?:words|narration|voice)|ohne worte|sin palabras|sans paroles|senza parole|sem palavras)\b/i;
const META =
  /\b(?:ad|advert|advertisement|commercial|promo|teaser|film|video|story|explain(?:er)?|documentary|tutorial|how to|slow|wordless|mood|trailer|clip|spot|steps|product|movie|short|lesson)\b/i;

/** What kind of film a brief asks for; words kept to the letter and a brand decide before the text does. */
export function filmKind(text: string, brief: Pick<Brief, 'brand' | 'keepMyWords'>): FilmKind {
  if (brief.keepMyWords) return 'verbatim';
  if (HOW_TO.test(text)) return 'how-to';
  if (MOOD.test(text)) return 'mood';
  if (brief.brand || AD.test(text)) return 'ad';
  if (EXPLAIN.test(text)) return 'explainer';
  return DOCUMENTARY.test(text) ? 'documentary' : 'story';
}

/** "Explain the water cycle to ten-year-olds" → "the water cycle"; "A 24-second perfume ad" → "perfume". */
function topicOf(header: string): string | null {
  const topic = header
    .replace(/^(?:please\s+)?(?:make|create|write|tell|(?:we|i)\s+(?:need|want|would like))\s+(?:me\s+)?/i, '')
    .replace(/^(?:a|an|the)\s+(?=.*\b(?:ad|advert|commercial|film|video|spot)\b)/i, '')
    .replace(/\b(?:(?:\d+|[a-z]+)[\s-]second|\d+\s?s(?:ecs?)?)\b/gi, '')
    .replace(/^explain(?:er)?\s+(?:of\s+|about\s+|on\s+|to\s+[^:]*?\b(?=how|why|what))?/i, '')
    .replace(
      /\s+(?:to|for)\s+(?:[\w-]+[\s-])*?(?:year-olds|years old|children|kids|beginners|adults|everyone|students)\b.*/i,
      '',
    )
    .replace(/\bin\s+(?:\w+)\s+steps\b/i, '')
    .replace(
      /\b(?:product|brand)?\s*(?:film|video|ad|advert|advertisement|commercial|spot|promo|teaser|trailer|movie)\b\s*(?:for|about|of|on)?\s*/gi,
      ' ',
    )
    .replace(/\b(?:slow|wordless|short|calm|quiet|story|documentary|mood|ambient)\b[,\s]*/gi, '')
    .replace(/^(?:about|on|of|for)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:-]+|[\s,.:-]+$/g, '');
  return topic.length >= 3 ? topic : null;
}

/** Words of a sentence about the film ("Documentary, 40 seconds.", "20s vertical", "Square, for Instagram."). */
const FORMAT =
  /[\p{P}\d\s]|(?<!\p{L})(?:seconds?|secs?|s|minutes?|mins?|long|about|short|max|maximum|sekunden|segundos|secondes|secondi|an?|the|in|for|at|documentary|film|video|clip|ad|advert|commercial|story|explainer|trailer|teaser|reel|reels|vertical|horizontal|square|portrait|landscape|widescreen|format|tiktok|instagram|youtube|shorts|social media|please|hd|full|and|but|yet|very|bit|little|tone|mood|style|feel|sad|funny|happy|warm|cozy|dark|calm|curious|tender|gentle|moody|dreamy|epic|playful|serious|uplifting|inspiring|emotional|melancholic|whimsical|hopeful|minimal|cinematic|quiet|slow|fast|upbeat|energetic|poetic|simple|cute)(?!\p{L})/giu;
/** What makes such a sentence speak of the film: its length, its shape, or its kind alone. */
const OF_FILM = /\b(?:vertical|horizontal|square|widescreen|documentary|film|video|clip|ad|commercial|reels?)\b/i;

/** Sentences that only give a length, a shape or a kind ("60 seconds.", "20s vertical") are about the film, not in it. */
function dropFormat(text: string): string {
  const sentences = text.split(/(?<=[.!?。])\s+/u);
  const kept = sentences.filter((sentence) => {
    const length = findLengthInText(sentence);
    if (!length && !OF_FILM.test(sentence)) return true;
    return (length ? sentence.replace(length.text, '') : sentence).replace(FORMAT, '') !== '';
  });
  return (kept.length > 0 ? kept : sentences).join(' ').trim();
}

/** "do bees dance" → "bees dance". */
function plainClause(text: string): string {
  const bare = text.trim().replace(/^(?:do|did)\s+/i, '');
  if (!/^does\s+/i.test(bare)) return bare;
  // "does a refrigerator work" → "a refrigerator works": its verb takes the ending back.
  const words = bare.replace(/^does\s+/i, '').split(/\s+/);
  const verb = words.findIndex(
    (word, i) => i > 0 && !/^(?:an?|the)$/i.test(words[i - 1] ?? '') && VERBS.has(word.toLowerCase()),
  );
  return words.map((word, i) => (i === (verb < 0 ? words.length - 1 : verb) ? thirdPerson(word) : word)).join(' ');
}

const LENGTH = String.raw`(?:in|on)\s+(?:an?|[\w-]+)\s+(?:minutes?|seconds?)`;
const EXPLAIN_IT = new RegExp(
  String.raw`^(?:please\s+)?explain(?:\s+to [^:.!?]*?)?\s+((?!why\b|how\b)[^:.!?]+?)(?:\s+${LENGTH})?[.!]\s+(?=\S)`,
  'i',
);
const RECIPE =
  /^(?:an?\s+|the\s+|my\s+)?(?:\w+\s+)?(?:recipe|instructions?|guide|tutorial)\s+(?:for|to)\s+([^:.!?]{3,60})[:.]\s+(?=\S)/i;
const DO_IT = /^(?!how\b|the\b|an?\b)([a-z]+\s[^.:!?]{3,80}?),?\s+step by step\b[^.!?]*[.!?]?$/i;
const QUESTION = /^((?:why|how|what (?:is|are))\s[^.!?:]+)[?:]\s*(.*)$/is;

/** A question that opens an explainer, with the topic it asks for and what the brief answers itself. */
function asked(text: string, kind: FilmKind): Pick<Headed, 'topic' | 'question' | 'body'> | null {
  const match = kind === 'explainer' ? QUESTION.exec(text) : null;
  if (!match?.[1]) return null;
  const topic = match[1]
    .replace(/^what (?:is|are)\s+/i, '')
    .replace(/^(why|how)\s+(.+)$/i, (_, word, rest) => `${word.toLowerCase()} ${plainClause(rest)}`);
  return {
    topic,
    question: `${match[1].charAt(0).toUpperCase()}${match[1].slice(1)}?`,
    body: match[2] || topic.replace(/^(?:why|how)\s+/, ''),
  };
}

/** "An ad for Brightwell, a solar lantern for hikers" says what it is: the film says so first, and bears its name. */
function namedIn(topic: string | null, rest: string): Pick<Headed, 'topic' | 'body' | 'name'> | null {
  // "A spot for Wildheart Honey": a name alone.
  if (topic && /^\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s(?:\p{Lu}[\p{L}\p{N}'’.-]*|&|of|and))+$/u.test(topic))
    return { topic, name: topic, body: rest };
  const [, name, what, thing] = /^(\p{Lu}[^,]{1,49}),\s+((?:an?|the)\s+(.+))$/u.exec(topic ?? '') ?? [];
  if (!name || !what || !thing) return null;
  return { topic: thing, name, body: `${name} is ${what}. ${rest.charAt(0).toUpperCase()}${rest.slice(1)}` };
}

/** Reads what a brief says about the film itself, and what is left to tell; `idea` is the brief's text, tidied. */
export function readHeader(brief: Pick<Brief, 'idea' | 'brand' | 'keepMyWords'>, idea = brief.idea): Headed {
  const kind = filmKind(brief.idea, brief);
  const wordless = !brief.keepMyWords && WORDLESS.test(brief.idea);
  if (brief.keepMyWords) return { kind, wordless, topic: null, body: brief.idea };
  const text = dropFormat(idea);
  const question = asked(text, kind);
  if (question) return { kind, wordless, ...question };
  const recipe = kind === 'how-to' ? RECIPE.exec(text) : null;
  if (recipe?.[1])
    return {
      kind,
      wordless,
      topic: `how to make ${recipe[1].replace(/^how to make\s+/i, '')}`,
      body: text.slice(recipe[0].length),
    };
  const task = kind === 'how-to' ? DO_IT.exec(text)?.[1] : null;
  if (task) return { kind, wordless, topic: `how to ${task.charAt(0).toLowerCase()}${task.slice(1)}`, body: task };
  const explained = kind === 'explainer' ? EXPLAIN_IT.exec(text) : null;
  if (explained?.[1]) return { kind, wordless, topic: explained[1], body: text.slice(explained[0].length) };
  const colon = /^([^:.!?\n]{3,90}):\s+(?=\S)/.exec(text);
  if (colon?.[1] && META.test(colon[1])) {
    const topic = topicOf(colon[1]);
    const named = kind === 'ad' ? namedIn(topic, text.slice(colon[0].length)) : null;
    if (named) return { kind, wordless, ...named };
    // "A documentary about a glassblower who makes one thing: marbles" tells before the colon already.
    const tells = topic !== null && /\s(?:who|which|that)\s/i.test(topic);
    return tells
      ? { kind, wordless, topic: null, body: `${topic}: ${text.slice(colon[0].length)}` }
      : { kind, wordless, topic, body: text.slice(colon[0].length) };
  }
  const ad =
    /^((?:(?:we|i)\s+(?:need|want|would like)\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,4}?(?:ad|advert|commercial|promo|teaser|film|video|spot)\s+(?:for|about)\s[^.!?:]{3,80})[.!]\s+(?=\S)/i.exec(
      text,
    );
  if (ad?.[1]) {
    const topic = topicOf(ad[1]);
    const body = text.slice(ad[0].length);
    return { kind, wordless, ...(namedIn(topic, body) ?? { topic, body }) };
  }
  const why =
    /^(?:[\w-]+\s+(?:minutes?|seconds?)\s+(?:on|about)\s+)?(?:explain(?:s)?\s+)?(why|how)\s+([^,.!?]+)[,.!?]?\s*(.*)$/i.exec(
      text,
    );
  if (why?.[2] && kind === 'explainer')
    return { kind, wordless, topic: `${why[1]?.toLowerCase()} ${plainClause(why[2])}`, body: plainClause(why[2]) };
  return { kind, wordless, topic: null, body: text };
}
