import { useCallback, useState } from 'react';
import type { StageItem } from './stage-item.ts';

export interface StageChoice {
  item: StageItem;
  /** True when the creator put it there. */
  chosen: boolean;
  /** Where it begins to play, in seconds. */
  startAt: number;
  choose: (item: StageItem, startAt: number) => void;
  setPlaying: (playing: boolean) => void;
}

/**
 * What stands on the stage: what the creator chose, else the newest thing. A scene that somebody listens to is not
 * taken from them by a newer one; the finished film takes the stage from all.
 */
export function useStageItem(newest: StageItem): StageChoice {
  const [choice, setChoice] = useState<{ item: StageItem; startAt: number; whileNewest: StageItem['kind'] } | null>(
    null,
  );
  const [held, setHeld] = useState<StageItem>(newest);
  const [playing, setPlaying] = useState(false);
  const filmCame = newest.kind === 'film' && choice !== null && choice.whileNewest !== 'film';
  if (filmCame) setChoice(null);
  if (held.key !== newest.key && (!playing || newest.kind === 'film')) setHeld(newest);

  const choose = useCallback(
    (item: StageItem, startAt: number) => setChoice({ item, startAt, whileNewest: newest.kind }),
    [newest.kind],
  );
  const chosen = choice !== null && !filmCame;
  return { item: chosen ? choice.item : held, chosen, startAt: chosen ? choice.startAt : 0, choose, setPlaying };
}
