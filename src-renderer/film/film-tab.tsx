import { type CSSProperties, useCallback, useMemo, useRef, useState } from 'react';
import { filmOf, isOver, isPartial, scenesOf, statusOf } from '../feed/derive.ts';
import type { FeedView } from '../feed/feed-controller.ts';
import { useReducedMotion } from '../lib/use-media-query.ts';
import type { PlayerHandle } from '../player/player.tsx';
import { QueueNote } from '../queue/queue-note.tsx';
import { Chapters } from './chapters.tsx';
import { doingOf } from './doing.ts';
import { Outcome } from './outcome.tsx';
import { PartialNote } from './partial-note.tsx';
import { PhaseStrip } from './phase-strip.tsx';
import { SceneStrip } from './scene-strip.tsx';
import { Stage } from './stage.tsx';
import { filmItem, newestItem, sceneItem } from './stage-item.ts';
import { useStageItem } from './use-stage-item.ts';

export interface FilmTabProps {
  id: string;
  view: FeedView;
  /** Scenes that the plan promises. */
  planned: number;
}

/** The stage, and under it the work or its outcome, and the scenes. */
export function FilmTab({ id, view, planned }: FilmTabProps) {
  const { feed } = view;
  const film = filmOf(feed);
  const scenes = useMemo(() => scenesOf(feed), [feed]);
  const newest = newestItem(id, film, scenes);
  const stage = useStageItem(newest);
  const player = useRef<PlayerHandle>(null);
  const calm = useReducedMotion();
  // A film that was finished before the creator came here waits for them; one that is finished before their eyes plays.
  const [cameEarly, setCameEarly] = useState(false);
  if (!cameEarly && statusOf(feed) !== null && !isOver(feed)) setCameEarly(true);

  const seek = useCallback(
    (seconds: number) => {
      if (film && stage.item.kind !== 'film') stage.choose(filmItem(id, film), seconds);
      else player.current?.playFrom(seconds);
    },
    [film, id, stage],
  );
  const autoplay = stage.chosen ? 'yes' : calm || !cameEarly ? 'no' : stage.item.kind === 'film' ? 'yes' : 'muted';
  const onStage = stage.item.kind === 'clip' || stage.item.kind === 'still' ? stage.item.scene : null;
  const doing = doingOf(feed);
  const finished = statusOf(feed) === 'completed';
  const outcome = finished || isOver(feed) || statusOf(feed) === 'interrupted';
  return (
    <div
      className="@container flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto py-4 pr-1"
      style={{ '--still': 'clamp(88px, 11.5vh, 168px)' } as CSSProperties}
    >
      <Stage
        item={stage.item}
        doing={doing}
        autoplay={autoplay}
        onPlaying={stage.setPlaying}
        startAt={stage.startAt}
        player={player}
      />
      {statusOf(feed) === 'queued' && <QueueNote id={id} />}
      {outcome ? <Outcome id={id} feed={feed} /> : <PhaseStrip feed={feed} doing={doing} />}
      {finished && isPartial(feed) && <PartialNote id={id} scenes={scenes} />}
      <SceneStrip
        id={id}
        feed={feed}
        scenes={scenes}
        planned={planned}
        onStage={onStage}
        onPlay={(scene) => {
          const item = sceneItem(id, scene);
          if (item) stage.choose(item, 0);
        }}
      />
      {finished && film && <Chapters chapters={film.chapters} onSeek={seek} />}
    </div>
  );
}
