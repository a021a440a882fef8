import { RadioGroup } from 'radix-ui';
import { LOOKS, type Look } from '../../src-shared/brief-terms.ts';
import { LOOK_NAMES } from '../lib/names.ts';
import { Pop } from '../ui/pop.tsx';
import { Choice } from './choice.tsx';
import { useDraft } from './draft-store.ts';
import { LookSwatch } from './look-swatch.tsx';

/** How the film is drawn. */
export function LookChoice() {
  const look = useDraft((s) => s.brief.look);
  const change = useDraft((s) => s.change);
  return (
    <Pop label="Look" className="w-[404px]" trigger={<Choice>{LOOK_NAMES[look].toLowerCase()}</Choice>}>
      <RadioGroup.Root
        aria-label="Look"
        value={look}
        onValueChange={(next) => change({ look: next as Look })}
        className="grid grid-cols-3 gap-2.5"
      >
        {LOOKS.map((option) => (
          <RadioGroup.Item
            key={option}
            value={option}
            className="overflow-hidden rounded-lg border border-line text-left transition-colors hover:border-line-strong data-[state=checked]:border-accent data-[state=checked]:bg-accent-wash"
          >
            <LookSwatch look={option} className="block w-full" />
            <span className="block px-2 py-1.5 text-[13px]">{LOOK_NAMES[option]}</span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <p className="mt-3 text-xs text-faint">Sketches of each look, not frames of your film.</p>
    </Pop>
  );
}
