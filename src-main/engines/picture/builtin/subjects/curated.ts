import type { IconNote } from './icon-drawing.ts';
import type { IconSet } from './icon-sets.ts';

/** Nouns whose drawing was looked at and chosen, with what must be known to place it. */
export const CURATED: Record<string, IconNote & { set: IconSet; icon?: string }> = {
  perfume: { set: 'game-icons', icon: 'delicate-perfume', size: 0.2 },
  tomato: { set: 'noto', size: 0.12 },
  violin: { set: 'noto', size: 0.35 },
  turtle: { set: 'noto', size: 0.4, facing: -1 },
  rabbit: { set: 'noto', size: 0.4, facing: -1 },
  hare: { set: 'noto', icon: 'rabbit', size: 0.42, facing: -1 },
  dragon: { set: 'noto', size: 0.5, facing: -1 },
  cat: { set: 'noto', size: 0.35, facing: -1 },
  dog: { set: 'noto', size: 0.45, facing: -1 },
  horse: { set: 'noto', size: 1.15, facing: -1 },
  trophy: { set: 'noto', size: 0.3 },
  'paper-crane': { set: 'game-icons', size: 0.3, facing: 0 },
  'origami-crane': { set: 'game-icons', icon: 'paper-crane', size: 0.3 },
  plant: { set: 'noto', icon: 'potted-plant', size: 0.5 },
  phone: { set: 'noto', icon: 'mobile-phone', size: 0.2 },
  piano: { set: 'game-icons', icon: 'grand-piano', size: 0.9 },
  key: { set: 'noto', icon: 'old-key', size: 0.15 },
  honey: { set: 'noto', icon: 'honey-pot', size: 0.22 },
  sword: { set: 'game-icons', icon: 'broadsword', size: 0.6 },
};

/** Icon names that mean something else than the noun does in a sentence. */
export const NOT_PICTURES: ReadonlySet<string> = new Set([
  'den', 'river', 'forest', 'village', 'night', 'day', 'home', 'town', 'time', 'life', 'love', 'silence', 'head', 'face', 'hand', 'square', 'sign', 'message', 'dream', 'wind', 'fog', 'rain', 'sea', 'valley',
  'step', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'end', 'back', 'top', 'soon', 'on', 'new', 'free', 'cool', 'up', 'ok', 'id', 'team', 'person', 'story', 'idea', 'family', 'fall', 'growth', 'power', 'run', 'return', 'over', 'speed', 'wave', 'earth', 'air', 'crane', 'bow', 'well', 'match', 'spring', 'date', 'medicine', 'present', 'ring', 'temptation', 'discussion', 'conversation', 'rally', 'journey', 'trail',
]);
