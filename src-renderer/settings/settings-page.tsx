import { ClipboardCopy } from 'lucide-react';
import type { ReactNode } from 'react';
import { attempt } from '../lib/tell.ts';
import { useAppInfo } from '../shell/app-info.ts';
import { showReport } from '../shell/report-dialog.tsx';
import { useSettings } from '../shell/theme.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ProgramField } from './program-field.tsx';

const THEMES = [
  { value: 'system', name: 'Like the system' },
  { value: 'dark', name: 'Dark' },
  { value: 'light', name: 'Light' },
] as const;

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="grid grid-cols-[140px_minmax(0,1fr)] gap-4 border-t border-line px-4 py-2.5 first:border-t-0">
      <dt className="text-muted">{name}</dt>
      <dd className="words">{value}</dd>
    </div>
  );
}

/** Theme, programs, and what this version is. */
export function SettingsPage() {
  const theme = useSettings((s) => s.settings?.theme ?? 'system');
  const info = useAppInfo((s) => s.info);
  return (
    <Page title="Settings">
      <div className="space-y-7">
        <Group title="Theme">
          <Segmented
            label="Theme"
            value={theme}
            options={THEMES}
            onChange={(next) => attempt(() => useSettings.getState().change({ theme: next }))}
            className="max-w-md"
          />
        </Group>
        <Group title="Programs">
          <div className="rounded-xl border border-line bg-raised">
            <ProgramField program="ffmpeg" />
            <ProgramField program="ffprobe" />
          </div>
        </Group>
        <Group title="About">
          <dl className="rounded-xl border border-line bg-raised">
            <Fact name="Scenewright" value={info ? `Version ${info.version}` : ''} />
            <Fact name="Electron" value={info?.electron ?? ''} />
            <Fact name="System" value={info?.platform ?? ''} />
            <Fact name="Library" value={info?.libraryFolder ?? ''} />
          </dl>
          <Button className="mt-3" onClick={() => showReport(null)}>
            <ClipboardCopy aria-hidden className="size-4" />
            Copy report
          </Button>
        </Group>
      </div>
    </Page>
  );
}
