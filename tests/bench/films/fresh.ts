import type { Idea } from './stage-idea.ts';

/** Briefs that nobody looked at while the illustrator was drawn: other trades, animals, vehicles, foods and places. */
export const FRESH: Idea[] = [
  {
    id: 'photographer',
    idea: 'A photographer waits on a mountain for a snow leopard, and at dusk an eagle lands beside her camera.',
  },
  { id: 'potter', idea: 'An old potter shapes a vase in her workshop while a cat sleeps by the kiln.' },
  { id: 'postman', idea: 'A postman rides a bicycle through a village and brings a letter to a lonely fisherman.' },
  { id: 'penguin', idea: 'A penguin finds a red umbrella on the ice and flies over the sea with it.' },
  {
    id: 'pizza',
    idea: 'A 20-second ad: friends share a pizza in a tiny kitchen while rain falls outside.',
    brand: 'Forno',
  },
  { id: 'elephant', idea: 'An elephant walks across the desert to find a river, and a small bird rides on its back.' },
  { id: 'astronomer', idea: 'An astronomer looks through a telescope and discovers a comet above the city.' },
  {
    id: 'train',
    idea: 'A steam train crosses a bridge at dawn; a girl in the window waves to a farmer with a tractor.',
  },
  { id: 'whale', idea: 'A whale sings under the sea, and a diver with a torch listens beside a shipwreck.' },
  { id: 'tea', idea: 'How to make tea: boil water in a kettle, warm the teapot, add leaves, pour into a cup.' },
  { id: 'blacksmith', idea: 'A blacksmith hammers a sword at night while a knight waits with his horse.' },
  { id: 'doctor', idea: 'A doctor drives an ambulance through a storm to a farm where a child is ill.' },
  { id: 'balloon', idea: 'Two children build a hot air balloon from old shirts and float over the mountains.' },
  { id: 'chef', idea: 'A chef picks mushrooms and a pumpkin in the forest and cooks soup for a wolf.' },
  { id: 'guitar', idea: 'A singer with a guitar plays on a rooftop at dusk, and a dog on the street howls.' },
  { id: 'volcano', idea: 'Explain how a volcano erupts: magma rises, gas swells, lava flows and new rock forms.' },
  { id: 'robot', idea: 'A robot sweeps an empty museum and falls in love with a statue of a ballerina.' },
  { id: 'camel', idea: 'A merchant leads a camel with carpets and spices to a market.' },
  { id: 'ladybug', idea: 'A ladybug climbs a sunflower in a garden while a snail and a frog watch.' },
  { id: 'teacher', idea: 'A teacher opens a suitcase full of maps, a globe and a compass for her class.' },
];
