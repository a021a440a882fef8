import type { Subject } from '../../../../../src-shared/picture.ts';
import { bicycleFrame } from './cycling.ts';
import type { Drawing } from './drawing.ts';
import { drawFigure, type Pose } from './figure.ts';
import { type HoofCoat, hoofed, MOUNTS } from './large-animals.ts';
import { wardrobeFor } from './wardrobe.ts';

type Who = Pick<Subject, 'noun' | 'attributes' | 'action' | 'id'>;

/** The nouns of what staging put somebody on: a "white-horse-riding" knight is on a white horse, which is a horse. */
export function ridesOn(attributes: readonly string[]): string[] | null {
  const name = attributes.find((word) => word.endsWith('-riding'))?.replace(/-riding$/, '');
  if (!name) return null;
  return name === 'bicycle' ? ['bicycle', 'bike'] : [name, name.split('-').at(-1) ?? name];
}

/** The animal that carries somebody, when it has a body of its own. */
export function mountOf({ attributes }: Pick<Subject, 'attributes'>): HoofCoat | null {
  const name = ridesOn(attributes)?.[0];
  return (name && MOUNTS[name]) || null;
}

/** Whether staging put a subject on a bicycle. */
export const cycles = ({ attributes }: Pick<Subject, 'attributes'>): boolean => attributes.includes('bicycle-riding');

/** Where the saddle is, in heights of the animal. */
const BACK = -0.6;

/** Somebody on the back of an animal: the body behind the near leg, the hands at the neck. The whole is one unit high. */
export function onAnimal(who: Who, mount: HoofCoat): Drawing {
  const wear = wardrobeFor(who);
  const animal = hoofed(who.action === 'rides' || who.action === 'walks', mount);
  /** Height of rider and animal together, in heights of the animal. */
  const whole = 1.38;
  const rider = 0.86 / animal.size;
  return {
    width: animal.width / whole,
    size: animal.size * whole,
    facing: 1,
    rests: 'ground',
    ...(animal.cycle ? { cycle: animal.cycle } : {}),
    paint: (pen, tones, rng, phase) => {
      const bob = Math.sin(phase * Math.PI * 4) * 0.012;
      const pose: Pose = {
        hip: { x: 0, y: 0 },
        lean: 0.06,
        near: { thigh: 0.62, shin: -0.08 },
        far: { thigh: 0.62, shin: -0.08 },
        nearArm: { upper: 0.6, fore: 1.2 },
        farArm: { upper: 0.7, fore: 1.2 },
        nod: 0.02,
        seated: true,
      };
      pen.save();
      pen.scale(1 / whole, 1 / whole);
      animal.paint(pen, tones, rng, phase);
      pen.translate(-0.1, BACK + bob);
      pen.scale(rider, rider);
      drawFigure(pen, tones, wear, pose);
      pen.restore();
    },
  };
}

/** An animal that cycles: it sits on the saddle as it is, and the wheels turn. The whole is one unit high. */
export function onBicycle(animal: Drawing, colour: string): Drawing {
  const high = Math.min(0.52, 0.62 / Math.max(0.8, animal.width));
  const whole = 0.5 + high;
  return {
    ...animal,
    width: Math.max(1.15, animal.width * high) / whole,
    size: Math.max(0.75, animal.size * 1.6),
    facing: 1,
    rests: 'ground',
    below: 0,
    cycle: { frames: 12, fps: 12 },
    paint: (pen, tones, rng, phase) => {
      pen.save();
      pen.scale(1 / whole, 1 / whole);
      bicycleFrame(pen, tones, phase * Math.PI * 2, tones.grade(colour));
      pen.translate(-0.1, -0.5);
      pen.rotate(-0.1);
      pen.scale(high * (animal.facing === -1 ? -1 : 1), high);
      animal.paint(pen, tones, rng, 0);
      pen.restore();
    },
  };
}
