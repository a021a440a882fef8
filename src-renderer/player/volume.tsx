import { Volume1, Volume2, VolumeX } from 'lucide-react';
import { Slider } from 'radix-ui';
import { PlayerButton } from './player-button.tsx';

export interface VolumeProps {
  muted: boolean;
  volume: number;
  onMute: () => void;
  onVolume: (volume: number) => void;
}

/** Sound on and off, and how loud. */
export function Volume({ muted, volume, onMute, onVolume }: VolumeProps) {
  const Icon = muted ? VolumeX : volume < 0.5 ? Volume1 : Volume2;
  return (
    <div className="flex items-center">
      <PlayerButton label={muted ? 'Sound on (M)' : 'Mute (M)'} onClick={onMute}>
        <Icon />
      </PlayerButton>
      <Slider.Root
        value={[muted ? 0 : volume]}
        max={1}
        step={0.05}
        onValueChange={([to]) => to !== undefined && onVolume(to)}
        className="relative flex h-5 w-16 touch-none items-center"
        onKeyDown={(event) => event.stopPropagation()}
      >
        <Slider.Track className="relative h-1 grow rounded-full bg-white/30">
          <Slider.Range className="absolute h-full rounded-full bg-white/90" />
        </Slider.Track>
        <Slider.Thumb aria-label="Volume" className="block size-2.5 rounded-full bg-white" />
      </Slider.Root>
    </div>
  );
}
