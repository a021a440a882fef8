import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Pen } from '../core/easel.ts';
import { cycling } from './cycling.ts';
import type { Drawing, Tones } from './drawing.ts';
import type { Pose } from './figure.ts';
import { drawFigure, hands, SITTING, STANDING } from './figure.ts';
import { drawHeld, type Held, heldFoot, heldHeight } from './held.ts';
import { mountOf, onAnimal } from './mounted.ts';
import { namedPosture, plainPosture } from './poses.ts';
import { wardrobeFor } from './wardrobe.ts';

type Who = Pick<Subject, 'noun' | 'attributes' | 'action' | 'id'> & { holds?: Held };

/** The free arm does what the posture says; the other one carries. */
const carrying = (pose: Pose): Pose => ({ ...pose, nearArm: { upper: 0.7, fore: 1.45 } });

/** A person on foot: standing, holding, reaching, walking, or in the posture that the scene tells (cycles of cut-outs). */
function onFoot(who: Who): Drawing {
  const { holds } = who;
  const worn = holds !== undefined && /headphone|headset/.test(holds.noun);
  const held = worn ? undefined : holds;
  const wear = { ...wardrobeFor(who), ...(worn ? { headphones: true } : {}) };
  const text = `${who.noun} ${who.attributes.join(' ')}`;
  const reaches = held !== undefined || /reach|find|discover|build|launch|offer|open|repair/.test(text);
  const told = namedPosture(who.attributes);
  const posture = told ?? plainPosture({ id: who.id, walks: who.action === 'walks', reaches });
  const arms = held !== undefined && posture.cycle !== undefined;
  const poseAt = (phase: number): Pose => (arms ? carrying(posture.at(phase)) : posture.at(phase));
  const foot = held ? heldFoot(held, hands(poseAt(0)).near) : null;
  const shine = held?.drawing.glow;
  const high = held ? heldHeight(held) : 0;
  return {
    width: held || told ? 0.95 : 0.72,
    size: wear.stature,
    facing: 1,
    rests: 'ground',
    ...(posture.cycle ? { cycle: posture.cycle } : {}),
    ...(shine && foot ? { glow: { x: foot.x + shine.x * high, y: foot.y + shine.y * high, r: shine.r * high } } : {}),
    paint: (pen, tones, rng, phase) => {
      const pose = poseAt(phase);
      drawFigure(pen, tones, wear, pose);
      const { near, shoulder } = hands(pose);
      if (held) drawHeld(pen, tones, rng, { held, hand: near, shoulder });
    },
  };
}

/** Somebody asleep: the figure laid on its back, a pillow of cloth under the head. */
function lying(who: Who): Drawing {
  const wear = wardrobeFor({ ...who, attributes: who.attributes });
  const high = 0.26;
  return {
    width: 1.1 / high,
    size: high * wear.stature,
    facing: 0,
    rests: 'ground',
    paint: (pen, tones) => {
      pen.save();
      pen.scale(1 / high, 1 / high);
      pen.fillStyle = tones.grade('#d9cbb4');
      pen.beginPath();
      pen.ellipse(-0.44, -0.035, 0.13, 0.045, 0, 0, Math.PI * 2);
      pen.fill();
      pen.translate(0.48, -0.09);
      pen.rotate(-Math.PI / 2);
      drawFigure(pen, tones, { ...wear, hat: 'none' }, { ...STANDING, nearArm: { upper: 0.25, fore: 0.9 }, nod: 0 });
      pen.restore();
    },
  };
}

function seated(who: Who): Drawing {
  const wear = wardrobeFor(who);
  return {
    width: 0.9,
    size: 0.8 * wear.stature,
    facing: 1,
    rests: 'ground',
    paint: (pen, tones) => {
      pen.save();
      pen.scale(1.22, 1.22);
      pen.fillStyle = tones.shade(tones.grade('#8a5d3b'), 0.2);
      pen.beginPath();
      pen.roundRect(-0.2, -0.225, 0.26, 0.04, 0.015);
      pen.rect(-0.18, -0.2, 0.03, 0.2);
      pen.rect(0.02, -0.2, 0.03, 0.2);
      pen.fill();
      drawFigure(pen, tones, wear, SITTING);
      pen.restore();
    },
  };
}

function boatHull(pen: Pen, t: Tones, width: number, height: number): void {
  const wood = t.grade('#a8623f');
  pen.fillStyle = wood;
  pen.beginPath();
  pen.moveTo(-width / 2, -height);
  pen.quadraticCurveTo(0, -height * 0.55, width / 2, -height * 1.12);
  pen.quadraticCurveTo(width * 0.43, height * 0.35, width * 0.25, height * 0.4);
  pen.lineTo(-width * 0.27, height * 0.4);
  pen.quadraticCurveTo(-width * 0.43, height * 0.3, -width / 2, -height);
  pen.fill();
  pen.fillStyle = t.shade(wood, 0.3);
  pen.beginPath();
  pen.moveTo(-width * 0.47, -height * 0.4);
  pen.quadraticCurveTo(0, -height * 0.02, width * 0.47, -height * 0.5);
  pen.quadraticCurveTo(width * 0.42, height * 0.3, width * 0.25, height * 0.4);
  pen.lineTo(-width * 0.27, height * 0.4);
  pen.quadraticCurveTo(-width * 0.42, height * 0.25, -width * 0.47, -height * 0.4);
  pen.fill();
  pen.strokeStyle = t.lift(wood, 0.35);
  pen.lineWidth = height * 0.1;
  pen.beginPath();
  pen.moveTo(-width / 2, -height);
  pen.quadraticCurveTo(0, -height * 0.55, width / 2, -height * 1.12);
  pen.stroke();
}

/** A person who rows: the boat, the oars, and a back that swings with the stroke. */
function rowing(who: Who): Drawing {
  const wear = wardrobeFor(who);
  return {
    width: 2.1,
    below: 0.12,
    size: 0.78,
    facing: 1,
    rests: 'water',
    cycle: { frames: 12, fps: 8 },
    paint: (pen, t, _rng, phase) => {
      const swing = Math.sin(phase * Math.PI * 2);
      const pose: Pose = {
        hip: { x: -0.02, y: -0.16 },
        lean: -0.1 + swing * 0.3,
        near: { thigh: 1.25, shin: 0.75 },
        far: { thigh: 1.15, shin: 0.7 },
        nearArm: { upper: 0.75 + swing * 0.5, fore: 1.35 + swing * 0.15 },
        farArm: { upper: 0.75 + swing * 0.5, fore: 1.35 + swing * 0.15 },
        nod: -swing * 0.1,
        seated: true,
      };
      pen.save();
      pen.scale(1.15, 1.15);
      const oar = (dx: number, tone: number): void => {
        const grip = hands(pose).near;
        const bladeX = grip.x - 0.2 - swing * 0.42 + dx;
        const bladeY = 0.06 - Math.max(0, Math.cos(phase * Math.PI * 2)) * 0.16;
        pen.strokeStyle = t.shade(t.grade('#d8b878'), tone);
        pen.lineWidth = 0.022;
        pen.lineCap = 'round';
        pen.beginPath();
        pen.moveTo(grip.x, grip.y);
        pen.lineTo(bladeX, bladeY);
        pen.stroke();
        pen.lineWidth = 0.058;
        pen.beginPath();
        pen.moveTo(bladeX + (grip.x - bladeX) * 0.16, bladeY + (grip.y - bladeY) * 0.16);
        pen.lineTo(bladeX, bladeY);
        pen.stroke();
      };
      oar(0.1, 0.4);
      drawFigure(pen, t, wear, pose);
      boatHull(pen, t, 1.55, 0.17);
      oar(0, 0.05);
      pen.restore();
    },
  };
}

/** A person doing what the scene says. */
export function person(who: Who): Drawing {
  const text = `${who.noun} ${who.attributes.join(' ')}`.toLowerCase();
  if (who.action === 'rows') return rowing(who);
  const mount = mountOf(who);
  if (mount) return onAnimal(who, mount);
  if (who.action === 'rides' || /cyclist|bicycl/.test(text)) return cycling(who);
  if (/sitting|seated|sits|passenger|reader|commuter/.test(text)) return seated(who);
  if (who.attributes.includes('sleeping')) return lying(who);
  return onFoot(who);
}

export { boatHull };
