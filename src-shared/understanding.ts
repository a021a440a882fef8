import type { Mood, Place, Season, Subject, TimeOfDay, Weather } from './picture.ts';
import type { FilmKind } from './room.ts';

/** A prepositional phrase, infinitive or relative clause that can be moved or told apart from its clause. */
export interface Adjunct {
  text: string;
  kind: 'time' | 'place' | 'purpose' | 'relative' | 'other';
}

/** A clause taken apart, so that it can be told again: English only, the creator's own words throughout. */
export interface ClauseFrame {
  /** What stands before the subject: "at golden hour", "by morning", "then", "until". */
  lead: string;
  /** Subject as written; empty when it is the one of the clause before. A fragment has a subject and no verb. */
  subject: string;
  /** Its head noun or pronoun, lower case. */
  head: string;
  plural: boolean;
  /** The verb group with its particle: "finds", "is lost", "slows down". */
  verb: string;
  object: string;
  adjuncts: Adjunct[];
}

/** One statement of the brief, in order: a sentence or a clause that can carry a beat. */
export interface Statement {
  /** The creator's own words. */
  text: string;
  /** Main verb, lemma; empty when none was found. */
  verb: string;
  subjects: Subject[];
  place: Place | null;
  timeOfDay: TimeOfDay | null;
  weather: Weather | null;
  /** Absent where the grammar was not read (other languages, text that is no prose). */
  frame?: ClauseFrame;
}

/** What was understood of a brief without a model. The worker of the built-in language engine makes it. */
export interface Understanding {
  /** ISO 639-1, `en` when the text is too short to tell. */
  language: string;
  /** `rtl` for Arabic, Hebrew and the like. */
  direction: 'ltr' | 'rtl';
  /** True when the built-in voice can speak it. */
  speakable: boolean;
  kind: FilmKind;
  wordless: boolean;
  mood: Mood;
  statements: Statement[];
  /** Every subject once, most important first; ids are stable over the film. */
  subjects: Subject[];
  places: Place[];
  timeOfDay: TimeOfDay | null;
  weather: Weather | null;
  season: Season | null;
  /** Content words of the brief (lemmas), for coverage. */
  contentWords: string[];
  /** What the film is about when the brief names it apart from what happens ("the water cycle", "wireless headphones"). */
  topic?: string;
  /** What an ad is for, by its name, where the brief's header says it ("Ad for Sunny Side, a lemonade stand"). */
  name?: string;
  /** What a thing of the film is, in a sentence, by its noun; the topic's stands under ''. English. */
  facts?: Record<string, string>;
  /** The question that the film answers, in the creator's words ("How do volcanoes erupt?"). */
  question?: string;
}
