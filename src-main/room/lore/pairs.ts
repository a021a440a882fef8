/**
 * How two things bear on each other, as an explainer would say it, in order; `noun+noun: line / line`. Plain facts, not yet checked against a source:
 * wind tones come from vortices shed by turns on both sides of a wire, at a rate that rises with the wind.
 */
export const PAIR_LORE: Readonly<Record<string, string>> = {
  'bridge+wind': `A bridge hangs from its cables over open water. / Each cable is pulled tight, like the string of a violin. /
    The wind comes down the river and meets the steel. / At the cable it has to part, over and under. /
    Behind the cable the air curls, first to one side, then to the other. / Every curl gives the cable a small push. /
    Push after push, the cable begins to tremble. / A trembling cable moves the air around it, and that we hear as a tone. /
    When the wind grows stronger, the tone climbs higher. / Then the wind drops, and the note falls and goes out.`,
  'sun+sea': `Where the sun warms the sea, water rises as vapour that nobody can see. / High up, the vapour cools into drops. /`,
  'cloud+rain': `The drops in a cloud grow until they are too heavy to float. /`,
  'moon+sea': `The moon pulls at the sea as it passes over. / The water heaps up under it, and that is high tide. / Half a day later it has drained away again. /`,
  'bee+flower': `A bee lands, and yellow dust sticks to its legs. / At the next flower some of the dust falls off. / That is how a fruit begins. /`,
  'plant+sun': `A leaf turns its face to the sun. / Out of light, water and air it makes its food. /`,
};
