import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Output } from '../../src-shared/contract.ts';
import { ask } from '../bridge.ts';
import { useArrival } from '../lib/focus.ts';
import { count } from '../lib/format.ts';
import { tellProblem } from '../lib/tell.ts';
import { INPUT_LOOK } from '../ui/field.tsx';
import { CreditList } from './credit-list.tsx';
import { CreditText } from './credit-text.tsx';
import { type Credit, loadCredits, searchCredits } from './credits.ts';

type Versions = Output<'app.about'>['versions'];

/** What this version is, and who made what it is made of. */
export function AboutPage() {
  const heading = useArrival();
  const [versions, setVersions] = useState<Versions>([]);
  const [credits, setCredits] = useState<Credit[]>([]);
  const [search, setSearch] = useState('');
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    ask('app.about', {})
      .then((about) => setVersions(about.versions))
      .catch(tellProblem);
    loadCredits().then(setCredits).catch(tellProblem);
  }, []);
  const wanted = useDeferredValue(search);
  const found = useMemo(() => searchCredits(credits, wanted), [credits, wanted]);
  const chosen = found.find((credit) => credit.key === key) ?? found[0] ?? null;
  const [own, ...others] = versions;
  return (
    <main className="flex h-full min-w-0 flex-col px-7 pt-7 pb-6">
      <div className="mx-auto flex min-h-0 w-full max-w-4xl flex-1 flex-col">
        <h1 ref={heading} tabIndex={-1} className="title text-[30px] leading-tight outline-none">
          About Scenewright
        </h1>
        <p className="mt-1 text-muted">
          {own ? `Version ${own.version}, under the MIT licence. ` : ''}It turns an idea into a film on this machine.
        </p>
        <dl aria-label="Versions" className="mt-4 flex flex-wrap gap-x-7 gap-y-1 text-[13px] select-text">
          {others.map(({ name, version }) => (
            <div key={name} className="flex gap-1.5">
              <dt className="text-faint">{name}</dt>
              <dd>{version}</dd>
            </div>
          ))}
        </dl>
        <h2 className="mt-6 mb-2 font-semibold">Made with</h2>
        <input
          type="search"
          aria-label="Search the credits"
          placeholder="Search by name, maker or licence"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className={`${INPUT_LOOK} max-w-sm shrink-0`}
        />
        <p role="status" className="mt-1.5 mb-2 text-[13px] text-faint">
          {credits.length === 0
            ? ''
            : search === ''
              ? count(credits.length, 'work')
              : `${found.length} of ${count(credits.length, 'work')}`}
        </p>
        <div className="grid min-h-0 flex-1 grid-cols-2 gap-3">
          <CreditList credits={found} chosen={chosen} onChoose={(credit) => setKey(credit.key)} />
          <CreditText key={chosen?.key ?? 'none'} credit={chosen} />
        </div>
      </div>
    </main>
  );
}
