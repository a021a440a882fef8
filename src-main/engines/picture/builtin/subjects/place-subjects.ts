import type { PictureInstruction, Subject } from '../../../../../src-shared/picture.ts';
import { mix, withAlpha } from '../core/colour.ts';
import type { Easel } from '../core/easel.ts';
import type { LayerDraft, OwnMotion } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { glow } from '../paint/sky.ts';
import { seasonOf } from '../places/kit.ts';
import type { PlaceSet, Spot } from '../places/place-set.ts';
import type { Drawing, Tones } from './drawing.ts';
import { findDrawing, plainNoun } from './find-drawing.ts';
import { handOver } from './hand-over.ts';
import type { Held } from './held.ts';
import { ridesOn } from './mounted.ts';
import { needsRock, onRock } from './on-rock.ts';
import { cluster, needsStand, onStand } from './on-stand.ts';
import { companyOf, subjectHeight } from './subject-height.ts';

export interface PlacedSubjects {
  layers: LayerDraft[];
  drawn: string[];
  lettered: string[];
}

/** Where and how large one subject stands. Pixels of the frame at rest. */
export interface Standing {
  x: number;
  y: number;
  heightPx: number;
  depth: number;
  flip: boolean;
  spot: Spot;
}

/** By day; the place's own autumn leaves have it too (core/palette.ts). */
const AUTUMN = '#cf7a35';

function tonesFor(stage: Stage, depth: number): Tones {
  const { palette } = stage;
  return {
    // At night whoever the film is about stands out from the street behind.
    grade: (colour) => palette.lift(palette.grade(colour, Math.min(1, depth + 0.2)), 0.14 * palette.dark),
    shade: palette.shade,
    lift: palette.lift,
    ink: palette.ink,
    paper: palette.paper,
    light: palette.light,
    lamp: palette.lamp,
    dark: palette.dark,
    turned: seasonOf(stage) === 'autumn' ? AUTUMN : null,
  };
}

const AIRBORNE: ReadonlySet<Subject['action']> = new Set(['flies', 'falls', 'rises']);

/** The spot that suits a subject: air, water, a table for small things, else ground. */
function spotFor(subject: Subject, drawing: Drawing, set: PlaceSet, stage: Stage): Spot {
  const main = subject.weight === 'background' ? set.back : set.hero;
  if (AIRBORNE.has(subject.action) || drawing.rests === 'air')
    return { ...main, y: set.airY + stage.h * 0.06, surface: 'air', depth: main.depth - 0.02 };
  if (drawing.rests === 'water' || subject.action === 'rows' || subject.action === 'swims')
    return subject.weight === 'background'
      ? set.back.surface === 'water'
        ? set.back
        : (set.water ?? main)
      : (set.water ?? main);
  if (set.table && drawing.size < 0.45) return set.table;
  return main;
}

/** Places beside the hero, as shares of the frame's width on the hero's side; tried until one is free. */
const SLOTS = [-0.2, 0.36, -0.38, 0.04, -0.06, 0.44, -0.45] as const;

/** Thirds for the hero; the rest where there is room, farther back when there is none in front. Pure. */
export function standings(stage: Stage, set: PlaceSet, subjects: { subject: Subject; drawing: Drawing }[]): Standing[] {
  const { w, u, side } = stage;
  const placed: (Standing & { half: number; shown: boolean })[] = [];
  const company = companyOf(subjects);
  const lead = subjects[0]?.subject;
  const solo = subjects.filter(({ subject }) => subject.weight !== 'background').length === 1;
  const third = stage.shape === 'tall' ? 0.1 : 0.17;
  const heroX = w * (0.5 + side * third * (stage.closeness && solo ? 0.75 : 1));
  subjects.forEach(({ subject, drawing }, order) => {
    const { display } = drawing;
    let spot = display?.spot ?? spotFor(subject, drawing, set, stage);
    let heightPx = display?.heightPx ?? subjectHeight({ subject, drawing }, spot, stage, company);
    const first = order === 0 && subject.weight === 'hero';
    const half = (): number => display?.halfPx ?? (heightPx * drawing.width) / 2;
    // Nothing is cut by the frame's edge while it rests.
    const inside = (x: number): number => {
      const kept = keepInside(x, Math.min(w / 2, half() + u * 2), w);
      const reach = spot.surface === 'air' || display ? undefined : spot.reach;
      if (reach === undefined) return kept;
      const room = Math.max(0, reach - half());
      return Math.min(w / 2 + room, Math.max(w / 2 - room, kept));
    };
    const isFree = (x: number): boolean =>
      placed.every((p) => {
        const apart = !display && !p.shown && (p.spot.surface === 'air') !== (spot.surface === 'air') ? 0.5 : 0.86;
        return Math.abs(p.x - x) > (p.half + half()) * apart;
      });
    const freeSlot = (): number | undefined =>
      SLOTS.map((slot) => inside(w * (0.5 + side * slot * (stage.shape === 'tall' ? 0.85 : 1)))).find(isFree);
    let x = display?.x !== undefined ? inside(display.x) : first ? inside(heroX) : freeSlot();
    if (x === undefined) {
      spot = {
        ...set.back,
        surface: spot.surface === 'air' ? 'air' : set.back.surface,
        y: spot.surface === 'air' ? spot.y - u * 14 : set.back.y,
      };
      heightPx *= 0.62;
      x = freeSlot() ?? inside(w * (0.5 - side * 0.26));
    }
    const rng = rngFrom(stage.seed, subject.id, 'stand');
    const y =
      display?.footPx ??
      (spot.surface === 'air'
        ? spot.y + heightPx * 0.5 + (between(rng, -2, 2) + order * 3) * u
        : spot.y - (first ? 0 : u * 1.4));
    // Heroes look into the frame, the others toward the hero; who goes along with the hero looks where it goes.
    const along = subject.action === lead?.action && (subject.action === 'rides' || subject.action === 'walks');
    const look = first || along ? -side : x < heroX ? 1 : -1;
    placed.push({
      x,
      y,
      heightPx,
      depth: spot.depth + (first ? 0.015 : -0.005) + order * 0.0005,
      flip: drawing.facing !== 0 && drawing.facing !== look,
      spot,
      half: half(),
      shown: display !== undefined,
    });
  });
  return placed;
}

const keepInside = (x: number, half: number, w: number): number => Math.min(w - half, Math.max(half, x));

/** What an action looks like as movement of the layer. */
function motionFor(subject: Subject, standing: Standing, stage: Stage): OwnMotion {
  const k = Math.min(stage.w, stage.h) / 1080;
  const rng = rngFrom(stage.seed, subject.id, 'move');
  const phase = between(rng, 0, 6.28);
  const look = standing.flip ? -1 : 1;
  const way = subject.weight === 'hero' ? -stage.side : look;
  const { surface } = standing.spot;
  switch (subject.action) {
    case 'walks':
    case 'rides': {
      const speed = (subject.action === 'rides' ? 62 : 34) * k;
      return {
        dx: way * speed * stage.seconds,
        sway: { xPx: 0, yPx: (subject.action === 'rides' ? 2 : 4) * k, periodS: 0.72, phase },
      };
    }
    case 'flies':
      return { dx: way * 48 * k * stage.seconds, sway: { xPx: 0, yPx: 16 * k, periodS: 2.8, phase } };
    case 'falls':
      return { dy: 26 * k * stage.seconds, sway: { xPx: 22 * k, yPx: 0, periodS: 3.2, phase } };
    case 'rises':
      return { dy: -26 * k * stage.seconds, sway: { xPx: 6 * k, yPx: 0, periodS: 3, phase } };
    case 'rows':
    case 'floats':
    case 'swims': {
      const drift = subject.action === 'floats' ? 14 : 30;
      return { dx: way * drift * k * stage.seconds, sway: { xPx: 5 * k, yPx: 9 * k, periodS: 3.1, phase } };
    }
    case 'turns':
      return { sway: { xPx: 16 * k, yPx: 3 * k, periodS: 2.6, phase } };
    case 'grows':
      return { dy: -9 * k * stage.seconds, sway: { xPx: 4 * k, yPx: 0, periodS: 3, phase } };
    default:
      if (surface === 'water') return { sway: { xPx: 6 * k, yPx: 8 * k, periodS: 3.6, phase } };
      if (surface === 'air') return { sway: { xPx: 10 * k, yPx: 10 * k, periodS: 3.8, phase } };
      return {};
  }
}

function shadowUnder(easel: Easel, standing: Standing, drawing: Drawing, widthPx: number): void {
  const { stage } = easel;
  const { pen } = easel;
  const { surface } = standing.spot;
  if (surface === 'air') return;
  pen.save();
  pen.translate(standing.x, standing.y);
  pen.scale(1, surface === 'water' ? 0.16 : 0.13);
  const r = widthPx * 0.62;
  const fade = pen.createRadialGradient(0, 0, 0, 0, 0, r);
  fade.addColorStop(0, withAlpha(mix(stage.palette.ink, '#000000', 0.3), surface === 'water' ? 0.4 : 0.62));
  fade.addColorStop(0.55, withAlpha(mix(stage.palette.ink, '#000000', 0.3), 0.3));
  fade.addColorStop(1, withAlpha(stage.palette.ink, 0));
  pen.fillStyle = fade;
  pen.fillRect(-r, -r, r * 2, r * 2);
  pen.restore();
  if (surface !== 'water' || drawing.size < 0.1) return;
  // Broken reflection below the waterline.
  pen.fillStyle = withAlpha(stage.palette.ink, 0.32);
  const rng = rngFrom(stage.seed, 'reflection', Math.round(standing.x));
  for (let i = 0; i < 5; i++) {
    pen.beginPath();
    pen.ellipse(
      standing.x + between(rng, -0.06, 0.06) * widthPx,
      standing.y + stage.u * (0.7 + i * 1.1),
      widthPx * (0.42 - i * 0.07),
      stage.u * 0.3,
      0,
      0,
      6.3,
    );
    pen.fill();
  }
}

function subjectLayer(stage: Stage, subject: Subject, drawing: Drawing, standing: Standing): LayerDraft {
  const { u } = stage;
  const { heightPx, x, y } = standing;
  const widthPx = heightPx * drawing.width;
  const below = (drawing.below ?? 0) * heightPx;
  const shines = drawing.glow && (subject.action === 'glows' || stage.palette.dark > 0.3 || drawing.glow.r > 1);
  const halo = drawing.glow && shines ? drawing.glow.r * heightPx : 0;
  const pad = u * 4;
  const flipped = standing.flip ? -1 : 1;
  const left = Math.max(widthPx / 2 + pad, halo ? halo - flipped * (drawing.glow?.x ?? 0) * heightPx : 0);
  const right = Math.max(widthPx / 2 + pad, halo ? halo + flipped * (drawing.glow?.x ?? 0) * heightPx : 0);
  const up = Math.max(heightPx + pad, halo ? halo - (drawing.glow?.y ?? 0) * heightPx : 0);
  const down = Math.max(below + pad + u * 3, halo ? halo + (drawing.glow?.y ?? 0) * heightPx : 0);
  const box = { x: x - left, y: y - up, w: left + right, h: up + down };
  const tones = tonesFor(stage, standing.depth);
  const at =
    (phase: number) =>
    (easel: Easel): void => {
      if (drawing.glow && shines) {
        glow(easel.pen, {
          x: x + flipped * drawing.glow.x * heightPx,
          y: y + drawing.glow.y * heightPx,
          radius: halo,
          colour: stage.palette.lamp,
          alpha: 0.4 + 0.35 * stage.palette.dark,
        });
      }
      shadowUnder(easel, standing, drawing, widthPx);
      easel.sheet(
        (pen) => {
          pen.save();
          pen.translate(x, y);
          pen.scale(heightPx * flipped, heightPx);
          drawing.paint(pen, tones, rngFrom(stage.seed.split('#')[0] ?? '', subject.id), phase);
          pen.restore();
        },
        {
          box: { x: x - widthPx / 2 - u * 2, y: y - heightPx - u * 2, w: widthPx + u * 4, h: heightPx + below + u * 4 },
          depth: 0.85,
          lift: standing.spot.surface === 'air' ? 0.8 : 0.55,
          rim: 1,
        },
      );
    };
  const frames = drawing.cycle?.frames ?? 1;
  return {
    name: `subject ${subject.id}`,
    depth: standing.depth,
    covers: 'free',
    box,
    own: drawing.display ? (drawing.display.own ?? {}) : motionFor(subject, standing, stage),
    paint: at(0),
    ...(drawing.cycle && frames > 1
      ? {
          sequence: {
            fps: drawing.cycle.fps,
            rest: Array.from({ length: frames - 1 }, (_, i) => at((i + 1) / frames)),
          },
        }
      : {}),
  };
}

/**
 * A rower is drawn with the boat, a cyclist with the bicycle, a message in its bottle, a plant under its dome, tea in its cup, and staging says what the place
 * shows: none is drawn twice.
 */
function worthDrawing({ subjects }: PictureInstruction, pictures: ReadonlyMap<string, Drawing>): Subject[] {
  const rowed = subjects.some((s) => s.kind === 'person' && s.action === 'rows');
  const cycled = subjects.some((s) => s.kind === 'person' && s.action === 'rides');
  const ridden = new Set(subjects.flatMap(({ attributes }) => ridesOn(attributes) ?? []));
  const bottled = subjects.some((s) => /\bbottle\b/.test(s.noun));
  const poured = subjects.some((s) => /\b(?:tea|coffee|cocoa)$/.test(s.noun));
  const domed = subjects.some((s) => /\b(?:glass dome|dome|biodome)$/.test(s.noun));
  return subjects.filter(
    (s) =>
      pictures.has(s.pictureId ?? '') ||
      (!(rowed && /\bboat\b/.test(s.noun)) &&
        !(cycled && /\b(?:bicycle|bike)\b/.test(s.noun)) &&
        !ridden.has(plainNoun(s.noun)) &&
        !(poured && /^(?:cup|mug|teacup)$/.test(s.noun)) &&
        !(domed && s.kind === 'plant' && s.count === 1) &&
        !(bottled && /^(?:message|letter|note)$/.test(s.noun)) &&
        s.scenery !== true),
  );
}

const holding = (held: Held | undefined): { holds?: Held } => (held ? { holds: held } : {});

/**
 * All subjects of a scene as layers, and what could be drawn. `pictures` are the creator's own, by id; `show` puts the
 * drawing of what an ad sells on display.
 */
export function placeSubjects(
  stage: Stage,
  set: PlaceSet,
  pictures: ReadonlyMap<string, Drawing> = new Map(),
  show: ((subject: Subject, drawing: Drawing) => Drawing) | null = null,
): PlacedSubjects {
  const order = { hero: 0, secondary: 1, background: 2 } as const;
  const chosen = worthDrawing(stage.instruction, pictures).sort((a, b) => order[a.weight] - order[b.weight]);
  const all = chosen.map((subject) => {
    const own = pictures.get(subject.pictureId ?? '');
    return own
      ? { subject: { ...subject, count: 1 }, kind: 'picture' as const, drawing: own }
      : { subject, ...findDrawing(subject) };
  });
  const { cast: found, holds } = handOver(all, set);
  for (const one of found) {
    if (show && one.kind === 'picture') one.drawing = show(one.subject, one.drawing);
    if (one.drawing.display) continue;
    if (one.kind === 'picture' && !set.table && set.hero.surface === 'ground' && needsStand(one.subject, one.drawing))
      [one.subject, one.drawing] = [{ ...one.subject, count: 1 }, onStand(cluster(one.drawing, one.subject.count))];
  }
  const where = standings(stage, set, found);
  found.forEach((one, i) => {
    const standing = where[i];
    if (standing?.spot.surface !== 'water' || !needsRock(one.subject, one.drawing)) return;
    one.drawing = onRock(one.drawing);
    standing.spot = { ...standing.spot, surface: 'ground' };
  });
  const layers: LayerDraft[] = [];
  found.forEach(({ subject, drawing, kind }, i) => {
    const standing = where[i];
    if (!standing) return;
    // A word is read once.
    const many = kind === 'letters' ? 1 : Math.min(subject.count, subject.weight === 'hero' ? 3 : 5);
    for (let n = 0; n < many; n++) {
      const rng = rngFrom(stage.seed, subject.id, 'many', n);
      const step = standing.heightPx * Math.max(0.5, drawing.width) * 0.9;
      const one =
        n === 0
          ? standing
          : {
              ...standing,
              x: keepInside(
                standing.x + Math.ceil(n / 2) * (n % 2 ? -1 : 1) * step * between(rng, 0.8, 1.1),
                step / 2,
                stage.w,
              ),
              y:
                standing.y +
                (standing.spot.surface === 'air' ? between(rng, -1, 1) * standing.heightPx * 0.6 : -stage.u * n * 0.7),
              heightPx: standing.heightPx * between(rng, 0.8, 0.95),
              depth: standing.depth - n * 0.002,
            };
      // Who stands together talks to each other.
      if (n > 0 && subject.kind === 'person' && subject.action === 'stands' && drawing.facing !== 0)
        one.flip = (drawing.facing === 1) === one.x > standing.x;
      const another = n === 0 ? subject : { ...subject, id: `${subject.id}/${n}` };
      // People of a group are not each other's copies.
      const looks =
        n > 0 && subject.kind === 'person'
          ? findDrawing({ ...another, ...holding(holds.get(subject.id)) }).drawing
          : drawing;
      if (n === 0) layers.push(...(drawing.display?.behind?.(standing) ?? []));
      layers.push(subjectLayer(stage, another, looks, one));
    }
  });
  const within = stage.instruction.subjects.filter((s) => s.scenery !== true && !chosen.includes(s));
  return {
    layers,
    drawn: [...all.filter((f) => f.kind === 'picture').map((f) => f.subject), ...within].map(({ noun }) => noun),
    lettered: all.filter((f) => f.kind === 'letters').map((f) => f.subject.noun),
  };
}
