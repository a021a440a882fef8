import { Tabs as Radix } from 'radix-ui';

/** A row of tabs; the panels are Radix.Content of the same root. */
export function TabRow({ label, tabs }: { label: string; tabs: readonly { value: string; name: string }[] }) {
  return (
    <Radix.List aria-label={label} className="flex shrink-0 gap-5 border-b border-line">
      {tabs.map((tab) => (
        <Radix.Trigger
          key={tab.value}
          value={tab.value}
          className="-mb-px h-9 border-b-2 border-transparent text-[13px] text-muted transition-colors hover:text-ink data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink"
        >
          {tab.name}
        </Radix.Trigger>
      ))}
    </Radix.List>
  );
}
