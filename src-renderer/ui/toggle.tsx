import { Switch } from 'radix-ui';
import { useId } from 'react';

export interface ToggleProps {
  label: string;
  about?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A switch with its name and a line that says what it does. */
export function Toggle({ label, about, checked, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <Switch.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        aria-describedby={about ? `${id}-about` : undefined}
        className="relative mt-0.5 h-5 w-9 shrink-0 rounded-full border border-line-strong bg-page transition-colors data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <Switch.Thumb className="block size-3.5 translate-x-0.5 rounded-full bg-muted transition-transform data-[state=checked]:translate-x-[18px] data-[state=checked]:bg-on-accent" />
      </Switch.Root>
      <div>
        <label htmlFor={id} className="cursor-pointer font-medium">
          {label}
        </label>
        {about && (
          <p id={`${id}-about`} className="text-[13px] text-muted">
            {about}
          </p>
        )}
      </div>
    </div>
  );
}
