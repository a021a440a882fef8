import { alien, robot } from './beings.ts';
import type { Drawing } from './drawing.ts';
import { CRAFT } from './extra-craft.ts';
import { PLACES_TO_SEE } from './extra-places.ts';
import { THINGS } from './extra-things.ts';
import * as garden from './garden-things.ts';
import * as herd from './herd-animals.ts';
import { hotAirBalloon } from './hot-air-balloon.ts';
import { KITCHEN } from './kitchen-things.ts';
import {
  BROWN_BEAR,
  bear,
  bigCat,
  HORSE,
  hoofed,
  LION,
  LIONESS,
  MOOSE,
  MOUNTS,
  PANDA,
  PANTHER,
  POLAR_BEAR,
  UNICORN,
} from './large-animals.ts';
import type { Maker, Sitter as Who } from './maker.ts';
import { OUTDOORS } from './outdoor-things.ts';
import * as paper from './paper-things.ts';
import { person } from './people.ts';
import { frog, hamster } from './pond-animals.ts';
import { ballOfLight, cloudDrawing, houseDrawing, starDrawing, treeDrawing } from './scenery.ts';
import * as sea from './sea-things.ts';
import { bee, bird, hare, owl, turtle } from './small-animals.ts';
import * as street from './street-things.ts';
import * as table from './table-things.ts';
import { colourOf } from './tint.ts';
import { HERON, PELICAN, STORK, waterBird } from './water-birds.ts';
import { deer, fox, WOLF } from './wild-animals.ts';
import { earth, moonBall } from './worlds.ts';

const moving = (who: Who): boolean => who.action === 'walks' || who.action === 'rides';

const has = (who: Who, word: string): boolean => `${who.noun} ${who.attributes.join(' ')}`.includes(word);
const colourWord = (who: Who): string => ['white', 'black'].find((word) => has(who, word)) ?? '';
const SLEEPING_FOX: herd.PetCoat = { fur: '#d9703c', dark: '#b3502a', belly: '#f6ead6' };
const DOGS = { '': herd.DOG, black: herd.BLACK_DOG, white: herd.WHITE_DOG };
const CATS = { '': herd.CAT, black: herd.BLACK_CAT, white: herd.WHITE_CAT };
const coatOf = (who: Who, coats: typeof DOGS): herd.PetCoat => coats[colourWord(who) as keyof typeof DOGS];
/** Asleep it is curled up. */
const pet = (who: Who, awake: Drawing, coat: herd.PetCoat): Drawing =>
  who.attributes.includes('sleeping') ? herd.curledUp(coat, awake.size) : awake;

/** Nouns separated by spaces (their words by hyphens), and how to draw them. */
const TABLE: [string, Maker][] = [
  [
    'person man woman boy girl child kid baby mother father grandmother grandfather grandma grandpa granny keeper lighthouse-keeper baker gardener farmer cyclist driver taxi-driver violinist musician fisherman sailor captain watchmaker clockmaker lantern-maker maker craftsman teacher student traveler traveller wanderer hiker walker runner dancer singer artist painter writer poet king queen prince princess knight wizard witch astronaut cosmonaut beekeeper barista waiter waitress commuter passenger rider courier postman doctor nurse scientist engineer inventor carpenter tailor potter merchant monk soldier hunter shepherd librarian friend stranger lady gentleman daughter son sister brother customer neighbour neighbor couple family crowd villager people conductor smith mechanic chef cook worker builder explorer climber photographer reader bookseller shopkeeper robot-maker hero heroine someone owner player guest visitor tourist pilot dancer surfer astronomer granddaughter grandson cleaning-lady uncle aunt cousin twin bride groom juggler clown magician acrobat skater skier rower racer pedestrian classmate professor florist grandparent parent toddler sculptor ballerina',
    person,
  ],
  ['fox vixen', (w) => (w.attributes.includes('sleeping') ? herd.curledUp(SLEEPING_FOX, 0.5) : fox(moving(w)))],
  ['wolf husky coyote jackal', (w) => fox(moving(w), WOLF)],
  ['robot android humanoid droid', (w) => robot(moving(w), colourOf(w))],
  ['alien martian extraterrestrial', (w) => alien(moving(w))],
  ['bear grizzly brown-bear grizzly-bear black-bear bear-cub', (w) => bear(moving(w), BROWN_BEAR)],
  ['polar-bear ice-bear white-bear', (w) => bear(moving(w), POLAR_BEAR)],
  ['panda panda-bear giant-panda', (w) => bear(moving(w), PANDA)],
  ['lion lion-king', (w) => bigCat(moving(w), LION)],
  ['lioness puma cougar lion-cub mountain-lion', (w) => bigCat(moving(w), LIONESS)],
  ['panther black-panther', (w) => bigCat(moving(w), PANTHER)],
  ['horse stallion mare foal', (w) => hoofed(moving(w), MOUNTS[`${colourWord(w)}-horse`] ?? HORSE)],
  ['pony', (w) => hoofed(moving(w), MOUNTS['pony'] ?? HORSE)],
  ['donkey mule', (w) => hoofed(moving(w), MOUNTS['donkey'] ?? HORSE)],
  ['sheep ewe', (w) => herd.sheep(moving(w), 0.6, has(w, 'black') ? '#5a525c' : undefined)],
  ['lamb', (w) => herd.sheep(moving(w), 0.4)],
  [
    'dog puppy',
    (w) => pet(w, herd.dog(moving(w), coatOf(w, DOGS), w.noun.endsWith('puppy') ? 0.3 : 0.45), coatOf(w, DOGS)),
  ],
  ['cat kitten', (w) => pet(w, herd.cat(coatOf(w, CATS), w.noun.endsWith('kitten') ? 0.24 : 0.36), coatOf(w, CATS))],
  ['moose elk', (w) => hoofed(moving(w), MOOSE)],
  ['unicorn', (w) => hoofed(moving(w), UNICORN)],
  ['frog tree-frog', () => frog()],
  ['toad', () => frog('#8a7a4c')],
  ['hamster guinea-pig', () => hamster],
  ['deer stag doe fawn reindeer', (w) => deer(moving(w))],
  ['owl', () => owl],
  [
    'bird seagull gull swallow sparrow pigeon dove nightingale robin crow raven',
    (w) => bird(/crow|raven|black/.test(w.noun) ? '#3a3644' : /gull|dove|white/.test(w.noun) ? '#f0ebe2' : '#4f7fa0'),
  ],
  ['pelican', () => waterBird(PELICAN)],
  ['stork', () => waterBird(STORK, 0.65)],
  ['heron egret ibis crane-bird', () => waterBird(HERON, 0.65)],
  ['bee honeybee bumblebee', () => bee],
  ['turtle tortoise', (w) => turtle(moving(w))],
  ['hare rabbit bunny', (w) => hare(moving(w))],
  ['lighthouse beacon', () => sea.lighthouse],
  ['rowing-boat rowboat rowing-skiff dinghy canoe skiff', () => sea.rowingBoat],
  ['boat sailing-boat sailboat yacht fishing-boat', () => sea.sailBoat],
  [
    'bottle message-in-a-bottle message-bottle bottle-message glass-bottle',
    (w) =>
      /perfume|golden|gold|scent|fragrance/.test(`${w.noun} ${w.attributes.join(' ')}`)
        ? table.perfumeBottle
        : sea.messageBottle,
  ],
  ['perfume perfume-bottle golden-bottle fragrance scent', () => table.perfumeBottle],
  ['lantern oil-lamp lamp oil-lantern magic-lamp', () => table.lantern],
  ['book tome novel diary old-book', () => table.book],
  ['kite paper-kite', () => paper.kite],
  ['taxi cab', () => street.car('#e6b23a', true)],
  ['car automobile sedan', () => street.car('#b8433c', false)],
  ['bicycle bike', () => street.bicycle],
  ['coffee-cart cart food-cart coffee-stall coffee-stand kiosk', () => street.coffeeCart],
  ['coffee cup coffee-cup mug tea teacup cup-of-coffee espresso cappuccino latte', () => table.cup],
  ['bread loaf bread-loaf loaf-of-bread sourdough', () => table.bread],
  ['clock-tower tower tower-clock bell-tower town-clock', () => street.clockTower],
  ['tomato-plant', () => garden.plant('#d9483c')],
  ['plant seedling sapling sprout houseplant', () => garden.plant(null)],
  ['glass-dome dome biodome greenhouse-dome', () => garden.dome('#d9483c')],
  ['rocket ship-rocket spaceship spacecraft space-ship starship shuttle', (w) => paper.rocket(w.action !== 'stands')],
  ['hive beehive', () => garden.hive],
  ['headphone headphones wireless-headphone headset', () => table.headphones],
  ['train tram subway-train', () => street.trainCar],
  [
    'paper-crane origami-crane crane origami',
    (w) => (/cargo|construction|harbou?r/.test(w.noun) ? street.signPost : paper.paperCrane),
  ],
  ['paper sheet sheet-of-paper paper-square square', () => paper.paperSheet],
  ['letter message envelope note mail postcard', () => paper.letter],
  [
    'air-balloon hot-air-balloon balloonist-balloon',
    (w) => hotAirBalloon(w.attributes.includes('crewed'), colourOf(w)),
  ],
  ['rose', () => garden.rose],
  ['den burrow lair', () => garden.den],
  ['sign signpost', () => street.signPost],
  ['tree oak oak-tree maple birch apple-tree', () => treeDrawing('broad')],
  ['pine fir spruce pine-tree fir-tree conifer', () => treeDrawing('pine')],
  ['house cottage hut cabin home', () => houseDrawing],
  ['cloud', () => cloudDrawing],
  ['star', () => starDrawing],
  ['sun', () => ballOfLight('#ffd27a')],
  [
    'moon full-moon',
    (w) => (has(w, 'half') ? moonBall('half') : has(w, 'crescent') ? moonBall('crescent') : moonBall('full')),
  ],
  ['half-moon', () => moonBall('half')],
  ['crescent crescent-moon', () => moonBall('crescent')],
  ['earth globe-earth', () => earth],
];

const EXTRAS: Record<string, Maker> = { ...KITCHEN, ...CRAFT, ...PLACES_TO_SEE, ...THINGS, ...OUTDOORS };
const MAKERS = new Map<string, Maker>(
  TABLE.flatMap(([names, maker]) => names.split(' ').map((name): [string, Maker] => [name, maker])),
);

/** Drawings made for this studio, by noun; better than any icon where they exist. */
export function ownDrawing(name: string, subject: Who): Drawing | null {
  const maker = MAKERS.get(name) ?? EXTRAS[name];
  return maker ? maker(subject) : null;
}
