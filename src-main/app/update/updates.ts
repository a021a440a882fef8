import { isCancel, type Problem, ScenewrightError } from '../../../src-shared/errors.ts';
import type { Release, UpdateState } from '../../../src-shared/update.ts';
import type { UpdateFeed } from './feed.ts';
import { toUpdateProblem } from './problems.ts';
import type { UpdateWay } from './way.ts';

/** The app's updates, as the page asks for them. */
export interface Updates {
  state(): UpdateState;
  /** The creator wants to know now. Throws FORBIDDEN while updates are off. */
  check(): UpdateState;
  /** Fetches what was found. */
  download(): UpdateState;
  /** Throws CONFLICT while a film is made or waits, or when nothing was fetched. */
  install(): void;
  /** The day's own look: says nothing unless there is something new. */
  lookQuietly(): void;
  /** The queue or the settings changed: ends what may not go on, and takes up what may. */
  lookAround(): void;
}

export interface UpdatesOptions {
  way: UpdateWay['kind'];
  /** Whether the creator said yes. */
  on: () => boolean;
  /** True when no film is made and none waits. */
  free: () => boolean;
  /** Called when it is needed, and not before. */
  openFeed: () => Promise<UpdateFeed>;
  checkedAt: () => string | null;
  keepCheckedAt: (at: string) => void;
  tell: (state: UpdateState) => void;
  /** Puts everything down, then calls `last`, which ends the app. */
  quitWith: (last: () => void) => void;
  onProblem: (problem: Problem) => void;
}

/** What is wanted, until it is done. A quiet one keeps its failure to itself. */
type Wish = { kind: 'check'; quiet: boolean } | { kind: 'download'; release: Release };

/** Nothing else is begun before this has come to its end. */
const UNDER_WAY: readonly UpdateState['kind'][] = ['checking', 'waiting', 'downloading', 'ready'];

/** Looks, fetches and installs when the creator allowed it, one thing at a time, and never beside a film. */
export function createUpdates(options: UpdatesOptions): Updates {
  const { way, on, free, tell } = options;
  const resting = (): UpdateState => ({ kind: 'idle', checkedAt: options.checkedAt() });
  let state: UpdateState = way === 'self' ? resting() : { kind: way };
  let wish: Wish | null = null;
  let working: AbortController | null = null;
  let opened: Promise<UpdateFeed> | null = null;
  let feed: UpdateFeed | null = null;

  const put = (next: UpdateState): UpdateState => {
    state = next;
    tell(next);
    return next;
  };

  /** One step for a wish; what it leads to. */
  const grant = async (granted: Wish, signal: AbortSignal): Promise<UpdateState> => {
    opened ??= options.openFeed();
    feed = await opened;
    if (granted.kind === 'check') {
      const release = await feed.check(signal);
      options.keepCheckedAt(new Date().toISOString());
      return release ? { kind: 'available', release } : resting();
    }
    const { release } = granted;
    await feed.download(signal, (fraction) => {
      if (!signal.aborted) put({ kind: 'downloading', release, fraction });
    });
    return { kind: 'ready', release };
  };

  const failure = (granted: Wish, thrown: unknown): UpdateState => {
    const problem = toUpdateProblem(thrown);
    options.onProblem(problem);
    // The creator may have asked while a quiet look was under way.
    const { kind, quiet } = { quiet: false, ...(wish ?? granted) };
    if (kind === 'check' && quiet) return resting();
    return { kind: 'failed', problem, release: granted.kind === 'download' ? granted.release : null };
  };

  const begin = (granted: Wish): void => {
    const controller = new AbortController();
    working = controller;
    if (granted.kind === 'download') put({ kind: 'downloading', release: granted.release, fraction: null });
    else if (!granted.quiet) put({ kind: 'checking' });
    grant(granted, controller.signal)
      .catch((thrown: unknown) => (controller.signal.aborted || isCancel(thrown) ? null : failure(granted, thrown)))
      .then((next) => {
        working = null;
        if (next && !controller.signal.aborted) {
          wish = null;
          put(next);
        }
        // What was broken off for a film is taken up when there is none.
        lookAround();
      })
      .catch((thrown: unknown) => options.onProblem(toUpdateProblem(thrown)));
  };

  const lookAround = (): void => {
    if (way !== 'self') return;
    if (!on()) {
      wish = null;
      working?.abort();
      if (state.kind !== 'idle') put(resting());
      return;
    }
    if (wish === null) return;
    if (free()) {
      if (working === null) begin(wish);
      return;
    }
    working?.abort();
    const quiet = wish.kind === 'check' && wish.quiet;
    if (!quiet && state.kind !== 'waiting') put({ kind: 'waiting', wish: wish.kind });
  };

  const want = (next: Wish): UpdateState => {
    if (way !== 'self') return state;
    if (!on()) throw notAllowed();
    wish = next;
    if (working !== null) put({ kind: 'checking' });
    lookAround();
    return state;
  };

  return {
    state: () => state,
    check: () => (UNDER_WAY.includes(state.kind) ? state : want({ kind: 'check', quiet: false })),
    download: () => {
      const release = 'release' in state ? state.release : null;
      return release === null || UNDER_WAY.includes(state.kind) ? state : want({ kind: 'download', release });
    },
    install: () => {
      if (state.kind !== 'ready' || feed === null) throw nothingFetched();
      if (!on()) throw notAllowed();
      if (!free()) throw filmFirst();
      const ready = feed;
      options.quitWith(() => ready.install());
    },
    lookQuietly: () => {
      const known = state.kind === 'available' || state.kind === 'ready';
      if (way === 'self' && on() && !known && wish === null) want({ kind: 'check', quiet: true });
    },
    lookAround,
  };
}

const notAllowed = (): ScenewrightError =>
  new ScenewrightError({
    code: 'FORBIDDEN',
    message: 'Updates are off.',
    hint: 'Turn them on in the settings first.',
  });

const nothingFetched = (): ScenewrightError =>
  new ScenewrightError({ code: 'CONFLICT', message: 'No new version was downloaded.', hint: 'Download it first.' });

const filmFirst = (): ScenewrightError =>
  new ScenewrightError({
    code: 'CONFLICT',
    message: 'A film is being made or waits.',
    hint: 'Install the new version when the queue is empty.',
  });
