import type { Mood, Place, Season, TimeOfDay, Weather } from '../../../../src-shared/picture.ts';
import { byWord } from './words.ts';

/** Words that name a place outright; they win over {@link IMPLIED_PLACES}. */
export const PLACE_WORDS = byWord<Place>({
  sea: 'sea ocean coast shore beach cliff bay island seaside atlantic pacific',
  harbour: 'harbour harbor port dock pier quay marina jetty',
  forest: 'forest wood woods woodland jungle rainforest grove taiga',
  valley: 'valley gorge canyon dale glen',
  mountains: 'mountain mountains peak summit alps ridge cliffs himalaya',
  desert: 'desert dune dunes sahara oasis',
  snowfield: 'snowfield glacier tundra antarctica arctic north_pole south_pole iceberg',
  river: 'river stream creek waterfall brook nile thames seine',
  lake: 'lake pond lagoon',
  garden: 'garden rose_garden orchard park vineyard greenhouse',
  field: 'field meadow farm prairie pasture steppe countryside hill hills hillside',
  village: 'village hamlet town',
  city: 'city street avenue downtown alley train_station railway_station bus_station station paris london tokyo berlin rome new_york york lisbon mexico_city the_square city_square madrid vienna prague istanbul',
  cafe: 'cafe café coffee_shop restaurant teahouse diner',
  rooftop: 'rooftop roof balcony terrace',
  train: 'train subway metro railway tram carriage underground_station platform',
  road: 'road highway path track lane trail motorway sidewalk',
  bridge: 'bridge viaduct',
  library: 'library bookshop bookstore archive',
  kitchen: 'kitchen bakery bakehouse',
  workshop: 'workshop studio garage factory forge lab laboratory atelier shop store pottery',
  room: 'room bedroom house home attic office classroom school hospital apartment flat cellar hall museum gym hotel lobby clinic',
  market: 'market bazaar souk fair',
  stage: 'planetarium stage theatre theater opera concert circus arena ballroom',
  space: 'space cosmos galaxy orbit universe nebula space_station',
  planet: 'planet mars venus jupiter saturn asteroid',
  underwater: 'underwater reef coral_reef seabed deep_sea',
  volcano: 'volcano crater lava',
  sky: 'sky heaven',
});

/** Things that imply a place when none is named ("a lighthouse keeper" is by the sea). */
export const IMPLIED_PLACES = byWord<Place>({
  sea: 'lighthouse sail sailor ship whale dolphin wave captain gull pelican lighthouse_keeper surf surfer surfboard tide shell',
  harbour: 'fisherman fisher fishing_boat',
  forest: 'tent campfire campsite camping owl fox wolf bear mushroom tree pine fern squirrel',
  lake: 'swan rowing_boat duck heron otter beaver',
  garden: 'rose flower bee hive honey beekeeper gardener butterfly tulip tomato beehive plant leaf root seed',
  field: 'sheep shepherd cow horse wheat farmer tractor windmill scarecrow stone_wall fence haystack',
  city: 'new_orleans chicago boston san_francisco los_angeles moscow beijing shanghai seoul mumbai delhi cairo lagos nairobi sydney melbourne toronto montreal amsterdam brussels barcelona milan naples warsaw budapest dublin hamburg munich copenhagen stockholm oslo buenos_aires havana taxi cyclist skyscraper bus traffic commuter coffee_cart pigeon neon',
  cafe: 'barista waiter espresso',
  library: 'librarian bookshelf',
  kitchen: 'oven baker loaf bread dough chef cook cake recipe soup pasta spaghetti pancake pie kettle teapot',
  workshop: 'clockmaker watchmaker carpenter blacksmith origami potter inventor robot paper_crane mechanic tailor',
  room: 'bed piano toy sofa teacher pupil student classmate',
  market: 'merchant stall lantern_maker seller',
  stage: 'dancer singer actor magician orchestra band violinist pianist choir musician',
  space: 'astronaut rocket comet star satellite spaceship',
  underwater: 'octopus mermaid submarine diver jellyfish',
  road: 'sign car truck bicycle bike motorcycle runner hare traveller',
  sky: 'balloon plane airplane pilot',
});

export const TIME_WORDS = byWord<TimeOfDay>({
  dawn: 'dawn sunrise daybreak first_light',
  morning: 'morning breakfast early rush_hour',
  day: 'noon midday afternoon daytime day daylight lunch',
  golden: 'golden_hour sunset golden_light late_afternoon',
  dusk: 'dusk evening twilight nightfall',
  night: 'night midnight moonlight nights tonight neon starlight stars street_lamp streetlight streetlamp',
});

export const WEATHER_WORDS = byWord<Weather>({
  clear: 'sunny clear sunshine sunlight sun',
  cloudy: 'cloud clouds cloudy overcast',
  rain: 'rain rainy raining drizzle puddle umbrella downpour',
  storm: 'storm stormy thunder lightning tempest hurricane gale',
  snow: 'snow snowy snowing blizzard snowflake snowman',
  fog: 'fog foggy mist misty haze',
  wind: 'wind windy breeze gust',
  dust: 'dust dusty sandstorm',
});

export const SEASON_WORDS = byWord<Season>({
  spring: 'spring april may march blossom',
  summer: 'summer june july august',
  autumn: 'autumn september october november harvest',
  winter: 'winter december january february snow snowy christmas',
});

/** Words that colour a film; the mood with the most hits wins, then the order of this table. */
export const MOOD_WORDS = byWord<Mood>({
  tense: 'storm stormy danger chase escape fear dark threat run thief war fire race_against alarm hunt',
  melancholy:
    'sad lonely loss grief goodbye farewell alone die dies death forgotten miss remember remembered grandmother grandfather widow empty',
  wonder:
    'star stars magic dream dreams dragon universe discover discovers curious wonder planet mars moon impossible message secret violin ghost time mysterious',
  playful: 'funny silly turtle hare bicycle bicycles clown joke again toy puppet prank',
  driven: 'rush race fast power win athlete engine sprint champion record',
  joyful: 'joy happy party celebrate festival laugh birthday wedding dance smile feast',
  calm: 'calm slow quiet silence peace wordless gentle meditation fog deer lake still soft',
  hopeful: 'hope grow grows dawn alive answer home find finds return light plant seed begin',
});
