import type { Easel, Pen } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { hashText } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { skyLayer } from '../paint/sky.ts';
import { deckAlong } from './bridge-along.ts';
import { down, foreground, isWhite, land } from './kit.ts';
import type { PlaceSet } from './place-set.ts';
import { skyline } from './street-kit.ts';
import { waves } from './waters.ts';

interface Span {
  /** Row of the deck. */
  deck: number;
  /** 1 for who stands on it, less for who sees it from the bank. */
  k: number;
  towers: readonly [number, number];
  depth: number;
}

/** A suspension bridge from the side, from edge to edge. */
function sideways(pen: Pen, easel: Easel, { deck, k, towers, depth }: Span): void {
  const { stage } = easel;
  const { palette } = stage;
  const u = stage.u * k;
  const iron = palette.shade(palette.tone('roof', depth), 0.12);
  const dark = palette.shade(iron, 0.35);
  const tower = (x: number): void => {
    const top = deck - u * 46;
    pen.fillStyle = iron;
    for (const s of [-1, 1]) {
      pen.beginPath();
      pen.moveTo(x + s * u * 1.4, top);
      pen.lineTo(x + s * u * 3.6, top);
      pen.lineTo(x + s * u * 4.6, easel.bottom);
      pen.lineTo(x + s * u * 2, easel.bottom);
      pen.fill();
    }
    pen.fillRect(x - u * 3.4, top - u, u * 6.8, u * 1.6);
    pen.fillStyle = dark;
    for (const t of [0.16, 0.42, 0.7]) pen.fillRect(x - u * 3.2, top + u * 46 * t, u * 6.4, u * 1.1);
  };
  pen.strokeStyle = dark;
  const cable = (x0: number, y0: number, x1: number, y1: number, sag: number): void => {
    pen.lineWidth = u * 0.6;
    pen.beginPath();
    pen.moveTo(x0, y0);
    pen.quadraticCurveTo((x0 + x1) / 2, (y0 + y1) / 2 + sag, x1, y1);
    pen.stroke();
    pen.lineWidth = u * 0.18;
    for (let i = 1; i < 18; i++) {
      const t = i / 18;
      const x = x0 + (x1 - x0) * t;
      const y = (1 - t) * (1 - t) * y0 + 2 * t * (1 - t) * ((y0 + y1) / 2 + sag) + t * t * y1;
      pen.beginPath();
      pen.moveTo(x, y);
      pen.lineTo(x, deck);
      pen.stroke();
    }
  };
  const [a, b] = towers;
  const out = Math.sign(b - a);
  cable(a, deck - u * 45, b, deck - u * 45, u * 62);
  cable(a, deck - u * 45, a - out * u * 60, deck + u * 2, u * 12);
  cable(b, deck - u * 45, b + out * u * 60, deck + u * 2, u * 12);
  tower(a);
  tower(b);
  pen.fillStyle = iron;
  pen.fillRect(easel.left, deck, easel.extent.w, u * 1.1);
  pen.fillStyle = palette.tone('asphalt', depth);
  pen.fillRect(easel.left, deck + u * 1.1, easel.extent.w, u * (k < 1 ? 3 : 9));
  pen.fillStyle = dark;
  const under = deck + u * (k < 1 ? 4 : 10);
  pen.fillRect(easel.left, under, easel.extent.w, u * 1.4);
  for (let x = easel.left; x < easel.right; x += u * 6) {
    pen.beginPath();
    pen.moveTo(x, under + u * 1.4);
    pen.lineTo(x + u * 0.9, under + u * 1.4);
    pen.lineTo(x + u * 6, under + u * 5.4);
    pen.lineTo(x + u * 5.1, under + u * 5.4);
    pen.moveTo(x + u * 6, under + u * 1.4);
    pen.lineTo(x + u * 5.1, under + u * 1.4);
    pen.lineTo(x, under + u * 5.4);
    pen.lineTo(x + u * 0.9, under + u * 5.4);
    pen.fill();
  }
  pen.fillRect(easel.left, under + u * 5, easel.extent.w, u * 1.2);
  if (palette.dark <= 0.4) return;
  pen.fillStyle = palette.lamp;
  for (let x = easel.left; x < easel.right; x += u * 9) {
    pen.beginPath();
    pen.arc(x, deck - u * 0.6, u * 0.6, 0, 6.3);
    pen.fill();
  }
}

const spanLayer = (span: Span): LayerDraft => ({
  name: 'bridge',
  depth: span.depth,
  covers: 'width',
  top: 0,
  paint: (easel) => easel.sheet((pen) => sideways(pen, easel, span), { depth: span.depth }),
});

/** Sky, the far bank and the water: what all views of the bridge share. */
function strait(stage: Stage): LayerDraft[] {
  const { u, horizon, h, palette } = stage;
  const room = h - horizon;
  const bank =
    palette.dark > 0.4
      ? skyline(stage, { name: 'skyline', depth: 0.2, y: horizon, low: u * 4, high: u * 20, width: u * 7, lit: 0.4 })
      : land(stage, {
          ...{ name: 'hills', depth: 0.18, y: horizon + u * 2, rise: u * 10, span: 38, mist: 0.6 },
          ...{ form: 'hills', material: 'pine' },
        });
  return [
    skyLayer(stage),
    ...cloudLayers(stage),
    bank,
    waves(stage, { name: 'strait', depth: 0.3, y: horizon + room * 0.08, height: 0.6, span: 9, glitter: true }),
  ];
}

/** On the deck, seen from beside it. */
function fromBeside(stage: Stage): PlaceSet {
  const { u, horizon, h, w, side } = stage;
  const room = h - horizon;
  const deck = down(stage, 0.8, 0.77);
  const near = w * (0.5 - side * 0.3);
  return {
    layers: [
      ...strait(stage),
      waves(stage, { name: 'current', depth: 0.48, y: horizon + room * 0.42, height: 1.1, span: 16, foam: true }),
      spanLayer({ deck, k: 1, depth: 0.7, towers: [near, near + side * Math.max(w * 0.86, u * 70)] }),
      waves(stage, { name: 'front current', depth: 0.95, y: h * 0.985, height: 2, span: 26, foam: true }),
    ],
    hero: { y: deck + u * 7, depth: 0.73, surface: 'ground', scale: 0.85 },
    back: { y: deck + u * 3, depth: 0.71, surface: 'ground', scale: 0.55 },
    water: { y: horizon + room * 0.3, depth: 0.45, surface: 'water', scale: 0.5 },
    airY: horizon * 0.4,
  };
}

/** From the bank: the whole bridge over the water. */
function fromBank(stage: Stage): PlaceSet {
  const { u, horizon, h, w, side } = stage;
  const room = h - horizon;
  const deck = horizon + room * 0.12;
  const k = stage.shape === 'tall' ? 0.42 : 0.62;
  const reach = Math.min(w * 0.62, u * 110 * k);
  const near = w * 0.5 - side * reach * 0.62;
  return {
    layers: [
      ...strait(stage),
      spanLayer({ deck, k, depth: 0.42, towers: [near, near + side * reach] }),
      waves(stage, { name: 'current', depth: 0.55, y: horizon + room * 0.46, height: 1.2, span: 18, foam: true }),
      land(stage, {
        ...{ name: 'bank', depth: 0.68, y: down(stage, 0.86, 0.84), rise: u * 3, form: 'hills', span: 52 },
        material: isWhite(stage) ? 'snow' : 'grass',
      }),
      foreground(stage, { y: down(stage, 0.985), material: isWhite(stage) ? 'snow' : 'grass', height: 5 }),
    ],
    hero: { y: down(stage, 0.9, 0.88), depth: 0.72, surface: 'ground', scale: 0.95 },
    back: { y: down(stage, 0.88, 0.86), depth: 0.7, surface: 'ground', scale: 0.6 },
    water: { y: horizon + room * 0.5, depth: 0.57, surface: 'water', scale: 0.6 },
    airY: horizon * 0.35,
  };
}

/** On the deck, looking along it. */
function fromDeck(stage: Stage): PlaceSet {
  const { horizon, h } = stage;
  return {
    layers: [...strait(stage), deckAlong(stage)],
    hero: { y: down(stage, 0.9, 0.87), depth: 0.72, surface: 'ground', scale: 0.95 },
    back: { y: horizon + (h - horizon) * 0.5, depth: 0.64, surface: 'ground', scale: 0.5 },
    water: null,
    airY: horizon * 0.4,
  };
}

const VIEWS = [fromBeside, fromBank, fromDeck] as const;

/** One bridge in three views that take turns, so that no scene repeats the one before; both shots of a scene alike. */
export function bridge(stage: Stage): PlaceSet {
  const [film = '', scene = ''] = stage.seed.split('#');
  const turn = (hashText(film) % VIEWS.length) + Number.parseInt(scene, 10);
  return (VIEWS[turn % VIEWS.length] ?? fromBeside)(stage);
}
