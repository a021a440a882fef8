import type { Subject } from '../../../../../src-shared/picture.ts';
import type { IconNote } from './icon-drawing.ts';

/** Heights in nature, a person being 1, of what an icon cannot tell. */
const SIZES: Readonly<Record<string, number>> = {
  elephant: 1.7,
  giraffe: 2.4,
  camel: 1.3,
  rhinoceros: 1,
  hippopotamus: 0.9,
  gorilla: 1,
  cow: 0.9,
  ox: 0.95,
  'water-buffalo': 0.95,
  zebra: 0.9,
  llama: 1,
  goat: 0.6,
  sheep: 0.6,
  pig: 0.5,
  leopard: 0.55,
  tiger: 0.65,
  crocodile: 0.4,
  penguin: 0.5,
  flamingo: 0.8,
  swan: 0.55,
  duck: 0.25,
  rooster: 0.35,
  chicken: 0.3,
  parrot: 0.3,
  eagle: 0.5,
  mouse: 0.12,
  rat: 0.14,
  hedgehog: 0.18,
  squirrel: 0.2,
  snail: 0.1,
  lizard: 0.15,
  snake: 0.25,
  crab: 0.2,
  scorpion: 0.15,
  spider: 0.12,
  ant: 0.1,
  'lady-beetle': 0.1,
  tractor: 1.3,
  ambulance: 1.5,
  'fire-engine': 1.7,
  locomotive: 1.8,
  motorcycle: 0.8,
  scooter: 0.75,
  tent: 1.2,
  castle: 3,
  church: 3,
  telescope: 0.7,
  statue: 1.6,
  mushroom: 0.22,
  cactus: 0.8,
  sunflower: 0.7,
  tulip: 0.3,
  umbrella: 0.6,
  suitcase: 0.4,
  couch: 0.6,
  bed: 0.6,
  chair: 0.55,
  door: 1.2,
};

const BY_KIND: Readonly<Record<Subject['kind'], number>> = {
  person: 1,
  animal: 0.45,
  object: 0.3,
  plant: 0.5,
  building: 2.2,
  vehicle: 1.3,
  food: 0.16,
  nature: 0.6,
};

/** What is in the sky whatever the scene says of it. */
const IN_THE_AIR = new Set(['comet', 'satellite', 'flying-saucer', 'ufo', 'rainbow', 'bat', 'parachute', 'dragonfly']);

/** Colour drawings that are a head without a body: on the ground they would be a mask as large as a tree. */
export const HEADS: ReadonlySet<string> = new Set([
  'wolf',
  'bear',
  'polar-bear',
  'lion',
  'panda',
  'frog',
  'koala',
  'hamster',
  'unicorn',
  'boar',
  'moose',
  'monkey-face',
]);

/** Size and place of an icon that nobody curated. */
export const plainNote = (name: string, kind: Subject['kind']): IconNote => ({
  size: SIZES[name] ?? BY_KIND[kind],
  ...(IN_THE_AIR.has(name) ? { rests: 'air' as const } : {}),
});
