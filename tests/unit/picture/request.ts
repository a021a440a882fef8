import type { PictureRequest } from '../../../src-main/engines/picture/picture-engine.ts';
import type { PictureInstruction, Subject } from '../../../src-shared/picture.ts';

/** A request for a scene with everything plain but what a test cares for. */
export function request(
  instruction: Partial<PictureInstruction> = {},
  more: Partial<PictureRequest> = {},
): PictureRequest {
  return {
    instruction: {
      place: 'sea',
      timeOfDay: 'day',
      weather: 'clear',
      season: null,
      mood: 'calm',
      camera: 'drift',
      subjects: [],
      backdropPictureId: null,
      prompt: '',
      ...instruction,
    },
    look: 'paper-cut',
    palette: null,
    film: { widthPx: 640, heightPx: 360, fps: 30 },
    frames: 90,
    number: 1,
    of: 3,
    seed: 7,
    pictures: [],
    words: [],
    language: 'en',
    folder: '/nowhere',
    ...more,
  };
}

export const subject = (noun: string, more: Partial<Subject> = {}): Subject => ({
  id: noun,
  noun,
  label: noun,
  kind: 'object',
  attributes: [],
  action: 'stands',
  count: 1,
  weight: 'hero',
  pictureId: null,
  ...more,
});
