import { FolderSearch } from 'lucide-react';
import { ask } from '../bridge.ts';
import { attempt } from '../lib/tell.ts';
import { useAppInfo } from '../shell/app-info.ts';
import { useSettings } from '../shell/theme.ts';
import { Button } from '../ui/button.tsx';
import { Row } from './group.tsx';

const DOES = { ffmpeg: 'Joins pictures and sound.', ffprobe: 'Checks what was joined.' } as const;

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
    <Row name={program} about={`${DOES[program]} ${path ?? 'Found by itself.'}`}>
      {path && (
        <Button look="ghost" size="small" onClick={() => attempt(() => useSettings.getState().change({ [key]: null }))}>
          Find by itself
        </Button>
      )}
      <Button size="small" aria-label={`Choose ${program}`} onClick={choose}>
        <FolderSearch aria-hidden className="size-4" />
        Choose
      </Button>
    </Row>
  );
}
