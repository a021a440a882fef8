import type { SceneScript } from '../../src-shared/room.ts';
import type { Spot, SpotSound } from '../../src-shared/spot.ts';
import type { SceneSlot } from '../film/timeline.ts';
import type { Narration } from './steps/speak.ts';

/** Words of the narration that are heard as well as said. Metaphors (a heart, a ring) are left out. */
const WORDS: readonly (readonly [SpotSound, RegExp])[] = [
  ['bell', /^(?:bells?|rang|ringing|chimes?|tolls?)$/],
  ['knock', /^knock(?:s|ed|ing)?$/],
  ['door', /^(?:doors?|gates?)$/],
  ['steps', /^(?:footsteps?|walk(?:s|ed|ing)?|climb(?:s|ed|ing)?|march(?:es|ed)?|stairs|tiptoes?)$/],
  ['splash', /^(?:splash(?:es|ed|ing)?|div(?:es?|ed|ing)|dove|plunge[sd]?)$/],
  ['oars', /^(?:oars?|row(?:s|ed|ing)?|paddl(?:es?|ed|ing))$/],
  ['wings', /^(?:wings?|flap(?:s|ped|ping)?|flutter(?:s|ed|ing)?)$/],
  ['paper', /^(?:pages?|paper|letters?|map|unfold(?:s|ed|ing)?|newspaper|envelope)$/],
  ['cup', /^(?:cups?|mugs?|teacups?|saucer|toast(?:s|ed)?)$/],
  ['pour', /^pour(?:s|ed|ing)?$/],
  ['clock', /^(?:clocks?|tick(?:s|ed|ing)?)$/],
  ['whoosh', /^(?:swoop(?:s|ed)?|zoom(?:s|ed)?|whoosh(?:es)?|rush(?:es|ed)|rocket|launch(?:es|ed))$/],
  ['sparkle', /^(?:sparkl(?:es?|ed|ing)|twinkl(?:es?|ed|ing)|magic|glitter(?:s|ed|ing)?)$/],
  ['heartbeat', /^heartbeats?$/],
  ['shutter', /^(?:camera|photographs?|snapshot)$/],
  ['whistle', /^whistl(?:es?|ed|ing)$/],
];
/** A scene has one at most for every so many seconds, and none follows another sooner. */
const APART_MS = 3500;
const PER_SCENE = 2;
/** The same sound once more is a motif, more often a tic. */
const PER_FILM = 2;
/** What is only seen is heard once the scene is there: after a crossfade. */
const SEEN_AFTER = 0.2;
/** Room for the sound before the film goes dark. */
const BEFORE_END_MS = 1500;

const bare = (word: string): string => word.toLowerCase().replace(/^[^a-z]+|[^a-z].*$/g, '');

/** Sound of a subject that is seen doing something. */
function soundOf({ picture }: SceneScript): SpotSound | null {
  for (const { action, kind, weight } of picture.subjects) {
    if (weight === 'background') continue;
    if (action === 'rows') return 'oars';
    if (action === 'swims') return 'splash';
    if (action === 'flies' && kind === 'animal') return 'wings';
    if (action === 'walks' && kind === 'person') return 'steps';
  }
  return null;
}

export interface SpotSources {
  scripts: readonly SceneScript[];
  narrations: readonly (Pick<Narration, 'words'> | null)[];
  slots: readonly Pick<SceneSlot, 'startMs' | 'endMs' | 'narrationStartMs'>[];
}

/**
 * Which actions are heard, and when: at the word that names them, or early in the scene that shows them. Few: a film of
 * effects has no foreground. Pure.
 */
export function spotsOfFilm({ scripts, narrations, slots }: SpotSources): Spot[] {
  const filmEndMs = slots.at(-1)?.endMs ?? 0;
  const chosen: Spot[] = [];
  const count = (sound: SpotSound): number => chosen.filter((spot) => spot.sound === sound).length;
  slots.forEach(({ startMs, endMs, narrationStartMs }, i) => {
    const script = scripts[i];
    if (!script) return;
    const said = (narrations[i]?.words ?? []).flatMap(({ text, startMs: atMs }) => {
      const sound = WORDS.find(([, pattern]) => pattern.test(bare(text)))?.[0];
      return sound ? [{ sound, atMs: narrationStartMs + atMs }] : [];
    });
    const seen = soundOf(script);
    const wanted = said.length > 0 || !seen ? said : [{ sound: seen, atMs: startMs + (endMs - startMs) * SEEN_AFTER }];
    let inScene = 0;
    for (const spot of wanted) {
      const last = chosen.at(-1);
      if (inScene >= PER_SCENE || count(spot.sound) >= PER_FILM || spot.atMs > filmEndMs - BEFORE_END_MS) continue;
      if (last && spot.atMs - last.atMs < APART_MS) continue;
      chosen.push({ sound: spot.sound, atMs: Math.round(spot.atMs) });
      inScene += 1;
    }
  });
  return chosen;
}
