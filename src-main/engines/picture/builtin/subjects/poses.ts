import { hashText } from '../core/random.ts';
import { type Pose, REACHING, STANDING, walkPose } from './figure.ts';

/** How somebody is shown at a moment of a movement, 0–1; without a cycle it is a still. */
export interface Posture {
  at: (phase: number) => Pose;
  cycle?: { frames: number; fps: number };
  /** Height of the highest point against a standing figure: kneeling people are lower. */
  high?: number;
}

const turn = (phase: number): { sin: number; cos: number } => ({
  sin: Math.sin(phase * Math.PI * 2),
  cos: Math.cos(phase * Math.PI * 2),
});

function runPose(phase: number): Pose {
  const { sin, cos } = turn(phase);
  const leg = (s: number, c: number): { thigh: number; shin: number } => {
    const thigh = s * 0.72 + 0.12;
    return { thigh, shin: thigh - 0.3 - Math.max(0, c) * 1.25 };
  };
  return {
    hip: { x: 0, y: -0.485 - Math.abs(cos) * 0.03 },
    lean: 0.2,
    near: leg(sin, cos),
    far: leg(-sin, -cos),
    nearArm: { upper: -sin * 0.85 - 0.1, fore: -sin * 0.7 + 1.25 },
    farArm: { upper: sin * 0.85 - 0.1, fore: sin * 0.7 + 1.25 },
    nod: -0.08,
    seated: false,
  };
}

/** One leg lifted, the arms high, the weight going from side to side. */
function dancePose(phase: number): Pose {
  const { sin, cos } = turn(phase);
  return {
    hip: { x: sin * 0.025, y: -0.482 - Math.abs(cos) * 0.012 },
    lean: sin * 0.1 - 0.05,
    near: { thigh: 0.5 + cos * 0.3, shin: -0.45 + cos * 0.35 },
    far: { thigh: -0.04 - sin * 0.05, shin: -0.02 - sin * 0.04 },
    nearArm: { upper: 2.1 + sin * 0.35, fore: 2.75 + sin * 0.3 },
    farArm: { upper: -1.75 + sin * 0.35, fore: -2.3 + sin * 0.3 },
    nod: -0.12 + sin * 0.08,
    seated: false,
  };
}

const waving = (phase: number): Pose => ({
  ...STANDING,
  nearArm: { upper: 2.15, fore: 2.85 + turn(phase).sin * 0.4 },
  nod: -0.04,
});

function cheerPose(phase: number): Pose {
  const { cos } = turn(phase);
  return {
    ...STANDING,
    hip: { x: 0, y: -0.488 - Math.max(0, cos) * 0.035 },
    nearArm: { upper: 2.35 + cos * 0.12, fore: 2.8 + cos * 0.1 },
    farArm: { upper: -2.5 - cos * 0.12, fore: -2.85 - cos * 0.1 },
    nod: -0.16,
  };
}

const KNEELING: Pose = {
  hip: { x: -0.06, y: -0.285 },
  lean: 0.3,
  near: { thigh: 1.35, shin: 0.02 },
  far: { thigh: 0.08, shin: -1.5 },
  nearArm: { upper: 0.55, fore: 0.85 },
  farArm: { upper: 0.75, fore: 1 },
  nod: 0.22,
  seated: true,
};

const POINTING: Pose = { ...STANDING, lean: 0.05, nearArm: { upper: 1.5, fore: 1.62 }, nod: -0.02 };
const GAZING: Pose = {
  ...STANDING,
  lean: -0.05,
  nearArm: { upper: -0.2, fore: -0.1 },
  farArm: { upper: -0.3, fore: -0.3 },
  nod: -0.34,
};

const POSTURES: Readonly<Record<string, Posture>> = {
  running: { at: runPose, cycle: { frames: 10, fps: 14 } },
  dancing: { at: dancePose, cycle: { frames: 10, fps: 8 } },
  waving: { at: waving, cycle: { frames: 6, fps: 8 } },
  cheering: { at: cheerPose, cycle: { frames: 8, fps: 8 } },
  kneeling: { at: () => KNEELING, high: 0.8 },
  pointing: { at: () => POINTING },
  gazing: { at: () => GAZING },
};

/** Ways to stand: people of one film do not all let their arms hang. */
const STANCES: readonly Pose[] = [
  STANDING,
  { ...STANDING, nearArm: { upper: -0.6, fore: 0.8 }, lean: 0 },
  { ...STANDING, nearArm: { upper: 0.3, fore: 1.15 }, farArm: { upper: 0.25, fore: 1.05 }, nod: 0.06 },
  { ...STANDING, nearArm: { upper: -0.22, fore: -0.5 }, farArm: { upper: -0.25, fore: -0.4 }, lean: -0.02 },
];

/** The posture that a subject's attributes name, or null. */
export function namedPosture(attributes: readonly string[]): Posture | null {
  const name = attributes.find((word) => word in POSTURES);
  return (name && POSTURES[name]) || null;
}

/** How somebody on foot stands or walks when nothing else is told; who holds something reaches out with it. */
export function plainPosture({ id, walks, reaches }: { id: string; walks: boolean; reaches: boolean }): Posture {
  if (walks) return { at: walkPose, cycle: { frames: 10, fps: 10 } };
  const stance = reaches ? REACHING : (STANCES[hashText(id) % STANCES.length] ?? STANDING);
  return { at: () => stance };
}
