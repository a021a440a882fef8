import type { ReactNode } from 'react';

/** Settings that belong together. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-semibold">{title}</h2>
      <div className="rounded-xl border border-line bg-raised">{children}</div>
    </section>
  );
}

/** One setting: its name, what it does, and its controls. */
export function Row({ name, about, children }: { name: string; about: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-2.5 first:border-t-0">
      <div className="min-w-60 flex-1">
        <p className="font-medium">{name}</p>
        <p className="words text-[13px] text-muted">{about}</p>
      </div>
      {children}
    </div>
  );
}
