/** What people carry by what they do: the prop's noun, by words of the trade. First match wins. */
const TRADES: readonly (readonly [trade: string, prop: string])[] = [
  ['lighthouse keeper|keeper|watchman|miner|lamplighter|night guard|lantern maker', 'lantern'],
  ['violinist|fiddler', 'violin'],
  ['baker|confectioner', 'bread'],
  ['photographer|journalist|tourist', 'camera'],
  ['singer|reporter|comedian|host', 'microphone'],
  ['painter|artist', 'artist-palette'],
  ['blacksmith|smith|carpenter|builder|roofer', 'hammer'],
  ['woodcutter|lumberjack|firefighter|fireman', 'axe'],
  ['fisherman|fisher|angler', 'fishing-pole'],
  ['tailor|dressmaker|hairdresser|barber', 'scissors'],
  ['mechanic|plumber|repairman', 'wrench'],
  ['cleaner|cleaning lady|sweeper|witch|janitor', 'broom'],
  ['scientist|biologist|chemist', 'microscope'],
  ['astronomer|stargazer', 'telescope'],
  ['doctor|nurse|surgeon', 'stethoscope'],
  ['detective|inspector', 'magnifying-glass-tilted-left'],
  ['gardener|planter', 'shovel'],
  ['florist|botanist', 'potted-plant'],
  ['barista|waiter|waitress', 'cup'],
  ['chef|cook', 'cooking'],
  ['librarian|teacher|student|pupil|professor|reader|scholar|bookseller', 'book'],
  ['writer|poet', 'fountain-pen'],
  ['postman|mailman|messenger|courier', 'letter'],
  ['potter', 'vase'],
  ['knight|soldier|warrior', 'sword'],
  ['hunter|archer', 'bow-and-arrow'],
  ['beekeeper', 'honey'],
  ['watchmaker|clockmaker', 'pocket-watch'],
  ['explorer|navigator', 'compass'],
  ['guitarist|troubadour', 'guitar'],
  ['drummer', 'drum'],
  ['trumpeter', 'trumpet'],
  ['saxophonist', 'saxophone'],
  ['flautist|flutist|piper', 'flute'],
  ['lawyer|banker|businessman|businesswoman', 'briefcase'],
  ['bride', 'bouquet'],
  ['cyclist|climber|dancer|runner|swimmer', ''],
];

/** The noun of what a person of a trade holds; null for people without one. */
export function propOf(noun: string): string | null {
  const plain = noun.toLowerCase();
  const prop = TRADES.find(([words]) => new RegExp(`\\b(?:${words})\\b`).test(plain))?.[1];
  return prop === undefined || prop === '' ? null : prop;
}
