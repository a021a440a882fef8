import type { IconNote } from './icon-drawing.ts';
import type { IconSet } from './icon-sets.ts';

/**
 * Common nouns that a set draws under another name: `noun icon height`, a person being 1 high; `~` before an icon takes it
 * from game-icons' silhouettes. Each was looked at beside its noun; nouns are singular, as `plainNoun` makes them.
 */
const ROWS = `
  hat top-hat .22 | top-hat top-hat .22 | cap billed-cap .16 | helmet rescue-workers-helmet .2 | glass tumbler-glass .16
  shirt t-shirt .4 | jacket coat .5 | trouser jeans .5 | pant jeans .5 | glove gloves .14 | mitten gloves .14
  sock socks .16 | shoe mans-shoe .14 | boot hiking-boot .18 | sneaker running-shoe .14 | glasses glasses .12
  sunglasses sunglasses .12 | sandal thong-sandal .14 | ring ring .1 | wedding-ring ring .1 | handbag handbag .25
  bowl bowl-with-spoon .18 | plate fork-and-knife-with-plate .22 | fork fork-and-knife .16 | knife kitchen-knife .16
  pan cooking .2 | frying-pan cooking .2 | pot pot-of-food .26 | saucepan pot-of-food .26 | can canned-food .16
  wax candle .2 | wick candle .2 | baguette baguette-bread .3 | pancake pancakes .16 | soup pot-of-food .22
  salad green-salad .16 | burger hamburger .16 | rice cooked-rice .16 | milk glass-of-milk .18 | lemonade cup-with-straw .2
  juice cup-with-straw .2 | smoothie cup-with-straw .2 | cocktail tropical-drink .2 | wine wine-glass .2 | beer beer-mug .2
  chocolate chocolate-bar .16 | pepper hot-pepper .14 | chili hot-pepper .14 | grape grapes .16 | blueberry blueberries .1
  cherry cherries .12 | orange tangerine .12 | mandarin tangerine .12 | pea pea-pod .12 | bean beans .1
  lettuce leafy-green .18 | cabbage leafy-green .2 | spinach leafy-green .18 | corn ear-of-corn .2 | nut peanuts .1
  ramen steaming-bowl .2 | curry curry-rice .18 | kebab stuffed-flatbread .18 | scoop soft-ice-cream .2
  gelato soft-ice-cream .2 | fry french-fries .16 | steak cut-of-meat .18 | shrimp fried-shrimp .12 | jam jar .16
  bench ~park-bench .5 | park-bench ~park-bench .5 | fence ~wooden-fence .6 | gate ~gate .9 | well ~well .9
  flag triangular-flag .6 | picture-frame framed-picture .35 | photograph framed-picture .3 | photo framed-picture .3
  painting framed-picture .45 | canva framed-picture .5 | portrait framed-picture .45 | artwork framed-picture .45
  computer desktop-computer .4 | tablet mobile-phone .22 | lock locked .14 | padlock locked .14 | needle sewing-needle .12
  saw carpentry-saw .3 | binocular ~binoculars .18 | rope knot .16 | record optical-disk .2
  vinyl optical-disk .2 | fishing-rod fishing-pole .6 | shell spiral-shell .14 | seashell spiral-shell .14
  ski skis .5 | skate ice-skate .2 | kayak canoe .6 | moth butterfly .12 | goldfish tropical-fish .16 | cello violin .8
  shelf ~bookshelf .9 | van minibus 1.2 | ice-cream-truck minibus 1.3 | food-truck minibus 1.3 | camper-van minibus 1.2
  temple hindu-temple 2.2 | palace classical-building 2.6 | museum classical-building 2.4 | court classical-building 2.4
  bus-stop bus-stop 1.3 | sofa ~sofa .55 | couch ~sofa .55 | armchair ~armchair .6 | table ~table .5 | desk ~desk .6
  bookshelf ~bookshelf 1.1 | fridge ~fridge 1.1
  bank bank 2.2 | skyscraper office-building 3.4 | apartment-building office-building 3 | office-building office-building 3
  gym ~weight-lifting-up .8 | lily lotus .2 | water-lily lotus .16 | lavender hyacinth .3 | orchid hibiscus .2
  seed seedling .16 | raindrop droplet .12 | drop droplet .12 | stone rock .2 | pebble rock .1 | boulder rock .7
  ball soccer-ball .18 | football soccer-ball .18 | soccer-ball soccer-ball .18 | racket tennis .3 | goal goal-net .9
  chess chess-pawn .22 | chess-piece chess-pawn .2 | chessboard ~empty-chessboard .3 | dice game-die .12
  doll nesting-dolls .24 | toy teddy-bear .3 | train-set locomotive .3 | puzzle puzzle-piece .16 | slide playground-slide 1.1
  playground playground-slide 1.1 | bandage adhesive-bandage .1 | money money-bag .22 | cash money-bag .22
  banknote dollar-banknote .12 | treasure treasure-chest .35 | diamond gem-stone .12 | gem gem-stone .12
  jewel gem-stone .12 | crystal gem-stone .14 | gift wrapped-gift .22 | firework sparkler .3 | mask performing-arts .25
  wand magic-wand .2 | potion alembic .24 | bin wastebasket .4 | trash-can wastebasket .4 | trash wastebasket .4
  traffic-light vertical-traffic-light 1.2 | hairbrush hair-pick .14 | arrow bow-and-arrow .4 | medal sports-medal .16
  mailbox postbox .8 | ufo flying-saucer .8 | submarine-sandwich sandwich .16 | cruise-ship passenger-ship 2
  cargo-ship ship 2 | robin-bird bird .16 | guitar-string guitar .5
`;

/** The icon of a noun that a set has under another name. */
export const NAMED_OTHERWISE: Readonly<Record<string, IconNote & { set: IconSet; icon: string }>> = Object.fromEntries(
  ROWS.split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .filter(([, icon]) => icon)
    .map(([noun = '', icon = '', size]) => [
      noun,
      {
        set: icon.startsWith('~') ? 'game-icons' : 'noto',
        icon: icon.replace('~', ''),
        size: Number(size),
        ...(/^(?:ufo|moth)$/.test(noun) ? { rests: 'air' as const } : {}),
        ...(/^(?:kayak|cruise-ship|cargo-ship|goldfish)$/.test(noun) ? { rests: 'water' as const } : {}),
      },
    ]),
);
