import type { BriefInput } from '../../src-shared/brief.ts';

export interface ExampleIdea {
  kind: string;
  idea: string;
  /** What makes a short film of it, beside the defaults. */
  short: Partial<BriefInput>;
}

/** Ideas to begin from: they show what an idea may be. */
export const EXAMPLE_IDEAS: readonly ExampleIdea[] = [
  {
    kind: 'A story',
    idea: 'A lighthouse keeper finds a message in a bottle on a stormy night and rows out to answer it.',
    short: { lengthS: 15 },
  },
  {
    kind: 'An ad',
    idea: 'A 20-second ad: a tired cyclist stops at a tiny coffee cart in the rain, takes one sip, and the city slows down.',
    short: { lengthS: 20 },
  },
  {
    kind: 'An explainer',
    idea: 'Explain the water cycle to ten-year-olds: the sun heats the sea, clouds form over the mountains, rain falls on the forest, and the river runs home.',
    short: { lengthS: 20 },
  },
  {
    kind: 'A mood',
    idea: 'Slow, wordless: fog leaves a pine valley at dawn, deer drink at the lake, and the sun reaches the water.',
    short: { lengthS: 15, voice: 'none' },
  },
];
