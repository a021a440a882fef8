import type { Action } from '../../../../src-shared/picture.ts';
import { byWord, wordSet } from './words.ts';

/** Verbs that the illustrator can show as motion. */
export const VERB_ACTIONS = byWord<Action>({
  walks:
    'walk go stroll run march wander come approach leave enter follow hurry step arrive climb cross carry dance chase return move travel escape search hike',
  rides: 'ride cycle drive race pedal speed gallop steer',
  flies: 'fly soar launch glide flutter hover throw',
  floats: 'float drift sail hang form',
  rows: 'row paddle',
  falls: 'fall drop sink rain snow pour collapse',
  rises: 'rise ascend lift wake reach emerge jump',
  turns: 'turn spin rotate fold whirl twist wind slow',
  grows: 'grow bloom sprout blossom spread build swell open fill',
  glows: 'glow shine light burn heat flicker sparkle gleam illuminate blaze',
  swims: 'swim dive',
});

/** Base forms, to see a verb where the tagger saw a noun ("and rows out", "clouds form"). */
export const VERBS = wordSet(`
  ${[...VERB_ACTIONS.keys()].join(' ')}
  find answer keep show stop take put discover explain lose drink sing play see look watch hear feel know say tell ask
  give get make bring send receive write read draw paint repair fix break cut cook bake eat taste smell touch hold catch
  pull push save help teach learn remember forget dream sleep wait stay live die love hate miss meet visit leave begin
  start end finish stand sit lie win fight hide seek wonder think decide try plan hope wish promise change become seem
  appear vanish disappear collect gather count sell buy pay plant water harvest pick wash clean sweep sew knit weave
  carve melt freeze boil pour mix stir knead shape roll press wrap tie pack unpack close lock unlock knock ring call
  shout whisper laugh cry smile weep sigh breathe listen speak talk hum whistle drum strike hit kick feed fish hunt
  guard protect rescue lead guide join share trade steal rob pay work rest pause continue happen transform connect
  create invent imagine explore deliver serve sip pass cover echo tremble shake vibrate blow rush flow run reach surround
  wear mend restore raise lower measure study notice realise realize trust befriend surprise need want let fold crash
  rinse soak drain chop slice peel whisk sprinkle heat simmer fry grate cool chill wipe glue drill hammer trim dig bury
  lift remove insert attach tighten loosen wheel toss rub add
  burst stamp clap cheer applaud land park check swing slide slip bounce roar bark howl chase circle orbit erupt explode`);

/** Verbs of people and animals alone: as nouns they are things ("waves", "steps"), so somebody must be there to do them. */
export const LIVING_VERBS = wordSet('wave practise practice comb brush bottle iron nail saw shovel plough nurse');
