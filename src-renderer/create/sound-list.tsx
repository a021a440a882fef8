import { Play, Square } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { usePreview } from './use-preview.ts';

export interface SoundOption<T extends string> {
  value: T;
  name: string;
  about?: string;
  /** Fetches a short sound of it; null when there is nothing to hear. */
  preview: (() => Promise<{ url: string }>) | null;
}

export interface SoundListProps<T extends string> {
  label: string;
  /** Null while something else is chosen. */
  value: T | null;
  options: readonly SoundOption<T>[];
  onChange: (value: T) => void;
  /** Two when there are many, so that all are seen at once. */
  columns?: 1 | 2;
}

/** Choices that can be heard before they are made. */
export function SoundList<T extends string>({ label, value, options, onChange, columns = 1 }: SoundListProps<T>) {
  const { playing, toggle } = usePreview();
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value ?? ''}
      onValueChange={(next) => onChange(next as T)}
      className={columns === 2 ? 'grid grid-cols-2 gap-x-2' : undefined}
    >
      {options.map((option) => {
        const { preview } = option;
        const sounding = playing === option.value;
        return (
          <div key={option.value} className="flex items-center gap-1 rounded-lg pr-1 hover:bg-high">
            <RadioGroup.Item
              value={option.value}
              className="group flex min-h-9 flex-1 items-center gap-3 rounded-lg px-2 py-1.5 text-left"
            >
              <span
                aria-hidden
                className="grid size-4 shrink-0 place-items-center rounded-full border border-line-strong group-data-[state=checked]:border-accent"
              >
                <span className="size-2 rounded-full bg-accent opacity-0 group-data-[state=checked]:opacity-100" />
              </span>
              <span>
                <span className="block leading-5">{option.name}</span>
                {option.about && <span className="block text-xs text-faint">{option.about}</span>}
              </span>
            </RadioGroup.Item>
            {preview && (
              <button
                type="button"
                aria-label={sounding ? `Stop ${option.name}` : `Hear ${option.name}`}
                onClick={() => toggle(option.value, preview)}
                className={`grid size-8 place-items-center rounded-lg hover:text-ink ${sounding ? 'text-accent-ink' : 'text-muted'}`}
              >
                {sounding ? (
                  <Square aria-hidden className="size-3.5 fill-current" />
                ) : (
                  <Play aria-hidden className="size-4" />
                )}
              </button>
            )}
          </div>
        );
      })}
    </RadioGroup.Root>
  );
}
