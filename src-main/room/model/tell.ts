import type { SceneScript, Story } from '../../../src-shared/room.ts';

/** A story as it is read in the room. */
export function readOut({ title, logline, beats }: Story): string {
  const scenes = beats.map(
    ({ number, heading, narration, summary }) => `${number}. ${heading}. ${narration || summary}`,
  );
  return [`“${title}”. ${logline}`, ...scenes].join('\n');
}

/** A story as another agent needs it, one line a scene. */
export const digest = ({ beats }: Story): string =>
  beats
    .map(
      ({ number, summary, narration, place, timeOfDay, weather, mood, subjects }) =>
        `Scene ${number}: ${summary} Narration: “${narration}” Setting: ${place}, ${timeOfDay}, ${weather}, ${mood}. Seen: ${subjects.map(({ noun, action }) => `${noun} ${action}`).join(', ')}.`,
    )
    .join('\n');

/** A scene in a few lines. */
export const sceneDigest = ({
  number,
  setting,
  action,
  firstSeen,
  lastSeen,
  narration,
  picture,
}: SceneScript): string =>
  `Scene ${number}: ${setting} ${action} First seen: ${firstSeen} Last seen: ${lastSeen} Camera: ${picture.camera}. Hour and weather: ${picture.timeOfDay}, ${picture.weather}. Narration: “${narration}”`;

/** Said with a piece that no model made. */
export const byBuiltin = (why: string): string => `The built-in writer made this. ${why}.`;
