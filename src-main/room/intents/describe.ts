import { assertNever } from '../../../src-shared/errors.ts';
import { PLACE_NAMES, TIME_NAMES, WEATHER_NAMES } from '../staging/describe.ts';
import { withArticle } from '../telling/words.ts';
import { type BriefField, type Intent, type IntentOf, LAST_SCENE, type SceneRef } from './intent.ts';
import { inScene, sceneName } from './scenes.ts';

/** A field of the brief with its verb. */
const FIELD_NAMES: Record<BriefField, string> = {
  music: 'The music is',
  voice: 'The voice and its pace are',
  captions: 'Captions are',
  length: 'How long the film lasts is',
  scenes: 'How many scenes there are is',
  look: 'The look is',
  shape: 'Shape and size are',
};

/** An intent as the room repeats it: "scene 2 at night". Without a full stop. */
export function describe(intent: Intent): string {
  switch (intent.kind) {
    case 'mood':
      return `the mood${ofScene(intent.scene)} turns ${intent.mood}`;
    case 'narration':
      return intent.change === 'shorter'
        ? `the narration${ofScene(intent.scene)} gets shorter`
        : 'the narration gets longer, as far as the scenes have time';
    case 'without':
      return `no ${intent.noun}${inScene(intent.scene) || ' in the pictures'}`;
    case 'keep':
      return `the ${intent.noun} stays`;
    case 'with':
      return `${intent.count > 1 ? `${intent.count} ${intent.label}` : withArticle(intent.noun)}${inScene(intent.scene) || ' in every scene'}`;
    case 'name':
      return `the ${intent.noun} is called ${intent.name}`;
    case 'setting':
      return describeSetting(intent);
    case 'camera':
      return `the camera${inScene(intent.scene)}: ${intent.camera.replace('-', ' ')}`;
    case 'words':
      return `${sceneName(intent.scene)} says “${intent.text}”, to the letter`;
    case 'title':
      return `the film is called “${intent.title}”`;
    case 'leave':
      return `I leave ${intent.what} as it is`;
    case 'elsewhere':
      return `${FIELD_NAMES[intent.field]} chosen in the brief and not in the room: duplicate the film as a new brief to change that`;
    case 'forget':
      return intent.what === 'all' ? 'all your remarks are taken back' : 'your last remark is taken back';
    default:
      return assertNever(intent);
  }
}

const ofScene = (ref: SceneRef): string =>
  ref === null ? '' : ` of ${ref === LAST_SCENE ? 'the last scene' : `scene ${ref}`}`;

function describeSetting({ scene, set, only }: IntentOf<'setting'>): string {
  const parts = [
    set.place && `in ${PLACE_NAMES[set.place]}`,
    set.timeOfDay && TIME_NAMES[set.timeOfDay],
    set.weather && (set.weather === 'clear' ? 'in clear weather' : `with ${WEATHER_NAMES[set.weather]}`),
    set.season && `in ${set.season}`,
  ].filter(Boolean);
  const where = only?.timeOfDay ?? only?.weather;
  return `${sceneName(scene)} ${parts.join(', ')}${where ? `, where there was ${where}` : ''}`;
}
