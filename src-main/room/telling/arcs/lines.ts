/** A kind of deed: the verbs that name it, and what it is made of, in order, before and after it is told. */
export interface Arc {
  /** Base forms of the verbs. */
  verbs: ReadonlySet<string>;
  before: readonly string[];
  after: readonly string[];
}

const arc = (verbs: string, before: string[], after: string[]): Arc => ({
  verbs: new Set(verbs.split(' ')),
  before,
  after,
});

/**
 * What a deed is made of, by its verb: nobody learns without failing first, nobody arrives who did not set out. `{s}` is who
 * acts, `{it}` the pronoun, `{do}` the deed in its base form, `{does}` in the third person, `{o}` what it is done to.
 * A line with a placeholder that the brief gives no word for is not told.
 */
export const ARCS: Readonly<Record<string, Arc>> = {
  learn: arc(
    'learn practise practice study',
    [],
    [
      'At first {s} cannot {do}.',
      'Others {do}, and {s} watches them.',
      'Then {it} tries to {do}, and it goes wrong.',
      'So {it} begins again.',
      'In the morning {it} tries, and at night {it} tries.',
      'Nobody has asked {s} to {do}.',
      'Still {it} goes on learning.',
      'Each day {s} is a little better.',
      'One day the hard part is easy.',
      'Now {s} {does}, and somebody stops to look.',
      'Who {does} today had to learn it once.',
    ],
  ),
  lack: arc(
    'cannot',
    [],
    [
      'All the others can {do}.',
      'They {do} near and far.',
      'Alone, {s} tries to {do}.',
      'Nothing comes of it.',
      'Once more {it} tries, where nobody is near.',
      'What is it like to {do}?',
      'That is something {s} does not know.',
      'One of the others comes closer.',
      'It does not {do} either, for a while.',
      'So there are two who do not {do}.',
      'Perhaps one day {s} will {do}.',
    ],
  ),
  want: arc(
    'want wish hope dream',
    [],
    [
      'Nobody else wants to {do}.',
      'By day {s} thinks of nothing else.',
      'By night {it} dreams of it.',
      'How does one begin to {do}?',
      'First {it} tries in secret.',
      'The others laugh, and then they stop.',
      'Still {s} wants to {do}.',
      'Maybe wanting it is how it begins.',
    ],
  ),
  make: arc(
    'make build paint draw write knit sew carve weave bake cook repair fix mend restore invent create fold compose',
    ['Before there is {o}, there is an idea.'],
    [
      'First {s} looks for what is needed.',
      'Then the work on {o} begins.',
      'A first try goes wrong.',
      'It is taken apart, and begun again.',
      'Slowly one can see what it will be.',
      'Hours go by, and {s} does not look up.',
      'At last {o} is done.',
      'For a while {s} only looks at {o}.',
    ],
  ),
  find: arc(
    'find discover notice spot uncover meet',
    ['It is a day like any other for {s}.', 'Nobody expects anything.'],
    [
      'At first {s} walks past {o}.',
      'Then {it} turns round.',
      'Nobody has seen {o} for a long time.',
      'Where does {o} come from?',
      'Nobody is there to ask.',
      'From now on {s} thinks of {o} all day.',
    ],
  ),
  bring: arc(
    'deliver bring carry take send give return',
    ['Somebody is waiting for {o}.'],
    [
      'The way is long, and {s} knows it well.',
      'All the way {s} holds {o} tight.',
      'Twice {it} stops to rest.',
      'Nobody else would have come so far.',
      'At the last door {s} knocks.',
    ],
  ),
  travel: arc(
    'travel walk drive sail row fly ride run swim cross climb leave cycle wander march',
    ['It is early, and everything is ready.'],
    [
      'Behind {s} everything grows small.',
      'Ahead there is only the way.',
      'After the first hours, {s} stops counting.',
      'Here one could still turn back.',
      'But {s} goes on.',
      'Then the end of the way can be seen.',
      'Nobody who arrives is the one who left.',
    ],
  ),
  keep: arc(
    'keep guard protect wait watch tend save hold',
    [],
    [
      'Every morning {s} comes to look.',
      'Some days nothing happens at all.',
      'Others gave up long ago.',
      'A bad night comes, and {s} stays awake.',
      'In the morning {o} is still there.',
      'So one day follows another.',
    ],
  ),
  fear: arc(
    'fear dread',
    [],
    [
      'Nobody knows it.',
      'By day it is easy to hide.',
      'Always {s} finds a way around it.',
      'Then one day there is no way around.',
      'So {s} goes, as afraid as ever.',
    ],
  ),
  search: arc(
    'search seek look hunt lose miss',
    [],
    [
      'First {s} looks where {it} always looks.',
      'Then {it} looks where nobody would.',
      'Everyone is asked, and nobody knows.',
      'It gets dark, and {s} is still looking.',
      'For a moment {s} wants to give up.',
      'Then, very near, something moves.',
    ],
  ),
};
