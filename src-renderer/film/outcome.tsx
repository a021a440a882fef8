import { CircleX, ClipboardCopy, FolderOpen, RotateCcw, Save } from 'lucide-react';
import { toast } from 'sonner';
import type { Film } from '../../src-shared/generation.ts';
import { ask } from '../bridge.ts';
import { cohesionOf, filmOf, problemOf, progressOf, spanOf, statusOf, storyOf } from '../feed/derive.ts';
import type { FeedState } from '../feed/feed.ts';
import { feedStore } from '../feed/feed-store.ts';
import { clock, fileSize } from '../lib/format.ts';
import { attempt } from '../lib/tell.ts';
import { showReport } from '../shell/report-dialog.tsx';
import { Button } from '../ui/button.tsx';

/** Takes the work up again from its last finished step. */
const retry = (id: string): void =>
  attempt(async () => feedStore(id).controller.take(await ask('generation.retry', { id })));

/** Saves a file of a film where the creator chooses. */
export const saveCopy = (id: string, fileId: string): void =>
  attempt(async () => {
    const { saved, name } = await ask('library.saveCopy', { id, fileId });
    if (saved) toast.success(name ? `Saved as ${name}` : 'Saved');
  });

const BOX = 'flex min-h-[58px] shrink-0 flex-wrap items-center gap-x-4 gap-y-2';

function Finished({ id, film, feed }: { id: string; film: Film; feed: FeedState }) {
  const { startMs, endMs } = spanOf(feed);
  const story = storyOf(feed)?.score ?? null;
  const cohesion = cohesionOf(feed)?.score ?? null;
  const facts: [string, string][] = [
    ['Length', clock(film.durationMs)],
    ['Picture', `${film.widthPx} × ${film.heightPx}, ${film.fps} fps`],
    ['Size', fileSize(film.bytes)],
  ];
  if (story !== null) facts.push(['Story', String(Math.round(story))]);
  if (cohesion !== null) facts.push(['Cohesion', String(Math.round(cohesion))]);
  if (startMs !== null && endMs !== null) facts.push(['Made in', clock(endMs - startMs)]);
  return (
    <div className={BOX}>
      <dl className="flex min-w-0 flex-1 flex-wrap gap-x-4 gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-xs text-faint">{name}</dt>
            <dd className="text-[13px] font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="flex gap-2">
        <Button onClick={() => attempt(() => ask('library.showInFolder', { id, fileId: film.fileId }))}>
          <FolderOpen aria-hidden className="size-4" />
          Show in folder
        </Button>
        <Button look="primary" onClick={() => saveCopy(id, film.fileId)}>
          <Save aria-hidden className="size-4" />
          Save a copy
        </Button>
      </div>
    </div>
  );
}

function Failed({ id, feed }: { id: string; feed: FeedState }) {
  const problem = problemOf(feed);
  const where = [problem?.scene ? `scene ${problem.scene}` : null, problem?.step ? `step ${problem.step}` : null]
    .filter(Boolean)
    .join(', ');
  return (
    <div role="alert" className={`${BOX} rounded-xl border border-line bg-bad-wash px-4 py-2.5`}>
      <CircleX aria-hidden className="size-5 shrink-0 text-bad" />
      <div className="min-w-48 flex-1">
        <p className="words font-medium">
          {problem?.message ?? 'The film could not be finished.'}
          {where && <span className="font-normal text-muted"> ({where})</span>}
        </p>
        <p className="words text-[13px] text-muted">
          {problem?.hint || 'What was finished is kept. Retry goes on from there.'}
        </p>
      </div>
      <div className="flex gap-2">
        <Button onClick={() => showReport(id)}>
          <ClipboardCopy aria-hidden className="size-4" />
          Copy report
        </Button>
        <Button look="primary" onClick={() => retry(id)}>
          <RotateCcw aria-hidden className="size-4" />
          Retry
        </Button>
      </div>
    </div>
  );
}

function Stopped({ id, feed, interrupted }: { id: string; feed: FeedState; interrupted: boolean }) {
  const problem = problemOf(feed);
  const percent = Math.floor(progressOf(feed) * 100);
  return (
    <div className={`${BOX} rounded-xl border border-line bg-raised px-4 py-2.5`}>
      <div className="min-w-48 flex-1">
        <p className="words font-medium">
          {problem
            ? `Waiting at ${percent} %: ${problem.message}`
            : `${interrupted ? 'Interrupted' : 'You cancelled this film'} at ${percent} %`}
        </p>
        <p className="words text-[13px] text-muted">
          {problem?.hint}{' '}
          {interrupted
            ? 'It goes on by itself from its last finished step. Finished scenes are not made again.'
            : 'What was finished is kept. Resume goes on from there.'}
        </p>
      </div>
      <Button look={interrupted ? 'plain' : 'primary'} onClick={() => retry(id)}>
        <RotateCcw aria-hidden className="size-4" />
        {interrupted ? 'Go on now' : 'Resume'}
      </Button>
    </div>
  );
}

/** How the work ended, in the place where its progress stood; null while it goes on. */
export function Outcome({ id, feed }: { id: string; feed: FeedState }) {
  const film = filmOf(feed);
  switch (statusOf(feed)) {
    case 'completed':
      return film && <Finished id={id} film={film} feed={feed} />;
    case 'failed':
      return <Failed id={id} feed={feed} />;
    case 'cancelled':
      return <Stopped id={id} feed={feed} interrupted={false} />;
    case 'interrupted':
      return <Stopped id={id} feed={feed} interrupted />;
    default:
      return null;
  }
}
