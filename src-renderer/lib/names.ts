import type { Brief, CaptionMode, Look, Music, Pace, PictureRole, Voice } from '../../src-shared/brief.ts';
import type { Phase, SceneStatus, SceneView, Status } from '../../src-shared/generation.ts';
import type { Join } from '../../src-shared/room.ts';

export { AGENT_NAMES } from '../../src-shared/agent-names.ts';

/** What each word of the vocabulary is called on screen. */
export const LOOK_NAMES: Record<Look, string> = {
  'paper-cut': 'Paper cut',
  watercolour: 'Watercolour',
  ink: 'Ink',
  'night-neon': 'Night neon',
  risograph: 'Risograph',
  'vintage-print': 'Vintage print',
};

export const VOICE_NAMES: Record<Voice, { name: string; about: string }> = {
  slate: { name: 'Slate', about: 'A clear, even woman’s voice' },
  rowan: { name: 'Rowan', about: 'A calm man’s voice' },
  angus: { name: 'Angus', about: 'A Scottish man’s voice' },
  none: { name: 'No voice', about: 'A silent film with words on screen' },
};

export const PACE_NAMES: Record<Pace, { name: string; about: string }> = {
  slow: { name: 'Slow', about: 'A tenth slower, with long pauses' },
  normal: { name: 'Normal', about: 'The voice’s own pace' },
  brisk: { name: 'Brisk', about: 'A tenth faster, with short pauses' },
};

export const MUSIC_NAMES: Record<Music, string> = {
  auto: 'Follows the story',
  calm: 'Calm',
  hopeful: 'Hopeful',
  tense: 'Tense',
  joyful: 'Joyful',
  melancholy: 'Melancholy',
  wonder: 'Wonder',
  driven: 'Driven',
  playful: 'Playful',
  none: 'No music',
};

export const CAPTION_NAMES: Record<CaptionMode, { name: string; about: string }> = {
  soft: { name: 'Soft', about: 'A track that can be switched on and off, and .srt and .vtt files' },
  burned: { name: 'Burned in', about: 'Painted into the picture, always there' },
  none: { name: 'None', about: 'No captions' },
};

export const ROLE_NAMES: Record<PictureRole, string> = { product: 'Product', person: 'Person', place: 'Place' };

export const STATUS_NAMES: Record<Status, string> = {
  queued: 'queued',
  running: 'running',
  completed: 'finished',
  failed: 'failed',
  cancelled: 'cancelled',
  interrupted: 'interrupted',
};

const SCENE_STATUS_NAMES: Record<SceneStatus, string> = {
  planned: 'waiting',
  written: 'written',
  spoken: 'narrated',
  drawing: 'drawing',
  ready: 'ready',
  failed: 'failed',
};

/** What a scene's card says of it; `working` is false when nobody makes its film now. */
export function sceneStatusName(
  { status, replaced, problem }: Pick<SceneView, 'status' | 'replaced' | 'problem'>,
  working: boolean,
): string {
  if (status === 'drawing' && !working) return 'stopped';
  if (status !== 'ready') return SCENE_STATUS_NAMES[status];
  if (replaced) return 'stand-in';
  return problem ? 'incomplete' : SCENE_STATUS_NAMES.ready;
}

/** What draws, by the id that a take is kept with. */
export const pictureEngineName = (id: string): string => (id === 'builtin-illustrator' ? 'Built-in illustrator' : id);

export const JOIN_NAMES: Record<Join['kind'], string> = { crossfade: 'crossfade', cut: 'cut', black: 'through black' };

export const PHASE_NAMES: Record<Phase, string> = {
  brief: 'Brief',
  story: 'Story',
  scenes: 'Scenes',
  cohesion: 'Cohesion',
  voice: 'Voice',
  pictures: 'Pictures',
  sound: 'Sound',
  film: 'Film',
};

/** "1080p 16:9" and the like. */
export const shapeName = (brief: Pick<Brief, 'resolution' | 'aspect'>): string => `${brief.resolution} ${brief.aspect}`;
