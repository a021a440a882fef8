import type { Pen } from '../core/easel.ts';
import type { Tones } from './drawing.ts';
import { head } from './figure-head.ts';
import type { Wardrobe } from './wardrobe.ts';

/** A point in a figure's unit: its height is 1, y up is negative. */
export interface Joint {
  x: number;
  y: number;
}

/** How a figure is held. Angles in radians from straight down, positive forward (the figure looks right). */
export interface Pose {
  hip: Joint;
  /** Lean of the back. */
  lean: number;
  far: { thigh: number; shin: number };
  near: { thigh: number; shin: number };
  farArm: { upper: number; fore: number };
  nearArm: { upper: number; fore: number };
  /** Tilt of the head. */
  nod: number;
  seated: boolean;
}

const THIGH = 0.245;

const SHIN = 0.245;

const UPPER = 0.165;

const FORE = 0.15;

const from = (joint: Joint, angle: number, length: number): Joint => ({
  x: joint.x + Math.sin(angle) * length,
  y: joint.y + Math.cos(angle) * length,
});

/** A limb as one tapered shape through three joints. */
function limb(pen: Pen, colour: string, joints: Joint[], widths: [number, number, number]): void {
  const [a, b, c] = joints as [Joint, Joint, Joint];
  pen.fillStyle = colour;
  for (const [p, q, wp, wq] of [
    [a, b, widths[0], widths[1]],
    [b, c, widths[1], widths[2]],
  ] as const) {
    const angle = Math.atan2(q.y - p.y, q.x - p.x) + Math.PI / 2;
    const nx = Math.cos(angle);
    const ny = Math.sin(angle);
    pen.beginPath();
    pen.moveTo(p.x + (nx * wp) / 2, p.y + (ny * wp) / 2);
    pen.lineTo(q.x + (nx * wq) / 2, q.y + (ny * wq) / 2);
    pen.lineTo(q.x - (nx * wq) / 2, q.y - (ny * wq) / 2);
    pen.lineTo(p.x - (nx * wp) / 2, p.y - (ny * wp) / 2);
    pen.fill();
    for (const [j, w] of [
      [p, wp],
      [q, wq],
    ] as const) {
      pen.beginPath();
      pen.arc(j.x, j.y, w / 2, 0, Math.PI * 2);
      pen.fill();
    }
  }
}

/** The pose of a walk at a moment of its cycle, 0–1. */
export function walkPose(phase: number): Pose {
  const swing = Math.sin(phase * Math.PI * 2);
  const lifted = Math.cos(phase * Math.PI * 2);
  return {
    hip: { x: 0, y: -0.475 - Math.abs(lifted) * 0.012 },
    lean: 0.06,
    near: { thigh: swing * 0.44, shin: swing * 0.44 - Math.max(0, lifted) * 0.62 - 0.06 },
    far: { thigh: -swing * 0.44, shin: -swing * 0.44 - Math.max(0, -lifted) * 0.62 - 0.06 },
    nearArm: { upper: -swing * 0.5, fore: -swing * 0.5 + 0.3 },
    farArm: { upper: swing * 0.5, fore: swing * 0.5 + 0.3 },
    nod: 0,
    seated: false,
  };
}

export const STANDING: Pose = {
  hip: { x: 0, y: -0.488 },
  lean: 0.015,
  near: { thigh: 0.07, shin: 0.0 },
  far: { thigh: -0.1, shin: -0.06 },
  nearArm: { upper: 0.12, fore: 0.55 },
  farArm: { upper: -0.1, fore: 0.22 },
  nod: 0.04,
  seated: false,
};

/** Holding something up in front, or reaching. */
export const REACHING: Pose = {
  ...STANDING,
  lean: 0.09,
  nearArm: { upper: 0.85, fore: 1.55 },
  farArm: { upper: 0.7, fore: 1.45 },
  nod: 0.12,
};

export const SITTING: Pose = {
  hip: { x: -0.06, y: -0.26 },
  lean: 0.05,
  near: { thigh: 1.5, shin: 0.05 },
  far: { thigh: 1.4, shin: -0.12 },
  nearArm: { upper: 0.35, fore: 1.25 },
  farArm: { upper: 0.3, fore: 1.1 },
  nod: 0.08,
  seated: true,
};

export const hands = (pose: Pose): { near: Joint; far: Joint; shoulder: Joint } => {
  const shoulder = from(pose.hip, Math.PI + -pose.lean, 0.315);
  return {
    near: from(from(shoulder, pose.nearArm.upper, UPPER), pose.nearArm.fore, FORE),
    far: from(from(shoulder, pose.farArm.upper, UPPER), pose.farArm.fore, FORE),
    shoulder,
  };
};

/** Draws a person of paper that looks right: limbs, clothes, head, hat. Feet at y = 0 when the pose stands. */
export function drawFigure(pen: Pen, t: Tones, wear: Wardrobe, pose: Pose): void {
  const skin = t.grade(wear.skin);
  const top = t.grade(wear.top);
  const bottom = t.grade(wear.bottom);
  const shoe = t.shade(t.grade('#3a2f33'), 0.2);
  const suit = wear.garment === 'spacesuit';
  const bare = wear.garment === 'dress';
  const legColour = bare ? t.shade(skin, 0.06) : wear.garment === 'robe' ? t.shade(top, 0.3) : suit ? top : bottom;
  const shoulder = from(pose.hip, Math.PI - pose.lean, 0.315);
  const leg = (side: 'near' | 'far'): void => {
    const { thigh, shin } = pose[side];
    const hip = { x: pose.hip.x + (side === 'near' ? 0.012 : -0.012), y: pose.hip.y };
    const knee = from(hip, thigh, THIGH);
    const ankle = from(knee, shin, SHIN - 0.02);
    const colour = side === 'far' ? t.shade(legColour, 0.22) : legColour;
    const w: [number, number, number] = suit ? [0.12, 0.1, 0.09] : bare ? [0.085, 0.062, 0.042] : [0.105, 0.078, 0.058];
    limb(pen, colour, [hip, knee, ankle], w);
    pen.fillStyle = side === 'far' ? t.shade(shoe, 0.2) : shoe;
    pen.save();
    pen.translate(ankle.x, ankle.y);
    pen.rotate(-shin * 0.6);
    pen.beginPath();
    pen.moveTo(-0.032, -0.022);
    pen.lineTo(0.024, -0.022);
    pen.quadraticCurveTo(0.082, -0.006, 0.088, 0.022);
    pen.lineTo(-0.038, 0.022);
    pen.closePath();
    pen.fill();
    pen.restore();
  };
  const arm = (side: 'near' | 'far'): void => {
    const { upper, fore } = pose[side === 'near' ? 'nearArm' : 'farArm'];
    const elbow = from({ x: shoulder.x, y: shoulder.y + 0.025 }, upper, UPPER);
    const hand = from(elbow, fore, FORE);
    const sleeve = side === 'far' ? t.shade(top, 0.28) : t.shade(top, 0.08);
    pen.fillStyle = suit ? t.grade(wear.accent) : side === 'far' ? t.shade(skin, 0.2) : skin;
    pen.beginPath();
    pen.arc(hand.x, hand.y, 0.026, 0, Math.PI * 2);
    pen.fill();
    limb(
      pen,
      sleeve,
      [{ x: shoulder.x, y: shoulder.y + 0.025 }, elbow, from(elbow, fore, FORE - 0.02)],
      suit ? [0.09, 0.082, 0.07] : [0.07, 0.058, 0.046],
    );
  };
  arm('far');
  leg('far');
  leg('near');
  body(pen, t, wear, pose, shoulder);
  head(pen, t, wear, pose, shoulder);
  arm('near');
}

function body(pen: Pen, t: Tones, wear: Wardrobe, pose: Pose, shoulder: Joint): void {
  const top = t.grade(wear.top);
  const accent = t.grade(wear.accent);
  const { hip } = pose;
  const long = !pose.seated && ['coat', 'dress', 'robe'].includes(wear.garment);
  const hem = pose.seated
    ? hip.y + 0.05
    : wear.garment === 'robe'
      ? -0.035
      : wear.garment === 'dress'
        ? -0.2
        : wear.garment === 'coat'
          ? -0.27
          : hip.y + 0.05;
  const flare =
    wear.garment === 'dress' ? 0.165 : wear.garment === 'robe' ? 0.135 : wear.garment === 'coat' ? 0.115 : 0.074;
  const swing = (pose.near.thigh - pose.far.thigh) * 0.02;
  const waist = { x: (hip.x + shoulder.x) / 2, y: (hip.y + shoulder.y) / 2 + 0.05 };
  const torso = (colour: string, grow: number): void => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(shoulder.x - 0.03, shoulder.y - 0.022);
    pen.quadraticCurveTo(shoulder.x + 0.05, shoulder.y - 0.02, shoulder.x + 0.078, shoulder.y + 0.05);
    pen.quadraticCurveTo(waist.x + 0.085 + grow, waist.y - 0.05, waist.x + 0.066 + grow, waist.y);
    if (long) pen.quadraticCurveTo(hip.x + 0.09, hip.y - 0.04, hip.x + flare + Math.abs(swing), hem);
    else pen.lineTo(hip.x + flare, hem);
    pen.quadraticCurveTo(hip.x, hem + 0.022, hip.x - flare - Math.abs(swing), hem);
    if (long) pen.quadraticCurveTo(hip.x - 0.09, hip.y - 0.04, waist.x - 0.066, waist.y);
    else pen.lineTo(waist.x - 0.066, waist.y);
    pen.quadraticCurveTo(shoulder.x - 0.092, shoulder.y + 0.06, shoulder.x - 0.07, shoulder.y + 0.02);
    pen.quadraticCurveTo(shoulder.x - 0.06, shoulder.y - 0.02, shoulder.x - 0.03, shoulder.y - 0.022);
    pen.fill();
  };
  torso(top, wear.garment === 'spacesuit' ? 0.02 : 0);
  pen.save();
  pen.clip();
  // The back is in shade, the hem a little too.
  pen.fillStyle = t.shade(top, 0.2);
  pen.beginPath();
  pen.moveTo(shoulder.x - 0.2, shoulder.y - 0.1);
  pen.lineTo(shoulder.x - 0.02, shoulder.y - 0.1);
  pen.quadraticCurveTo(waist.x - 0.05, waist.y, hip.x - 0.04, hem + 0.1);
  pen.lineTo(hip.x - 0.3, hem + 0.1);
  pen.fill();
  if (wear.garment === 'coat' || wear.garment === 'robe') {
    pen.fillStyle = wear.garment === 'robe' ? accent : t.lift(top, 0.16);
    pen.fillRect(waist.x + 0.026, shoulder.y, 0.014, 1);
    pen.fillStyle = t.shade(top, 0.45);
    pen.fillRect(waist.x - 0.2, waist.y + 0.01, 0.4, 0.018);
  }
  if (wear.garment === 'dress') {
    pen.fillStyle = accent;
    pen.fillRect(waist.x - 0.2, waist.y - 0.006, 0.4, 0.022);
    pen.fillStyle = t.lift(top, 0.14);
    pen.fillRect(hip.x - 0.3, hem - 0.028, 0.6, 0.014);
  }
  if (wear.garment === 'spacesuit') {
    pen.fillStyle = accent;
    pen.fillRect(waist.x - 0.2, waist.y, 0.4, 0.02);
    pen.fillRect(shoulder.x + 0.01, shoulder.y + 0.06, 0.045, 0.03);
  }
  pen.restore();
  if (wear.garment === 'apron' || wear.garment === 'overalls') {
    pen.fillStyle = wear.garment === 'overalls' ? t.grade(wear.bottom) : accent;
    const bottom = pose.seated ? hip.y + 0.06 : wear.garment === 'overalls' ? hip.y + 0.05 : hip.y + 0.17;
    pen.beginPath();
    pen.moveTo(shoulder.x + 0.005, shoulder.y + 0.075);
    pen.lineTo(shoulder.x + 0.074, shoulder.y + 0.085);
    pen.quadraticCurveTo(waist.x + 0.085, waist.y, hip.x + 0.092, bottom);
    pen.lineTo(hip.x - 0.036, bottom);
    pen.quadraticCurveTo(waist.x - 0.03, waist.y, shoulder.x + 0.005, shoulder.y + 0.075);
    pen.fill();
    pen.lineWidth = 0.012;
    pen.strokeStyle = pen.fillStyle;
    pen.beginPath();
    pen.moveTo(shoulder.x + 0.02, shoulder.y + 0.08);
    pen.lineTo(shoulder.x, shoulder.y - 0.015);
    pen.stroke();
  }
  if (wear.garment === 'spacesuit') {
    pen.fillStyle = t.shade(top, 0.3);
    pen.beginPath();
    pen.roundRect(shoulder.x - 0.145, shoulder.y + 0.02, 0.08, 0.2, 0.025);
    pen.fill();
  }
}
