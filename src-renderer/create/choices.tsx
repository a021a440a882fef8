import type { ReactNode } from 'react';
import { LengthChoice } from './choice-length.tsx';
import { LookChoice } from './choice-look.tsx';
import { BrandChoice, TitleChoice, WordsChoice } from './choice-names.tsx';
import { SeedChoice } from './choice-seed.tsx';
import { ShapeChoice } from './choice-shape.tsx';
import { CaptionsChoice, MusicChoice, VoiceChoice } from './choice-sound.tsx';
import type { Field } from './draft-store.ts';

/** Fields of the sentence whose problems are said under it, for they are folded away. */
const FOLDED: Field[] = [
  'title',
  'brand',
  'brandSounds',
  'lengthS',
  'scenes',
  'seed',
  'look',
  'voice',
  'pace',
  'music',
  'musicFile',
  'captions',
  'aspect',
  'resolution',
  'fps',
];

/** Everything but the idea and the pictures, in one line that reads as a sentence and opens in place. */
export function Choices({ shown }: { shown: Partial<Record<Field, string>> }) {
  const { lengthS, scenes } = shown;
  const parts: [string, ReactNode][] = [
    ['length', <LengthChoice key="l" problems={{ ...(lengthS ? { lengthS } : {}), ...(scenes ? { scenes } : {}) }} />],
    ['shape', <ShapeChoice key="s" />],
    ['look', <LookChoice key="k" />],
    ['voice', <VoiceChoice key="v" />],
    ['music', <MusicChoice key="m" problem={shown.musicFile} />],
    ['captions', <CaptionsChoice key="c" />],
    ['words', <WordsChoice key="w" />],
    ['title', <TitleChoice key="t" problem={shown.title} />],
    ['brand', <BrandChoice key="b" problems={{ brand: shown.brand, brandSounds: shown.brandSounds }} />],
    ['seed', <SeedChoice key="e" problem={shown.seed} />],
  ];
  const problems = FOLDED.map((field) => shown[field]).filter((message) => message !== undefined);
  return (
    <fieldset className="-mx-1.5">
      <legend className="sr-only">Choices</legend>
      <div className="flex flex-wrap items-center gap-y-0.5">
        {parts.map(([name, part], index) => (
          <span key={name} className="inline-flex items-center whitespace-nowrap">
            {part}
            {index < parts.length - 1 && (
              <span aria-hidden className="px-0.5 text-faint">
                ·
              </span>
            )}
          </span>
        ))}
      </div>
      <p className="min-h-5 px-1.5 text-[13px] leading-5 text-bad" aria-live="polite">
        {problems.join(' ')}
      </p>
    </fieldset>
  );
}
