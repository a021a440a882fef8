import { pick, rngFrom } from '../core/random.ts';
import type { Sitter } from './own.ts';
import { ROLES } from './people-roles.ts';

export type Garment = 'coat' | 'jacket' | 'shirt' | 'dress' | 'gown' | 'robe' | 'tunic' | 'tutu' | 'suit' | 'armour';
export type Hair = 'bob' | 'long' | 'bun' | 'pony' | 'braids' | 'curls' | 'short' | 'side' | 'bald' | 'tousled';
export type Hat =
  | 'none'
  | 'souwester'
  | 'straw'
  | 'toque'
  | 'bike'
  | 'peaked'
  | 'flatcap'
  | 'beret'
  | 'sailor'
  | 'helm'
  | 'bubble'
  | 'crown'
  | 'witch'
  | 'wizard'
  | 'hood'
  | 'hard'
  | 'top'
  | 'fedora'
  | 'cowboy'
  | 'beanie'
  | 'scarf'
  | 'turban'
  | 'board'
  | 'pirate'
  | 'visor'
  | 'fire';
export type Prop =
  | 'none'
  | 'lantern'
  | 'stick'
  | 'violin'
  | 'bow'
  | 'watch'
  | 'can'
  | 'loaf'
  | 'book'
  | 'pointer'
  | 'bag'
  | 'case'
  | 'satchel'
  | 'palette'
  | 'staff'
  | 'broom'
  | 'sword'
  | 'spear'
  | 'sceptre'
  | 'rod'
  | 'glass'
  | 'camera'
  | 'pan'
  | 'tray'
  | 'fork'
  | 'hammer'
  | 'crook'
  | 'flute'
  | 'guitar'
  | 'flower'
  | 'letter'
  | 'telescope'
  | 'balloon'
  | 'mic'
  | 'flask'
  | 'phone'
  | 'axe'
  | 'spade'
  | 'baton'
  | 'ball';

/** What a person looks like in every scene. Colours are plain-daylight colours. */
export interface Look {
  build: 'grown' | 'stout' | 'child';
  feminine: boolean;
  old: boolean;
  garment: Garment;
  top: string;
  bottom: string;
  accent: string;
  shoe: string;
  skin: string;
  hairColour: string;
  hair: Hair;
  hat: Hat;
  hatColour: string | null;
  beard: 'none' | 'short' | 'full' | 'long' | 'moustache';
  glasses: boolean;
  loupe: boolean;
  headphones: boolean;
  apron: string | null;
  cloak: string | null;
  neck: 'none' | 'scarf' | 'tie' | 'bow' | 'collar' | 'stethoscope' | 'chain' | 'neckerchief' | 'wool';
  belt: boolean;
  pack: boolean;
  dungarees: boolean;
  vest: boolean;
  prop: Prop;
}

const SKINS = ['#f2c9a8', '#e3ad86', '#c98d64', '#a16a48', '#774b35'] as const;
const HAIRS = ['#2b2228', '#4b3026', '#7c4a2b', '#b9783f', '#1e1b22', '#8f3f2a', '#d9b26a'] as const;
/** Outfits that were chosen to go together: top, bottom, accent. */
const OUTFITS = [
  ['#b8483b', '#2f3a52', '#ecd2a0'],
  ['#2c7276', '#40333c', '#e6ac4e'],
  ['#d59a3a', '#38495c', '#8a3f3a'],
  ['#66508a', '#30314a', '#e8bca2'],
  ['#3c6494', '#4c3a36', '#ecd9ae'],
  ['#587f50', '#4b3b36', '#ecca86'],
  ['#b2506e', '#3b3552', '#f2dcc2'],
  ['#c9724a', '#33485c', '#f2e0c0'],
  ['#e9dcc2', '#5b4a44', '#b8483b'],
] as const;

const word = (text: string, words: string): boolean => new RegExp(`(^|[ -])(${words})($|[ -])`).test(text);

const YOUNG =
  'child|boy|girl|kid|baby|toddler|son|daughter|grandson|granddaughter|pupil|schoolboy|schoolgirl|niece|nephew|orphan';
const HERS =
  'woman|girl|she|female|mother|mum|mom|grandmother|grandma|granny|lady|queen|princess|daughter|granddaughter|sister|aunt|wife|bride|witch|niece|actress|waitress|goddess|heroine|nun|maid|ballerina|seamstress|fairy|schoolgirl|craftswoman|duchess|sorceress|empress|nurse';
const HIS =
  'man|boy|he|male|father|dad|grandfather|grandpa|gentleman|king|prince|son|grandson|brother|uncle|husband|groom|wizard|nephew|monk|waiter|schoolboy|craftsman|fisherman|businessman|fireman|policeman|postman|duke|emperor|cowboy|santa|pope|lumberjack';
const AGED =
  'old|elderly|aged|ancient|grandmother|grandma|granny|grandfather|grandpa|retired|elder|grey-haired|white-haired|wise|weathered';

/** Old people stoop and lean on a stick, unless their trade fills their hands. */
export const isOld = ({ noun, attributes }: Pick<Sitter, 'noun' | 'attributes'>): boolean =>
  word(`${noun} ${attributes.join(' ')}`.toLowerCase(), AGED);

/** Looks a person up by what they are; what nothing says comes from the subject's id. Pure. */
export function lookFor({ noun, attributes, id }: Pick<Sitter, 'noun' | 'attributes' | 'id'>): Look {
  const name = noun.toLowerCase();
  const text = `${attributes.join(' ')} ${name}`.toLowerCase();
  const rng = rngFrom('person', id);
  const child = word(text, YOUNG) || word(text, 'little (boy|girl|child|prince|princess)');
  const feminine = word(text, HERS) || (!word(text, HIS) && rng() < 0.5);
  const old = !child && isOld({ noun, attributes });
  const [top, bottom, accent] = pick(rng, OUTFITS);
  const roll = rng();
  const base: Look = {
    build: child ? 'child' : !feminine && rng() < 0.25 ? 'stout' : 'grown',
    feminine,
    old,
    garment: child
      ? feminine && roll < 0.6
        ? 'dress'
        : 'shirt'
      : feminine
        ? roll < 0.55
          ? 'dress'
          : 'coat'
        : roll < 0.5
          ? 'coat'
          : 'jacket',
    top,
    bottom,
    accent,
    shoe: '#3a2c2c',
    skin: pick(rng, SKINS),
    hairColour: old ? pick(rng, ['#e2ded8', '#cfcac6', '#f0ece2'] as const) : pick(rng, HAIRS),
    hair: child
      ? feminine
        ? pick(rng, ['braids', 'pony', 'bob'] as const)
        : 'tousled'
      : feminine
        ? old
          ? 'bun'
          : pick(rng, ['long', 'bob', 'pony', 'bun', 'curls'] as const)
        : old
          ? pick(rng, ['bald', 'side'] as const)
          : pick(rng, ['short', 'side', 'curls', 'short'] as const),
    hat: 'none',
    hatColour: null,
    beard:
      feminine || child
        ? 'none'
        : old
          ? pick(rng, ['full', 'moustache', 'short'] as const)
          : rng() < 0.22
            ? 'short'
            : 'none',
    glasses: old ? rng() < 0.5 : rng() < 0.08,
    loupe: false,
    headphones: word(text, 'headphones|headphone'),
    apron: null,
    cloak: null,
    neck: child ? 'none' : roll > 0.75 ? 'scarf' : 'collar',
    belt: roll < 0.3,
    pack: false,
    dungarees: child && roll > 0.75,
    vest: false,
    prop: old ? 'stick' : 'none',
  };
  // A trade by the noun itself first ("lighthouse keeper"), else by what is said about a person ("a man, a baker").
  const role = ROLES.find(({ words }) => words.test(name)) ?? ROLES.find(({ words }) => words.test(text));
  const worn = role ? role.wear(base) : {};
  return { ...base, ...worn, ...(child ? { build: 'child' as const, beard: 'none' as const } : {}) };
}
