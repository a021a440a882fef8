import type { Subject } from '../../../../src-shared/picture.ts';
import { byWord, wordSet } from './words.ts';

/** What a noun is, where its ending or the emoji tables would not tell. */
export const NOUN_KINDS = byWord<Subject['kind']>({
  person: `man woman boy girl child kid baby keeper lighthouse_keeper gardener cyclist baker driver taxi_driver violinist
    clockmaker watchmaker grandmother grandfather mother father sister brother son daughter friend people person crowd
    barista king queen prince princess knight wizard witch astronaut sailor captain fisherman merchant farmer shepherd
    thief detective doctor nurse teacher student artist painter poet lantern_maker dancer singer orchestra musician
    traveller commuter chef cook pilot soldier monk pirate robot family couple lover stranger customer beekeeper
    craftsman craftswoman neighbour neighbor old_man old_woman young_man young_woman guest band choir mermaid ghost
    scientist inventor explorer runner swimmer photographer librarian postman mayor operator radio_operator potter carpenter blacksmith tailor miller weaver butcher brewer miner diver hiker
    climber drummer composer conductor actor judge lawyer mechanic engineer plumber surgeon cleaner builder painter
    astronomer granddaughter grandson grandma grandpa granny lady cleaning_lady gentleman uncle aunt cousin twin bride
    groom waiter waitress juggler clown magician acrobat gymnast skater skier rower racer passenger pedestrian pupil
    classmate professor writer spy guide guard boss cop vet widow orphan referee goalkeeper clerk usher host hostess gangster champion florist grandparent parent toddler teenager villager tourist visitor babysitter sculptor
    seamstress tightrope_walker ballerina hero heroine`,
  animal: `fox owl dog cat bird horse deer wolf bear bee whale dolphin fish turtle hare rabbit dragon lion tiger elephant
    mouse butterfly sheep cow duck swan crow raven eagle frog snake spider ant squirrel hedgehog octopus shark crab
    penguin seal gull pigeon heron goat pig hen cock rooster monkey unicorn monster dinosaur firefly moth jellyfish
    tortoise crane_bird goose parrot pelican flamingo ostrich peacock turkey rat hamster kangaroo koala panda zebra
    giraffe camel hippo rhino gorilla crocodile lizard snail ladybug dragonfly lobster moose polar_bear snow_leopard
    leopard buffalo donkey pony puppy kitten lamb calf chick otter beaver badger bat sloth raccoon skunk`,
  building: `lighthouse house den tower clock_tower castle church bridge bakery windmill hut cabin temple skyscraper dome
    glass_dome hive beehive palace barn school hospital shop ruin pyramid tent stone_wall brick_wall dry-stone_wall bus_stop lemonade_stand market_stall fruit_stand stall cart_shop station museum factory`,
  vehicle: `boat rowing_boat ship taxi car bus train subway bicycle bike cart coffee_cart truck plane airplane rocket
    spaceship hot-air_balloon hot_air_balloon submarine tractor motorcycle sled tram scooter ferry canoe raft carriage`,
  plant: `tree flower rose tomato tomato_plant plant pine grass leaf seed tulip sunflower cactus mushroom oak vine
    blossom fern moss bush wheat bamboo palm pumpkin daisy lavender ivy`,
  food: `bread loaf coffee espresso pastry pastel honey tea cake apple soup cheese wine egg pizza chocolate orange lemon rice croissant milk
    ice_cream cup_of_coffee sandwich pie dough pasta noodle spaghetti burger hot_dog taco sushi salad pancake waffle
    cookie doughnut donut candy popcorn banana pear peach cherry strawberry grape watermelon pineapple mango avocado
    carrot potato corn garlic onion broccoli cucumber butter pepper beer juice lemonade`,
  nature: `sun moon star sea mountain cloud rain river lake storm snow fog wind forest wave island valley fire lightning
    rainbow volcano desert water rock stone ice sand planet mars earth comet sky dune waterfall field meadow thunder sunset
    sunrise dust tide`,
  object: `message bottle letter book lamp lantern perfume_bottle headphones violin kite paper_crane clock watch sign
    oven key map mirror candle umbrella piano guitar drum camera phone box chest crown sword ring hat coat shoe chair
    table bed door window telescope compass anchor net rope ladder photograph painting toy doll balloon cup glass
    square wings head basket bag suitcase bell flute trumpet sail flag wheel needle thread scissors pen pencil paper
    cable page diary coin gift bowl spoon knife loom robot_toy cello satellite hourglass torch running_shoe sneaker
    sandal backpack t-shirt shirt dress sock glove scarf jeans necklace kettle teapot pot frying_pan fork plate
    vase jar kiln globe carpet rug spice statue radio television laptop smartphone phone microphone accordion saxophone
    banjo broom bucket soap sponge toothbrush football basketball tennis_ball skateboard surfboard skis trophy medal
    puzzle teddy_bear crayon paintbrush magnet microscope syringe pill axe shovel saw wrench screwdriver hammer
    nail brick chain shield bow arrow feather crystal_ball magic_wand typewriter newspaper calendar envelope stamp
    lightbulb battery plug`,
});

/** Nouns that are no thing to be drawn: they never become a subject. */
export const ABSTRACT = wordSet(`
  rush sip silence step minute second hour day night morning evening year time life way thing story film ad advert
  video commercial product cycle dawn dusk noon part end beginning start dream love hope fear idea kind home summer
  winter spring autumn june july january week month moment name place world line word lot bit use reason answer light
  sound song power today tomorrow yesterday history future past midnight afternoon sunset sunrise speed help trip
  journey adventure day-to-day others other one everything something nothing everyone someone hundred thousand
  old shape form colour color size side top bottom middle front back center centre change rest wish secret brand
  thanks race test game play work job business company life-time breath hour rhythm memory peace war joy sadness
  mood tone style look feeling emotion documentary explainer tutorial portrait spot trailer teaser clip`);

/** Endings of nouns that name a person by what they do. */
export const PERSON_ENDING =
  /(?:maker|keeper|smith|driver|seller|worker|monger|wright|herder|catcher|man|woman|ist|ician|teller|hunter|diver|surfer|builder|carver|weaver|blower|binder|baker|dancer|painter|player|walker|runner|farmer|teacher|janitor|visitor|editor|sculptor|conductor|curator|narrator|translator|navigator|inventor|operator)$/;
