import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What is wrong with a field, beside it; the field points here with aria-describedby. */
export function FieldProblem({ id, message }: { id: string; message: string | undefined }) {
  return (
    <p id={id} className="flex min-h-5 items-start gap-1.5 text-[13px] text-bad">
      {message && (
        <>
          <CircleAlert aria-hidden className="mt-[3px] size-3.5 shrink-0" />
          {message}
        </>
      )}
    </p>
  );
}

/** A heading of a group of controls in a popover. */
export function GroupLabel({ children, htmlFor }: { children: ReactNode; htmlFor?: string }) {
  const look = 'mb-1.5 block text-xs font-medium text-faint';
  return htmlFor ? (
    <label htmlFor={htmlFor} className={look}>
      {children}
    </label>
  ) : (
    <span className={look}>{children}</span>
  );
}

/** The look of every one-line text or number input. */
export const INPUT_LOOK =
  'h-9 w-full rounded-lg border border-line-strong bg-page px-3 text-sm text-ink outline-none transition-colors select-text focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-accent-wash aria-invalid:border-bad';
