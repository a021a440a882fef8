import type { ReactNode } from 'react';
import { useArrival } from '../lib/focus.ts';

export interface PageProps {
  title: string;
  about?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the shell: its heading takes the focus of whoever came here, so that screen readers hear where they are. */
export function Page({ title, about, actions, children }: PageProps) {
  const heading = useArrival();
  return (
    <main className="h-full min-w-0 overflow-y-auto [scrollbar-gutter:stable] px-7 pt-7 pb-6">
      <div className="mx-auto max-w-4xl">
        <header className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-3">
          <div className="min-w-0 flex-1">
            <h1 ref={heading} tabIndex={-1} className="title text-[30px] leading-tight outline-none">
              {title}
            </h1>
            {about && <p className="mt-1 text-muted">{about}</p>}
          </div>
          {actions}
        </header>
        {children}
      </div>
    </main>
  );
}
