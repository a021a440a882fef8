import type { Ref } from 'react';
import { Player, type PlayerHandle } from '../player/player.tsx';
import { Backdrop } from './backdrop.tsx';
import type { StageItem } from './stage-item.ts';
import { WaitingPicture } from './waiting-picture.tsx';

export interface StageProps {
  item: StageItem;
  /** What happens at this moment, for the time before the first picture. */
  doing: string;
  autoplay: 'no' | 'yes' | 'muted';
  onPlaying: (playing: boolean) => void;
  /** Where it begins, in seconds. */
  startAt: number;
  player: Ref<PlayerHandle>;
}

/** The place where the newest playable thing is seen. Its size hangs on the window alone, so that nothing jumps. */
export function Stage({ item, doing, autoplay, onPlaying, startAt, player }: StageProps) {
  const backdrop = item.kind === 'film' || item.kind === 'clip' ? item.poster : item.kind === 'still' ? item.src : null;
  const label = item.kind === 'film' ? 'The film' : item.kind === 'waiting' ? 'Waiting' : `Scene ${item.scene}`;
  return (
    <div
      className="@container/picture relative shrink-0 overflow-hidden rounded-xl border border-line bg-stage"
      style={{ height: 'clamp(240px, min(100vh - 348px - var(--still), 100cqw * 0.5625), 1200px)' }}
    >
      {backdrop && <Backdrop src={backdrop} />}
      {item.kind === 'waiting' && <WaitingPicture doing={doing} />}
      {item.kind === 'still' && (
        <img
          key={item.key}
          src={item.src}
          alt={`Scene ${item.scene}, as it was drawn`}
          className="appear absolute inset-0 size-full object-contain"
        />
      )}
      {(item.kind === 'film' || item.kind === 'clip') && (
        <Player
          key={item.key}
          ref={player}
          src={item.src}
          poster={item.poster}
          captions={item.kind === 'film' ? item.captions : null}
          chapters={item.kind === 'film' ? item.chapters : []}
          label={label}
          autoplay={autoplay}
          startAt={startAt}
          onPlaying={onPlaying}
        />
      )}
    </div>
  );
}
