import { INPUT_LOOK } from '../../ui/field.tsx';

export interface PickerProps {
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onChange: (value: string) => void;
  className?: string;
}

/** The system's own list: it takes names of any length, and letters to jump by. */
export function Picker({ label, value, options, onChange, className }: PickerProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={`${INPUT_LOOK} ${className ?? ''}`}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
