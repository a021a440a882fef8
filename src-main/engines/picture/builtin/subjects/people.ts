import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Pen } from '../core/easel.ts';
import type { Drawing, Tones } from './drawing.ts';
import type { Pose } from './figure.ts';
import { drawFigure, hands, REACHING, SITTING, STANDING, walkPose } from './figure.ts';
import { drawHeld, type Held, heldFoot, heldHeight } from './held.ts';
import { wardrobeFor } from './wardrobe.ts';

type Who = Pick<Subject, 'noun' | 'attributes' | 'action' | 'id'> & { holds?: Held };

const WALK = { frames: 10, fps: 10 } as const;

/** Walks with what is held in front; the free arm swings. */
const carrying = (pose: Pose): Pose => ({ ...pose, nearArm: { upper: 0.7, fore: 1.45 } });

/** A person on foot: standing, holding, reaching or walking (a cycle of ten cut-outs a second). */
function onFoot(who: Who): Drawing {
  const { holds } = who;
  const worn = holds !== undefined && /headphone|headset/.test(holds.noun);
  const held = worn ? undefined : holds;
  const wear = { ...wardrobeFor(who), ...(worn ? { headphones: true } : {}) };
  const walks = who.action === 'walks';
  const text = `${who.noun} ${who.attributes.join(' ')}`;
  const reaches = held !== undefined || /reach|find|discover|build|launch|offer|open|repair/.test(text);
  const still = reaches ? REACHING : STANDING;
  const poseAt = (phase: number): Pose => {
    if (!walks) return still;
    return held ? carrying(walkPose(phase)) : walkPose(phase);
  };
  const foot = held ? heldFoot(held, hands(poseAt(0)).near) : null;
  const shine = held?.drawing.glow;
  const high = held ? heldHeight(held) : 0;
  return {
    width: held ? 0.95 : 0.72,
    size: wear.stature,
    facing: 1,
    rests: 'ground',
    ...(walks ? { cycle: WALK } : {}),
    ...(shine && foot ? { glow: { x: foot.x + shine.x * high, y: foot.y + shine.y * high, r: shine.r * high } } : {}),
    paint: (pen, tones, rng, phase) => {
      const pose = poseAt(phase);
      drawFigure(pen, tones, wear, pose);
      const { near, shoulder } = hands(pose);
      if (held) drawHeld(pen, tones, rng, { held, hand: near, shoulder });
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

function wheel(pen: Pen, t: Tones, { x, r, turn }: { x: number; r: number; turn: number }): void {
  pen.strokeStyle = t.shade(t.grade('#3a3f48'), 0.2);
  pen.lineWidth = r * 0.13;
  pen.beginPath();
  pen.arc(x, -r, r * 0.93, 0, Math.PI * 2);
  pen.stroke();
  pen.strokeStyle = t.grade('#b9b5ac');
  pen.lineWidth = r * 0.03;
  pen.beginPath();
  for (let i = 0; i < 6; i++) {
    const a = turn + (i * Math.PI) / 6;
    pen.moveTo(x + Math.cos(a) * r * 0.88, -r + Math.sin(a) * r * 0.88);
    pen.lineTo(x - Math.cos(a) * r * 0.88, -r - Math.sin(a) * r * 0.88);
  }
  pen.stroke();
}

/** The frame of a bicycle in a figure's unit; wheels of radius 0.21. */
export function bicycleFrame(pen: Pen, t: Tones, turn: number, frame: string): void {
  const r = 0.21;
  wheel(pen, t, { x: -0.33, r, turn });
  wheel(pen, t, { x: 0.33, r, turn });
  const crank = { x: -0.03, y: -0.2 };
  pen.strokeStyle = frame;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.lineWidth = 0.034;
  pen.beginPath();
  pen.moveTo(-0.33, -r);
  pen.lineTo(crank.x, crank.y);
  pen.lineTo(0.22, -0.46);
  pen.lineTo(-0.12, -0.46);
  pen.lineTo(crank.x, crank.y);
  pen.moveTo(-0.33, -r);
  pen.lineTo(-0.12, -0.46);
  pen.moveTo(0.33, -r);
  pen.lineTo(0.2, -0.53);
  pen.stroke();
  pen.strokeStyle = t.shade(t.grade('#3a3f48'), 0.2);
  pen.lineWidth = 0.028;
  pen.beginPath();
  pen.moveTo(-0.12, -0.46);
  pen.lineTo(-0.135, -0.52);
  pen.moveTo(0.2, -0.53);
  pen.lineTo(0.19, -0.57);
  pen.lineTo(0.26, -0.59);
  pen.stroke();
  pen.lineWidth = 0.05;
  pen.beginPath();
  pen.moveTo(-0.19, -0.53);
  pen.lineTo(-0.08, -0.53);
  pen.stroke();
  pen.lineWidth = 0.024;
  pen.beginPath();
  pen.moveTo(crank.x - Math.cos(turn) * 0.075, crank.y - Math.sin(turn) * 0.075);
  pen.lineTo(crank.x + Math.cos(turn) * 0.075, crank.y + Math.sin(turn) * 0.075);
  pen.stroke();
}

/** A leg that reaches from the hip to a pedal: thigh and shin angles of a figure. */
function pedalling(hip: { x: number; y: number }, pedal: { x: number; y: number }): { thigh: number; shin: number } {
  const dx = pedal.x - hip.x;
  const dy = pedal.y - 0.02 - hip.y;
  const reach = Math.min(0.465, Math.hypot(dx, dy));
  const toPedal = Math.atan2(dx, dy);
  const bend = Math.acos(Math.min(1, reach / 2 / 0.245));
  return { thigh: toPedal + bend, shin: toPedal - bend };
}

function cycling(who: Who): Drawing {
  const wear = wardrobeFor({ ...who, noun: /cyclist|rider|courier/.test(who.noun) ? who.noun : `${who.noun}` });
  const moves = who.action === 'rides' || who.action === 'walks';
  return {
    width: 1.15,
    size: 1.08,
    facing: 1,
    rests: 'ground',
    ...(moves ? { cycle: { frames: 12, fps: 12 } } : {}),
    paint: (pen, t, _rng, phase) => {
      pen.save();
      pen.scale(0.92, 0.92);
      const turn = phase * Math.PI * 2;
      const hip = { x: -0.13, y: -0.575 };
      const pedal = (s: number): { x: number; y: number } => ({
        x: -0.03 + Math.cos(turn) * 0.075 * s,
        y: -0.2 + Math.sin(turn) * 0.075 * s,
      });
      const pose: Pose = {
        hip,
        lean: 0.42,
        near: pedalling(hip, pedal(1)),
        far: pedalling(hip, pedal(-1)),
        nearArm: { upper: 0.62, fore: 0.95 },
        farArm: { upper: 0.7, fore: 0.9 },
        nod: -0.18,
        seated: true,
      };
      bicycleFrame(pen, t, turn, t.grade(wear.accent));
      drawFigure(pen, t, wear, pose);
      pen.restore();
    },
  };
}

/** A person doing what the scene says. */
export function person(who: Who): Drawing {
  const text = `${who.noun} ${who.attributes.join(' ')}`.toLowerCase();
  if (who.action === 'rows') return rowing(who);
  if (who.action === 'rides' || /cyclist|bicycl/.test(text)) return cycling(who);
  if (/sitting|seated|sits|passenger|reader|commuter/.test(text)) return seated(who);
  return onFoot(who);
}

export { boatHull };
