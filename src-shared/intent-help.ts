/** The stated set of what the built-in room understands (docs/room.md), with examples that it is tested with. */
export const INTENT_HELP: readonly { name: string; says: string; examples: readonly string[] }[] = [
  { name: 'Mood', says: 'Of the film or of a scene.', examples: ['make it sadder', 'not so dark', 'scene 3 calmer'] },
  { name: 'Narration', says: 'Less or more is said.', examples: ['shorter', 'fewer words in scene 2', 'longer'] },
  { name: 'Exact words', says: 'In quotes, kept to the letter.', examples: ['scene 2: say “The storm is near.”'] },
  {
    name: 'Hour, weather, season',
    says: 'In a scene or in all.',
    examples: ['scene 2 at night', 'snow in all scenes', 'scenes 2-4 in autumn'],
  },
  { name: 'Place', says: 'Where a scene is.', examples: ['set scene 3 in a forest'] },
  {
    name: 'Who and what is seen',
    says: 'Taken out or put in.',
    examples: ['no people', 'remove the dog', 'add a boat to scene 3', 'keep the dog'],
  },
  {
    name: 'Names',
    says: 'In the narration and the headings.',
    examples: ['call the fox Mira', 'the owl is called Otto'],
  },
  {
    name: 'Camera',
    says: 'How a scene is filmed.',
    examples: ['closer in scene 2', 'slower camera', 'don’t move the camera'],
  },
  { name: 'Title', says: 'Of the film.', examples: ['call the film The Long Night'] },
  { name: 'Take back', says: 'Your last remark, or all of them.', examples: ['forget that', 'forget everything'] },
];
