import { FolderSearch } from 'lucide-react';
import { ask } from '../bridge.ts';
import { attempt } from '../lib/tell.ts';
import { useAppInfo } from '../shell/app-info.ts';
import { useSettings } from '../shell/theme.ts';
import { Button } from '../ui/button.tsx';

/** Which ffmpeg or ffprobe is used: found by itself unless the creator points at one. */
export function ProgramField({ program }: { program: 'ffmpeg' | 'ffprobe' }) {
  const key = program === 'ffmpeg' ? 'ffmpegPath' : 'ffprobePath';
  const path = useSettings((s) => s.settings?.[key] ?? null);
  const choose = (): void =>
    attempt(async () => {
      const settings = await ask('settings.pickProgram', { program });
      if (!settings) return;
      useSettings.setState({ settings });
      await useAppInfo.getState().load();
    });
  return (
    <div className="flex min-h-14 items-center gap-3 border-t border-line px-4 py-2.5 first:border-t-0">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{program}</p>
        <p className="words text-[13px] text-muted">{path ?? 'found by itself'}</p>
      </div>
      {path && (
        <Button look="ghost" size="small" onClick={() => attempt(() => useSettings.getState().change({ [key]: null }))}>
          Find by itself
        </Button>
      )}
      <Button size="small" aria-label={`Choose ${program}`} onClick={choose}>
        <FolderSearch aria-hidden className="size-4" />
        Choose
      </Button>
    </div>
  );
}
