import type { Mood, TimeOfDay, Weather } from '../../src-shared/picture.ts';
import { MOODS, TIMES_OF_DAY, WEATHERS } from '../../src-shared/picture.ts';
import type { Beat } from '../../src-shared/room.ts';
import type { Understanding } from '../../src-shared/understanding.ts';

/** What the creator's remarks in the room ask for, together; later ones win. */
export interface Notes {
  mood: Mood | null;
  shorter: boolean;
  noPeople: boolean;
  /** Who is called what: "call the fox Mira". */
  names: { noun: string; name: string }[];
  /** Settings of one scene, or of all (`scene` null). */
  settings: { scene: number | null; timeOfDay: TimeOfDay | null; weather: Weather | null }[];
  /** For each note, in order, what was understood; null where nothing was. */
  replies: (string | null)[];
  beat: (beat: Beat) => Beat;
}

const MOOD_NOTES: [RegExp, Mood][] = [
  [/\b(?:sad|sadder|melanchol\w+|bittersweet|moving)\b/i, 'melancholy'],
  [/\b(?:happ(?:y|ier)|joyful|cheerful|merr(?:y|ier))\b/i, 'joyful'],
  [/\b(?:tense|tenser|scar(?:y|ier)|dark(?:er)?|dramatic|suspense\w*)\b/i, 'tense'],
  [/\b(?:calm|calmer|quiet(?:er)?|slow(?:er)?|peaceful|gentle[r]?)\b/i, 'calm'],
  [/\b(?:fun|funny|funnier|playful|silly|sillier)\b/i, 'playful'],
  [/\b(?:hope(?:ful)?|uplifting|warmer|optimistic)\b/i, 'hopeful'],
  [/\b(?:magical|wonder|dreamy|dreamier|mysterious)\b/i, 'wonder'],
  [/\b(?:fast(?:er)?|energetic|driving|exciting)\b/i, 'driven'],
];
const TIME_NOTES: [RegExp, TimeOfDay][] = [
  [/\b(?:night|midnight)\b/i, 'night'],
  [/\b(?:dawn|sunrise)\b/i, 'dawn'],
  [/\bmorning\b/i, 'morning'],
  [/\b(?:golden hour|sunset)\b/i, 'golden'],
  [/\b(?:dusk|evening)\b/i, 'dusk'],
  [/\b(?:day|noon|afternoon)(?:light|time)?\b/i, 'day'],
];
const WEATHER_NOTES: [RegExp, Weather][] = [
  [/\brain(?:y|ing)?\b/i, 'rain'],
  [/\bsnow(?:y|ing)?\b/i, 'snow'],
  [/\bstorm(?:y)?\b/i, 'storm'],
  [/\b(?:fog(?:gy)?|mist(?:y)?)\b/i, 'fog'],
  [/\b(?:sunny|clear)\b/i, 'clear'],
  [/\bwind(?:y)?\b/i, 'wind'],
];

const first = <T>(table: [RegExp, T][], text: string): T | null =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Reads the creator's remarks: mood, shorter, no people, names, and time or weather of a scene. */
export function understandNotes(texts: string[]): Notes {
  const notes: Omit<Notes, 'beat'> = {
    mood: null,
    shorter: false,
    noPeople: false,
    names: [],
    settings: [],
    replies: [],
  };
  for (const text of texts) notes.replies.push(readNote(text, notes));
  return { ...notes, beat: (beat) => changeBeat(beat, notes) };
}

function readNote(text: string, notes: Omit<Notes, 'beat'>): string | null {
  const understood: string[] = [];
  const name = /\b(?:call|name)\s+(?:the\s+|my\s+)?([\p{L} ]+?)\s+[“"']?(\p{Lu}[\p{L}'-]+)/u.exec(text);
  if (name?.[1] && name[2]) {
    notes.names.push({ noun: name[1].trim().toLowerCase(), name: name[2] });
    understood.push(`the ${name[1].trim()} is called ${name[2]}`);
  }
  if (/\b(?:shorter|fewer words|less (?:text|words|narration|talking))\b/i.test(text)) {
    notes.shorter = true;
    understood.push('the narration gets shorter, one sentence a scene');
  }
  if (/\b(?:no people|nobody|without people|no humans)\b/i.test(text)) {
    notes.noPeople = true;
    understood.push('no people in the pictures');
  }
  const scene = /\bscene\s+(\d{1,2})\b/i.exec(text)?.[1];
  const timeOfDay = first(TIME_NOTES, text);
  const weather = first(WEATHER_NOTES, text);
  if ((timeOfDay || weather) && !understood.length) {
    notes.settings.push({ scene: scene ? Number(scene) : null, timeOfDay, weather });
    understood.push(
      `${scene ? `scene ${scene}` : 'every scene'} ${[timeOfDay && `at ${timeOfDay}`, weather && `with ${weather}`].filter(Boolean).join(' ')}`,
    );
  }
  const mood = first(MOOD_NOTES, text);
  if (mood && !(timeOfDay && scene)) {
    notes.mood = mood;
    understood.push(`the mood turns ${mood}`);
  }
  return understood.length > 0 ? understood.join('; ') : null;
}

const known = { moods: MOODS, times: TIMES_OF_DAY, weathers: WEATHERS };

/** The understanding as the creator's remarks change it. */
export function applyNotes(understanding: Understanding, { mood, noPeople }: Notes): Understanding {
  let changed = mood && known.moods.includes(mood) ? { ...understanding, mood } : understanding;
  if (noPeople) {
    const rest = changed.subjects.filter(({ kind }) => kind !== 'person');
    changed = {
      ...changed,
      subjects: rest,
      statements: changed.statements.map((s) => ({
        ...s,
        subjects: s.subjects.filter(({ kind }) => kind !== 'person'),
      })),
    };
  }
  return changed;
}

/** Names and settings in a beat. The first mention of a noun that got a name becomes the name. */
function changeBeat(beat: Beat, { names, settings, mood }: Omit<Notes, 'beat'>): Beat {
  let changed = mood ? { ...beat, mood } : beat;
  for (const { noun, name } of names) {
    const pattern = new RegExp(
      `\\b(?:the|an?)\\s+(?:[\\p{L}-]+\\s+){0,2}?${noun.replace(/[^\p{L} ]/gu, '')}\\b`,
      'giu',
    );
    const rename = (text: string): string => text.replace(pattern, name);
    changed = {
      ...changed,
      narration: rename(changed.narration),
      summary: rename(changed.summary),
      heading: rename(changed.heading),
    };
  }
  for (const { scene, timeOfDay, weather } of settings) {
    if (scene === null || scene === beat.number)
      changed = { ...changed, ...(timeOfDay ? { timeOfDay } : {}), ...(weather ? { weather } : {}) };
  }
  return changed;
}
