import type { Beat, Story } from '../../../src-shared/room.ts';
import type { RoomContext } from '../room.ts';
import { functionOf } from '../telling/beats.ts';
import { trimNarration } from '../telling/trim.ts';
import { wordBudget } from '../telling/words.ts';
import { CastOfFilm } from './cast.ts';
import type { StoryDraft } from './drafts.ts';

/**
 * A model's draft as a story. What a creator fixed is put in by code, whatever the model made of it: the title, the own
 * words, the brand, silence, and the budget of words.
 *
 * @param builtin the same brief as the built-in director tells it; its narration stands where the model's may not
 */
export function toStory(draft: StoryDraft, builtin: Story, context: RoomContext): Story {
  const { brief, plan, understanding } = context;
  const { kind, language, wordless } = understanding;
  const cast = new CastOfFilm(understanding);
  const words = wordBudget(plan);
  const beats = draft.beats.map((beat, index): Beat => {
    const own = builtin.beats[index]?.narration ?? '';
    const told = brief.keepMyWords ? own : trimNarration(beat.narration, words);
    return {
      number: index + 1,
      heading: beat.heading,
      summary: beat.summary,
      function: functionOf(kind, index, plan.scenes),
      place: beat.place,
      timeOfDay: beat.timeOfDay,
      weather: beat.weather,
      mood: beat.mood,
      subjects: cast.inPicture(beat.subjects),
      narration: wordless ? '' : told,
    };
  });
  const branded = wordless || brief.keepMyWords ? beats : withBrand(beats, builtin, brief.brand);
  const subjects = branded.flatMap((beat) => beat.subjects);
  const acting = subjects.filter(({ kind: what }) => what === 'person' || what === 'animal');
  const characters = unique(acting.length > 0 ? acting : subjects.slice(0, 1));
  return {
    title: brief.title ?? draft.title,
    logline: draft.logline,
    kind,
    language,
    arc: branded.map((beat) => beat.function).join(' → '),
    mood: draft.mood,
    wordless,
    characters,
    places: [...new Set(branded.map(({ place }) => place))],
    palette: null,
    beats: branded,
  };
}

const unique = <T extends { id: string }>(items: T[]): T[] =>
  items.filter(({ id }, i) => items.findIndex((other) => other.id === id) === i);

/** A brand ends the film and is met once before; where the model left it out, the built-in director's line stands. */
function withBrand(beats: Beat[], builtin: Story, brand: string | null): Beat[] {
  if (!brand) return beats;
  const names = ({ narration }: Beat): boolean => narration.includes(brand);
  const last = beats.length - 1;
  const before = beats.slice(0, last).some(names) ? -1 : builtin.beats.findIndex((beat, i) => i < last && names(beat));
  return beats.map((beat, i) => {
    const ours = builtin.beats[i];
    const wanted = (i === last && !names(beat)) || i === before;
    return wanted && ours && names(ours) ? { ...beat, narration: ours.narration } : beat;
  });
}
