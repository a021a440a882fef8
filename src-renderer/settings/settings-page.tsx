import { ClipboardCopy, FolderOpen, Info, ScrollText } from 'lucide-react';
import { toast } from 'sonner';
import { ask } from '../bridge.ts';
import { lookWhetherFresh } from '../create/fresh.ts';
import { go } from '../lib/route.ts';
import { attempt } from '../lib/tell.ts';
import { useAppInfo } from '../shell/app-info.ts';
import { showReport } from '../shell/report-dialog.tsx';
import { useSettings } from '../shell/theme.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Group, Row } from './group.tsx';
import { ProgramField } from './program-field.tsx';
import { UpdatesGroup } from './updates-group.tsx';

const THEMES = [
  { value: 'system', name: 'Like the system' },
  { value: 'dark', name: 'Dark' },
  { value: 'light', name: 'Light' },
] as const;

const showTipsAgain = (): void =>
  attempt(async () => {
    await useSettings.getState().change({ dismissed: [] });
    await lookWhetherFresh();
    toast.success('Tips are shown again.');
  });

/** How the app looks, where it keeps films, what it uses, and what helps when something goes wrong. */
export function SettingsPage() {
  const theme = useSettings((s) => s.settings?.theme ?? 'system');
  const dismissed = useSettings((s) => s.settings?.dismissed.length ?? 0);
  const info = useAppInfo((s) => s.info);
  return (
    <Page title="Settings">
      <div className="space-y-7">
        <Group title="Look">
          <Row name="Theme" about="Of every window.">
            <Segmented
              label="Theme"
              value={theme}
              options={THEMES}
              onChange={(next) => attempt(() => useSettings.getState().change({ theme: next }))}
              className="w-96"
            />
          </Row>
        </Group>
        <Group title="Library">
          <Row name="Your films" about={info?.libraryFolder ?? ''}>
            <Button size="small" onClick={() => attempt(() => ask('app.showLibrary', {}))}>
              <FolderOpen aria-hidden className="size-4" />
              Show in folder
            </Button>
          </Row>
        </Group>
        <Group title="Programs">
          <ProgramField program="ffmpeg" />
          <ProgramField program="ffprobe" />
        </Group>
        <UpdatesGroup />
        <Group title="When something goes wrong">
          <Row
            name="Logs"
            about="What the app did, without a word of your ideas; 4 MB at most. Crash dumps lie beside your settings. Nothing is ever sent."
          >
            <Button size="small" onClick={() => attempt(() => ask('app.showLogs', {}))}>
              <ScrollText aria-hidden className="size-4" />
              Open logs
            </Button>
          </Row>
          <Row name="Report" about="For a bug report. You see it before it is copied.">
            <Button size="small" onClick={() => showReport(null)}>
              <ClipboardCopy aria-hidden className="size-4" />
              Copy report
            </Button>
          </Row>
        </Group>
        <Group title="Scenewright">
          <Row name="Tips" about="The welcome and the questions that you turned away.">
            <Button size="small" disabled={dismissed === 0} onClick={showTipsAgain}>
              Show again
            </Button>
          </Row>
          <Row name={`Version ${info?.version ?? ''}`} about="What it is made with, and under which licences.">
            <Button size="small" onClick={() => go({ page: 'about' })}>
              <Info aria-hidden className="size-4" />
              About
            </Button>
          </Row>
        </Group>
      </div>
    </Page>
  );
}
