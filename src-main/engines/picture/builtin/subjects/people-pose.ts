/** A point in a figure's unit: a grown person is 1 tall, the foot line is y = 0, up is negative, it looks right. */
export interface Joint {
  x: number;
  y: number;
}

/** Two bones: shoulder, elbow, wrist; or hip, knee, ankle. */
export interface Limb {
  root: Joint;
  bend: Joint;
  end: Joint;
}

/** Proportions: heights of hip and shoulder over the ground, head from chin to crown. */
export interface Build {
  head: number;
  hip: number;
  shoulder: number;
  /** Thickness of body and limbs against a grown person's. */
  girth: number;
}

export const ADULT: Build = { head: 0.146, hip: 0.5, shoulder: 0.805, girth: 1 };
export const STOUT: Build = { head: 0.148, hip: 0.49, shoulder: 0.8, girth: 1.17 };
export const CHILD: Build = { head: 0.218, hip: 0.43, shoulder: 0.725, girth: 1.12 };

/** Where a foot is (its ankle over the ground, `tip` > 0 = toes down) and where a hand is, in arm lengths from the shoulders. */
export interface PoseSpec {
  hip?: Joint;
  lean: number;
  nod: number;
  feet: [near: Foot, far: Foot];
  hands: [near: Joint, far: Joint];
  seated?: boolean;
}

export interface Foot extends Joint {
  tip: number;
}

export interface Pose {
  hip: Joint;
  neck: Joint;
  lean: number;
  nod: number;
  seated: boolean;
  nearLeg: Limb;
  farLeg: Limb;
  nearArm: Limb;
  farArm: Limb;
  tips: [near: number, far: number];
}

/** Height of an ankle over the ground. */
export const ANKLE = 0.036;

/** Two bones from a root toward a target; `side` is where the joint between them goes (1 forward, −1 back). */
export function reach(root: Joint, target: Joint, bones: [number, number], side: 1 | -1): Limb {
  const [a, b] = bones;
  const dx = target.x - root.x;
  const dy = target.y - root.y;
  const far = Math.hypot(dx, dy) || 1e-6;
  const d = Math.min(a + b - 1e-4, Math.max(Math.abs(a - b) + 1e-4, far));
  const along = Math.atan2(dy, dx);
  const open = Math.acos((a * a + d * d - b * b) / (2 * a * d));
  const at = along - side * open;
  return {
    root,
    bend: { x: root.x + Math.cos(at) * a, y: root.y + Math.sin(at) * a },
    end: { x: root.x + (dx / far) * d, y: root.y + (dy / far) * d },
  };
}

/** The pose that a build takes for a specification. */
export function solve(build: Build, spec: PoseSpec): Pose {
  const k = build.hip / ADULT.hip;
  const hip = spec.hip ?? { x: 0, y: -build.hip };
  const trunk = build.shoulder - build.hip;
  const neck = { x: hip.x + Math.sin(spec.lean) * trunk, y: hip.y - Math.cos(spec.lean) * trunk };
  const arm: [number, number] = [trunk * 0.51, trunk * 0.47];
  const leg: [number, number] = [(build.hip - ANKLE) * 0.512, (build.hip - ANKLE) * 0.5];
  const g = build.girth;
  const shoulder = (side: number): Joint => ({
    x: neck.x + Math.cos(spec.lean) * side * 0.064 * g,
    y: neck.y + 0.03 + Math.sin(spec.lean) * side * 0.05,
  });
  const hand = (side: 1 | -1, to: Joint): Limb => {
    const root = shoulder(side === 1 ? -1 : 0.85);
    const length = arm[0] + arm[1];
    return reach(root, { x: neck.x + to.x * length, y: neck.y + 0.03 + to.y * length }, arm, 1);
  };
  const foot = (side: 1 | -1, to: Foot): Limb => {
    const root = { x: hip.x + (side === 1 ? -0.02 : 0.026) * g, y: hip.y };
    return reach(root, spec.hip ? to : { x: to.x * k, y: to.y * k }, leg, 1);
  };
  return {
    hip,
    neck,
    lean: spec.lean,
    nod: spec.nod,
    seated: spec.seated ?? false,
    nearLeg: foot(1, spec.feet[0]),
    farLeg: foot(-1, spec.feet[1]),
    nearArm: hand(1, spec.hands[0]),
    farArm: hand(-1, spec.hands[1]),
    tips: [spec.feet[0].tip, spec.feet[1].tip],
  };
}

/** Where a limb is sideways at a height; its end when it does not get there. */
export function limbX(limb: Limb, y: number): number {
  for (const [a, b] of [
    [limb.root, limb.bend],
    [limb.bend, limb.end],
  ] as const) {
    if ((a.y - y) * (b.y - y) <= 0 && a.y !== b.y) return a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y);
  }
  return limb.end.x;
}
