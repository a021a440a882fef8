import type { Subject } from '../../../../../src-shared/picture.ts';
import { pick, rngFrom } from '../core/random.ts';

/** What a person wears: chosen once by what the person is, and by the subject's id where nothing says. */
export interface Wardrobe {
  garment: 'coat' | 'dress' | 'shirt' | 'apron' | 'robe' | 'spacesuit' | 'overalls';
  top: string;
  bottom: string;
  accent: string;
  skin: string;
  hair: string;
  hairStyle: 'short' | 'long' | 'bun' | 'pony' | 'none';
  hat: 'none' | 'cap' | 'brim' | 'chef' | 'helmet' | 'beanie' | 'turban' | 'bubble';
  beard: boolean;
  glasses: boolean;
  /** 1 for grown people, less for children: height against an adult. */
  stature: number;
  headphones: boolean;
  crook: boolean;
}

const SKINS = ['#f0c4a0', '#dba27c', '#c1845c', '#9a6242', '#7a4a32'] as const;
const HAIRS = ['#2c2430', '#4a3128', '#7a4a2c', '#b5763c', '#1f1d24'] as const;
const TOPS = ['#c8503c', '#3f7f86', '#d9a13f', '#6f5a8a', '#3f5f8a', '#5f8a55', '#b8566f'] as const;
const BOTTOMS = ['#3a3f58', '#54463f', '#2f4a55', '#5a4a66'] as const;

const has = (text: string, words: string): boolean => new RegExp(`\\b(${words})\\b`).test(text);

/** Clothes by the noun and its attributes ("lighthouse keeper", "old baker"). */
export function wardrobeFor({ noun, attributes, id }: Pick<Subject, 'noun' | 'attributes' | 'id'>): Wardrobe {
  const text = `${noun} ${attributes.join(' ')}`.toLowerCase();
  const rng = rngFrom('wardrobe', id);
  const child = has(text, 'boy|girl|child|kid|son|daughter|grandson|granddaughter|baby|pupil|toddler|niece|nephew');
  const woman = has(
    text,
    'woman|girl|she|her|female|cleaning lady|ballerina|heroine|seamstress|mother|grandmother|grandma|granny|lady|queen|princess|daughter|sister|aunt|wife|actress|waitress|witch|granddaughter|niece|bride|violinist|dancer',
  );
  const man = has(
    text,
    'man|boy|he|male|father|grandfather|grandpa|king|prince|son|brother|uncle|husband|keeper|fisherman|sailor|wizard|monk|grandson|nephew',
  );
  const feminine = woman || (!man && rng() < 0.5);
  const old = has(text, 'old|elderly|aged|ancient|grandmother|grandma|granny|grandfather|grandpa|grey|retired|last');
  const base: Wardrobe = {
    garment: feminine ? (rng() < 0.6 ? 'dress' : 'coat') : rng() < 0.5 ? 'coat' : 'shirt',
    top: pick(rng, TOPS),
    bottom: pick(rng, BOTTOMS),
    accent: pick(rng, TOPS),
    skin: pick(rng, SKINS),
    hair: old ? '#d8d3cc' : pick(rng, HAIRS),
    hairStyle: feminine ? (old ? 'bun' : pick(rng, ['long', 'pony', 'long'] as const)) : 'short',
    hat: 'none',
    beard: !feminine && !child && (old || rng() < 0.2),
    glasses: has(text, 'watchmaker|clockmaker|teacher|professor|librarian|scientist|writer|engineer'),
    stature: child ? 0.68 : 1,
    headphones: has(text, 'headphones|listener|commuter'),
    crook: false,
  };
  const as = (part: Partial<Wardrobe>): Wardrobe => ({ ...base, ...part });
  if (has(text, 'astronaut|cosmonaut|spaceman') || (has(text, 'mars|space') && !child))
    return as({
      garment: 'spacesuit',
      top: '#e8e4da',
      bottom: '#d8d2c6',
      accent: '#e07a3c',
      hat: 'bubble',
      hairStyle: 'short',
      beard: false,
    });
  if (has(text, 'lighthouse|keeper|fisherman|fisher|sailor|captain|ferryman'))
    return as({
      garment: 'coat',
      top: '#d9a441',
      bottom: '#2f3f55',
      hat: 'brim',
      beard: !woman,
      hair: '#cfc8be',
      hairStyle: woman ? 'bun' : 'short',
    });
  if (has(text, 'baker|cook|chef|barista|waiter|waitress|confectioner'))
    return as({
      garment: 'apron',
      top: '#5f7f96',
      accent: '#f2e8d6',
      hat: has(text, 'barista|waiter|waitress') ? 'cap' : 'chef',
    });
  if (has(text, 'gardener|farmer|beekeeper|planter|florist'))
    return as({ garment: 'overalls', top: '#d98f4a', bottom: '#3f6f7a', hat: 'brim' });
  if (has(text, 'cyclist|rider|courier|climber|skier'))
    return as({
      garment: 'shirt',
      top: '#e0653c',
      bottom: '#2f3a4f',
      hat: 'helmet',
      hairStyle: feminine ? 'pony' : 'short',
    });
  if (has(text, 'driver|taxi|chauffeur|postman|mailman|conductor|pilot|officer'))
    return as({ garment: 'coat', top: '#4a5878', hat: 'cap' });
  if (
    has(text, 'watchmaker|clockmaker|craftsman|carpenter|tailor|maker|smith|artisan|inventor|mechanic|potter|luthier')
  ) {
    return as(
      has(text, 'lantern|lamp')
        ? { garment: 'robe', top: '#4a7f86', accent: '#d9a13f', hat: 'turban', beard: !woman }
        : { garment: 'apron', top: '#6f5a4a', accent: '#8a5d3b', beard: !woman && old },
    );
  }
  if (has(text, 'grandmother|grandma|granny'))
    return as({ garment: 'dress', top: '#6f5a8a', accent: '#e8d2a0', hairStyle: 'bun', beard: false });
  if (has(text, 'monk|wizard|king|queen|priest|sultan|merchant|prophet'))
    return as({ garment: 'robe', top: '#6f3f6a', accent: '#d9a13f' });
  if (has(text, 'violinist|musician|dancer|singer|bride|princess'))
    return as({
      garment: woman || !man ? 'dress' : 'coat',
      top: '#b8384f',
      hairStyle: man ? 'short' : 'long',
      beard: false,
    });
  if (child) return as({ garment: feminine ? 'dress' : 'shirt', hat: rng() < 0.3 ? 'beanie' : 'none', beard: false });
  return base;
}
