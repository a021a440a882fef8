import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Drawing } from './drawing.ts';
import { blob } from './shapes.ts';

/** True for somebody who would stand on the water itself: at sea, people and animals stand on a rock. */
export const needsRock = ({ kind, action }: Pick<Subject, 'kind' | 'action'>, drawing: Drawing): boolean =>
  (kind === 'person' || kind === 'animal') &&
  drawing.rests === 'ground' &&
  !['rows', 'swims', 'floats', 'flies', 'falls', 'rises'].includes(action);

/** The same drawing on a flat rock that rises a little out of the water. */
export function onRock(drawing: Drawing): Drawing {
  const half = Math.max(0.34, drawing.width * 0.8);
  return {
    ...drawing,
    width: Math.max(drawing.width, half * 2.1),
    below: Math.max(drawing.below ?? 0, 0.12),
    paint: (pen, tones, rng, phase) => {
      const stone = tones.grade('#5f5e63');
      blob(
        pen,
        tones.shade(stone, 0.3),
        [-half, 0.1],
        [-half * 0.9, -0.01],
        [-half * 0.3, -0.05],
        [half * 0.5, -0.04],
        [half, 0.03],
        [half * 0.9, 0.11],
      );
      blob(
        pen,
        stone,
        [-half * 0.86, 0.03],
        [-half * 0.6, -0.04],
        [half * 0.2, -0.06],
        [half * 0.7, -0.03],
        [half * 0.3, 0.02],
      );
      drawing.paint(pen, tones, rng, phase);
    },
  };
}
