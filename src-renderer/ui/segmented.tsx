import { RadioGroup } from 'radix-ui';
import { cx } from './cx.ts';

export interface SegmentedProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; name: string; about?: string }[];
  onChange: (value: T) => void;
  className?: string;
}

/** One of a few, side by side; arrows move. */
export function Segmented<T extends string>({ label, value, options, onChange, className }: SegmentedProps<T>) {
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next as T)}
      orientation="horizontal"
      className={cx('grid auto-cols-fr grid-flow-col gap-1 rounded-lg border border-line bg-page p-1', className)}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          title={option.about}
          className="h-7 rounded-md px-2 text-[13px] whitespace-nowrap text-muted transition-colors hover:text-ink data-[state=checked]:bg-high data-[state=checked]:font-medium data-[state=checked]:text-ink"
        >
          {option.name}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
