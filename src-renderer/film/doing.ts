import { isOver, problemOf, statusOf } from '../feed/derive.ts';
import type { FeedState } from '../feed/feed.ts';

const SENTENCES: Record<string, string> = {
  brief: 'Reading your idea',
  story: 'The director and the critic work out the story',
  write: 'Writing the scenes',
  cohesion: 'Looking at the scenes as one film',
  enhance: 'Describing every picture',
  voice: 'Recording the narration',
  fit: 'Fitting the narration to its time',
  picture: 'Painting the scenes',
  clip: 'Setting the pictures in motion',
  music: 'Composing the music',
  ambience: 'Adding the sounds of the places',
  mix: 'Mixing the sound',
  stitch: 'Joining the scenes',
  finish: 'Checking the film',
};

/** What is done at this moment, in a sentence a creator understands. */
export function doingOf(state: FeedState): string {
  const status = statusOf(state);
  if (status === 'queued') return 'Waiting in the queue';
  if (status === 'interrupted' && problemOf(state)) return 'The film waits, and goes on by itself';
  if (status === 'interrupted') return 'The work was interrupted, and goes on by itself';
  if (isOver(state)) return status === 'cancelled' ? 'Cancelled before the first picture' : 'No picture was made';
  const key =
    state.steps.findLast((step) => step.payload.state === 'started')?.payload.key ?? state.row?.currentStep ?? 'brief';
  return SENTENCES[key.split(':')[0] ?? ''] ?? 'Working';
}
