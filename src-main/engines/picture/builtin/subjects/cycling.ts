import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Pen } from '../core/easel.ts';
import type { Drawing, Tones } from './drawing.ts';
import { drawFigure, type Pose } from './figure.ts';
import { wardrobeFor } from './wardrobe.ts';

type Who = Pick<Subject, 'noun' | 'attributes' | 'action' | 'id'>;

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

/** Somebody on a bicycle, pedalling where it moves. */
export function cycling(who: Who): Drawing {
  const wear = wardrobeFor(who);
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
