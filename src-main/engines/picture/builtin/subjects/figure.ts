import type { Pen } from '../core/easel.ts';
import type { Tones } from './drawing.ts';
import type { Wardrobe } from './wardrobe.ts';

/** A point in a figure's unit: its height is 1, y up is negative. */
interface Joint {
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

function head(pen: Pen, t: Tones, wear: Wardrobe, pose: Pose, shoulder: Joint): void {
  const skin = t.grade(wear.skin);
  const hair = t.grade(wear.hair);
  const accent = t.grade(wear.accent);
  // Children have larger heads for their height.
  const r = wear.stature < 1 ? 0.088 : 0.072;
  const cx = shoulder.x + Math.sin(pose.lean + pose.nod) * 0.11;
  const cy = shoulder.y - 0.035 - r * 1.08;
  pen.fillStyle = t.shade(skin, 0.18);
  pen.beginPath();
  pen.moveTo(shoulder.x - 0.024, shoulder.y);
  pen.lineTo(cx - 0.026, cy + r * 0.5);
  pen.lineTo(cx + 0.026, cy + r * 0.6);
  pen.lineTo(shoulder.x + 0.03, shoulder.y);
  pen.fill();
  pen.save();
  pen.translate(cx, cy);
  pen.rotate(pose.nod);
  pen.scale(r, r);
  if (wear.hairStyle === 'long' && wear.hat !== 'bubble') {
    pen.fillStyle = t.shade(hair, 0.12);
    pen.beginPath();
    pen.moveTo(0.2, -1.05);
    pen.bezierCurveTo(-1.35, -1.2, -1.4, 0.4, -1.35, 2.1);
    pen.bezierCurveTo(-0.8, 2.4, -0.2, 2.2, -0.1, 1.6);
    pen.lineTo(0.3, 0);
    pen.fill();
  }
  pen.fillStyle = skin;
  pen.beginPath();
  pen.ellipse(0, 0, 0.86, 1, 0, 0, Math.PI * 2);
  pen.fill();
  // Nose: a small step in the outline is all the face that is needed.
  pen.beginPath();
  pen.moveTo(0.76, -0.25);
  pen.lineTo(1.03, 0.16);
  pen.lineTo(0.76, 0.26);
  pen.fill();
  pen.fillStyle = t.shade(skin, 0.7);
  pen.beginPath();
  pen.ellipse(0.5, -0.1, 0.075, 0.11, 0, 0, Math.PI * 2);
  pen.fill();
  if (wear.beard) {
    pen.fillStyle = hair;
    pen.beginPath();
    pen.moveTo(-0.5, 0.1);
    pen.quadraticCurveTo(0.1, 0.32, 0.86, 0.34);
    pen.bezierCurveTo(1, 1.2, 0.4, 1.6, 0.05, 1.45);
    pen.bezierCurveTo(-0.5, 1.2, -0.6, 0.7, -0.5, 0.1);
    pen.fill();
  }
  if (wear.hairStyle !== 'none') {
    pen.fillStyle = hair;
    pen.beginPath();
    pen.moveTo(0.66, -0.55);
    pen.bezierCurveTo(0.3, -0.5, 0.05, -0.5, -0.18, 0.1);
    pen.bezierCurveTo(-0.3, 0.4, -0.5, 0.55, -0.8, 0.5);
    pen.bezierCurveTo(-1.1, -0.1, -1, -0.95, -0.1, -1.12);
    pen.bezierCurveTo(0.4, -1.2, 0.85, -0.95, 0.66, -0.55);
    pen.fill();
    if (wear.hairStyle === 'bun') {
      pen.beginPath();
      pen.arc(-0.86, -0.62, 0.42, 0, Math.PI * 2);
      pen.fill();
    }
    if (wear.hairStyle === 'pony') {
      pen.beginPath();
      pen.moveTo(-0.7, -0.5);
      pen.bezierCurveTo(-1.7, -0.6, -1.7, 0.6, -1.35, 1.2);
      pen.bezierCurveTo(-1.3, 0.6, -1.1, 0.2, -0.7, 0.1);
      pen.fill();
    }
  }
  if (wear.glasses) {
    pen.strokeStyle = t.ink;
    pen.lineWidth = 0.1;
    pen.beginPath();
    pen.arc(0.55, -0.1, 0.27, 0, Math.PI * 2);
    pen.moveTo(0.28, -0.12);
    pen.lineTo(-0.4, -0.18);
    pen.stroke();
  }
  if (wear.headphones) {
    pen.strokeStyle = t.ink;
    pen.lineWidth = 0.18;
    pen.beginPath();
    pen.arc(-0.05, -0.1, 1.06, Math.PI * 1.02, Math.PI * 1.72);
    pen.stroke();
    pen.fillStyle = accent;
    pen.beginPath();
    pen.ellipse(-0.16, 0.02, 0.36, 0.46, 0, 0, Math.PI * 2);
    pen.fill();
  }
  hat(pen, t, wear);
  pen.restore();
}

function hat(pen: Pen, t: Tones, wear: Wardrobe): void {
  const accent = t.grade(wear.accent);
  switch (wear.hat) {
    case 'none':
      return;
    case 'brim':
      pen.fillStyle = t.shade(t.grade(wear.garment === 'coat' ? wear.top : '#d8b878'), 0.08);
      pen.beginPath();
      pen.ellipse(0.05, -0.56, 1.65, 0.26, 0.04, 0, Math.PI * 2);
      pen.fill();
      pen.beginPath();
      pen.moveTo(-0.92, -0.56);
      pen.bezierCurveTo(-0.9, -1.7, 0.9, -1.7, 0.96, -0.56);
      pen.fill();
      pen.fillStyle = accent;
      pen.fillRect(-0.9, -0.82, 1.84, 0.2);
      return;
    case 'cap':
      pen.fillStyle = t.shade(accent, 0.2);
      pen.beginPath();
      pen.moveTo(-0.98, -0.4);
      pen.bezierCurveTo(-1, -1.45, 0.8, -1.45, 0.86, -0.5);
      pen.lineTo(1.45, -0.36);
      pen.lineTo(0.8, -0.26);
      pen.closePath();
      pen.fill();
      return;
    case 'beanie':
      pen.fillStyle = accent;
      pen.beginPath();
      pen.moveTo(-1, -0.3);
      pen.bezierCurveTo(-1, -1.6, 0.95, -1.6, 0.92, -0.4);
      pen.fill();
      pen.fillStyle = t.lift(accent, 0.25);
      pen.beginPath();
      pen.roundRect(-1.06, -0.55, 2.06, 0.34, 0.16);
      pen.arc(-0.05, -1.32, 0.24, 0, Math.PI * 2);
      pen.fill();
      return;
    case 'helmet':
      pen.fillStyle = accent;
      pen.beginPath();
      pen.moveTo(-1.15, -0.3);
      pen.bezierCurveTo(-1.1, -1.5, 0.9, -1.5, 1.1, -0.5);
      pen.closePath();
      pen.fill();
      pen.fillStyle = t.shade(accent, 0.4);
      for (const x of [-0.6, -0.1, 0.4]) {
        pen.beginPath();
        pen.ellipse(x, -0.85, 0.12, 0.3, 0.3, 0, Math.PI * 2);
        pen.fill();
      }
      return;
    case 'chef':
      pen.fillStyle = t.grade('#f6efe2');
      pen.beginPath();
      pen.roundRect(-0.95, -1.05, 1.8, 0.65, 0.1);
      pen.fill();
      pen.beginPath();
      pen.arc(-0.55, -1.25, 0.55, 0, Math.PI * 2);
      pen.arc(0.45, -1.25, 0.55, 0, Math.PI * 2);
      pen.arc(-0.05, -1.5, 0.6, 0, Math.PI * 2);
      pen.fill();
      return;
    case 'turban':
      pen.fillStyle = accent;
      pen.beginPath();
      pen.ellipse(-0.05, -0.75, 1.15, 0.6, -0.1, 0, Math.PI * 2);
      pen.ellipse(-0.1, -1.02, 0.8, 0.5, 0.1, 0, Math.PI * 2);
      pen.fill();
      pen.strokeStyle = t.shade(accent, 0.25);
      pen.lineWidth = 0.1;
      pen.beginPath();
      pen.moveTo(-1.1, -0.6);
      pen.quadraticCurveTo(0, -1.1, 1, -0.85);
      pen.moveTo(-0.8, -1.1);
      pen.quadraticCurveTo(0, -0.9, 0.8, -0.5);
      pen.stroke();
      return;
    case 'bubble':
      pen.fillStyle = 'rgba(214,238,240,0.32)';
      pen.beginPath();
      pen.arc(0, -0.05, 1.55, 0, Math.PI * 2);
      pen.fill();
      pen.strokeStyle = t.lift(t.grade('#e8e4da'), 0.3);
      pen.lineWidth = 0.14;
      pen.stroke();
      pen.lineWidth = 0.18;
      pen.beginPath();
      pen.arc(0, -0.05, 1.22, -2.5, -1.8);
      pen.stroke();
  }
}
