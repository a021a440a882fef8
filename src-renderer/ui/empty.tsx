import type { ReactNode } from 'react';

/** A page with nothing in it yet: says what will be here, and how it comes. */
export function Empty({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className="grid flex-1 place-items-center p-8">
      <div className="max-w-md text-center">
        <div
          aria-hidden
          className="mx-auto mb-5 grid size-16 place-items-center rounded-2xl border border-line bg-raised text-accent-ink [&_svg]:size-7"
        >
          {icon}
        </div>
        <h2 className="title mb-2 text-2xl">{title}</h2>
        <div className="space-y-4 text-muted">{children}</div>
      </div>
    </div>
  );
}
