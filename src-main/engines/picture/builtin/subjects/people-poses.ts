import type { Foot, Joint, PoseSpec } from './people-pose.ts';
import { ANKLE } from './people-pose.ts';

const flat = (x: number): Foot => ({ x, y: -ANKLE, tip: 0 });
const REST: [Joint, Joint] = [
  { x: -0.28, y: 0.9 },
  { x: 0.4, y: 0.88 },
];

/** What the hands do while the rest stands or walks. */
export const HANDS = {
  rest: REST,
  pocket: [{ x: 0.02, y: 0.82 }, REST[1]],
  hip: [{ x: -0.02, y: 0.76 }, REST[1]],
  /** A light, a gift, a find: held out in front. */
  offer: [REST[0], { x: 0.86, y: 0.3 }],
  raise: [REST[0], { x: 0.72, y: -0.5 }],
  /** A stick, a broom, a spear: planted before the feet. */
  plant: [REST[0], { x: 0.74, y: 0.5 }],
  carry: [{ x: 0.02, y: 0.97 }, REST[1]],
  both: [
    { x: 0.5, y: 0.56 },
    { x: 0.68, y: 0.5 },
  ],
  look: [
    { x: 0.34, y: 0.66 },
    { x: 0.52, y: -0.13 },
  ],
  wave: [REST[0], { x: 0.6, y: -0.78 }],
  violin: [
    { x: 0.36, y: 0.2 },
    { x: 0.84, y: -0.02 },
  ],
  dance: [
    { x: -0.86, y: -0.06 },
    { x: 0.72, y: -0.7 },
  ],
  behind: [
    { x: -0.34, y: 0.76 },
    { x: 0.1, y: 0.8 },
  ],
} as const satisfies Record<string, readonly [Joint, Joint]>;

export type Hands = keyof typeof HANDS;

const pair = (hands: Hands): [Joint, Joint] => [HANDS[hands][0], HANDS[hands][1]];

export function standing(hands: Hands, stoop = 0): PoseSpec {
  return { lean: 0.02 + stoop * 0.3, nod: 0.02 + stoop * 0.12, feet: [flat(-0.052), flat(0.042)], hands: pair(hands) };
}

/** One leg of a walk: on the ground for three fifths of the cycle, then lifted forward. */
function step(phase: number, half: number): Foot {
  const p = ((phase % 1) + 1) % 1;
  if (p < 0.6) {
    const u = p / 0.6;
    const off = Math.max(0, (u - 0.62) / 0.38);
    return { x: half - 2 * half * u, y: -ANKLE - off * off * 0.045, tip: off * 0.6 - Math.max(0, 0.16 - u) * 2 };
  }
  const u = (p - 0.6) / 0.4;
  const s = u * u * (3 - 2 * u);
  return {
    x: -half + 2 * half * s,
    y: -ANKLE - 0.045 * (1 - u) - 0.06 * Math.sin(Math.PI * u),
    tip: 0.6 * (1 - u) ** 1.5 - 0.3 * u * u,
  };
}

/** A walk at a moment of its cycle; `hands` that hold something stay where they are. */
export function walking(phase: number, hands: Hands, stoop = 0): PoseSpec {
  const half = 0.142 - stoop * 0.05;
  const swing = Math.cos(phase * Math.PI * 2);
  const free = pair(hands);
  const near: Joint = { x: 0.06 - swing * 0.46, y: 0.86 - Math.max(0, -swing) * 0.1 };
  const far: Joint = { x: 0.12 + swing * 0.46, y: 0.86 - Math.max(0, swing) * 0.1 };
  const rest = HANDS[hands];
  return {
    hip: { x: 0, y: -0.5 + 0.016 * (0.5 + 0.5 * Math.cos(phase * Math.PI * 4)) },
    lean: 0.06 + stoop * 0.3,
    nod: 0.01 + stoop * 0.1,
    feet: [step(phase, half), step(phase + 0.5, half)],
    hands: [rest[0] === REST[0] ? near : free[0], rest[1] === REST[1] ? far : free[1]],
  };
}

export const SITTING: PoseSpec = {
  hip: { x: -0.1, y: -0.29 },
  lean: -0.02,
  nod: 0.06,
  seated: true,
  feet: [
    { x: 0.15, y: -ANKLE, tip: 0 },
    { x: 0.2, y: -ANKLE, tip: 0 },
  ],
  hands: [
    { x: 0.34, y: 0.74 },
    { x: 0.6, y: 0.6 },
  ],
};

/** Weightless, or on the way down. */
export function drifting(action: 'floats' | 'flies' | 'falls' | 'rises'): PoseSpec {
  const up = action === 'falls' || action === 'rises';
  return {
    hip: { x: 0, y: -0.5 },
    lean: action === 'flies' ? 0.35 : 0.08,
    nod: action === 'rises' ? -0.25 : 0,
    feet: [
      { x: -0.14, y: -0.1, tip: 0.8 },
      { x: 0.05, y: -0.16, tip: 0.7 },
    ],
    hands: up
      ? [
          { x: -0.72, y: -0.55 },
          { x: 0.7, y: -0.66 },
        ]
      : [
          { x: -0.62, y: 0.5 },
          { x: 0.92, y: action === 'flies' ? -0.32 : 0.16 },
        ],
  };
}

/** On one toe, arms like a vase. */
export const DANCING: PoseSpec = {
  lean: -0.03,
  nod: -0.12,
  feet: [
    { x: 0.0, y: -0.085, tip: 1.1 },
    { x: -0.2, y: -0.2, tip: 1.1 },
  ],
  hands: [HANDS.dance[0], HANDS.dance[1]],
};
