import type { Credit } from './credits.ts';

/** Who made it, its notice, and its licence in full. */
export function CreditText({ credit }: { credit: Credit | null }) {
  if (!credit) return <p className="p-4 text-muted">Nothing like it is in here.</p>;
  const { name, packageName, by, licence, notice, text } = credit;
  return (
    <section
      aria-label={`Licence of ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keys must reach it
      tabIndex={0}
      className="h-full overflow-y-auto rounded-xl border border-line bg-raised p-4 select-text"
    >
      <h3 className="font-semibold">{name}</h3>
      <p className="words text-[13px] text-muted">
        {[licence, by && `by ${by}`, packageName && `in ${packageName}`].filter(Boolean).join(' · ')}
      </p>
      {notice && <p className="words mt-3 text-[13px]">{notice}</p>}
      <pre className="mt-3 text-[12.5px] leading-[1.55] whitespace-pre-wrap text-muted">
        {text ?? (notice ? '' : 'It states this licence and brings no text of it.')}
      </pre>
    </section>
  );
}
