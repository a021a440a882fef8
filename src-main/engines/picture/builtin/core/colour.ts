import { converter, formatHex, wcagContrast } from 'culori';

/** Colours are `#rrggbb` everywhere; alpha is added only where a colour is used. */
export type Colour = string;

const toLab = converter('oklab');
const toLch = converter('oklch');

export interface Lab {
  l: number;
  a: number;
  b: number;
}

/** OKLab of a colour; black when the text is no colour. */
export function labOf(colour: Colour): Lab {
  const lab = toLab(colour);
  return lab ? { l: lab.l, a: lab.a, b: lab.b } : { l: 0, a: 0, b: 0 };
}

export const fromLab = ({ l, a, b }: Lab): Colour => formatHex({ mode: 'oklab', l: Math.min(1, Math.max(0, l)), a, b });

/** Mixes in OKLab: 0 gives the first colour, 1 the second. */
export function mix(from: Colour, to: Colour, amount: number): Colour {
  const x = labOf(from);
  const y = labOf(to);
  const t = Math.min(1, Math.max(0, amount));
  return fromLab({ l: x.l + (y.l - x.l) * t, a: x.a + (y.a - x.a) * t, b: x.b + (y.b - x.b) * t });
}

/** The colour with its lightness, chroma and hue (degrees) changed. */
export function adjust(colour: Colour, change: { l?: number; c?: number; h?: number }): Colour {
  const lch = toLch(colour);
  if (!lch) return colour;
  return formatHex({
    mode: 'oklch',
    l: Math.min(1, Math.max(0, lch.l * (change.l ?? 1))),
    c: lch.c * (change.c ?? 1),
    h: ((lch.h ?? 0) + (change.h ?? 0) + 360) % 360,
  });
}

/** `rgba()` text of a colour with alpha. */
export function withAlpha(colour: Colour, alpha: number): string {
  const n = Number.parseInt(colour.slice(1, 7), 16);
  return `rgba(${(n >> 16) & 255},${(n >> 8) & 255},${n & 255},${Math.min(1, Math.max(0, alpha)).toFixed(3)})`;
}

/** WCAG contrast of two opaque colours, 1–21. */
export const contrast = (one: Colour, other: Colour): number => wcagContrast(one, other);
