import type { Tried } from './language-store.ts';

/** How a test went: what it answered, how long it took, how fast it writes. */
export function TriedLine({ tried }: { tried: Tried | undefined }) {
  if (!tried) return null;
  if (tried === 'running')
    return (
      <p role="status" className="text-[13px] text-muted">
        Asking… the first answer may take a minute while the model is loaded.
      </p>
    );
  const { ok, text, model, durationMs, tokensPerSecond } = tried;
  const facts = [
    model,
    durationMs > 0 ? `${(durationMs / 1000).toFixed(1)} s` : null,
    tokensPerSecond === null ? null : `${tokensPerSecond.toFixed(1)} tokens/s`,
  ].filter(Boolean);
  return (
    <p role="status" className={`words text-[13px] ${ok ? 'text-good' : 'text-bad'}`}>
      {text} <span className="text-muted">{facts.join(' · ')}</span>
    </p>
  );
}
