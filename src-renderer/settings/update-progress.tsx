import { Download, RefreshCw, RotateCw } from 'lucide-react';
import { assertNever } from '../../src-shared/errors.ts';
import type { Release, UpdateState } from '../../src-shared/update.ts';
import { ask } from '../bridge.ts';
import { when } from '../lib/format.ts';
import { attempt } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';
import { Row } from './group.tsx';
import { useUpdates } from './update-store.ts';

/** How far a new version is, and what can be done with it. */
export function UpdateProgress({ state }: { state: Exclude<UpdateState, { kind: 'source' | 'by-hand' }> }) {
  switch (state.kind) {
    case 'idle':
      return (
        <Row
          name="No newer version is known"
          about={state.checkedAt === null ? 'Not looked for yet.' : `Last looked for ${when(state.checkedAt)}.`}
        >
          <CheckButton />
        </Row>
      );
    case 'checking':
      return <Row name="Looking for a new version …" about="At github.com." />;
    case 'waiting':
      return (
        <Row
          name="Waits until no film is made"
          about={state.wish === 'check' ? 'Then a new version is looked for.' : 'Then the download goes on.'}
        />
      );
    case 'available':
      return (
        <>
          <Row name={`Version ${state.release.version} is out`} about="Your films and settings stay as they are.">
            <DownloadButton name="Download" />
          </Row>
          <Notes release={state.release} />
        </>
      );
    case 'downloading':
      return (
        <>
          <Row
            name={`Downloading version ${state.release.version} …`}
            about={state.fraction === null ? 'Beginning.' : `${Math.floor(state.fraction * 100)} %`}
          />
          <Notes release={state.release} />
        </>
      );
    case 'ready':
      return (
        <>
          <Row
            name={`Version ${state.release.version} is ready`}
            about="Scenewright closes and starts again as the new version."
          >
            <Button look="primary" onClick={() => attempt(() => ask('update.install', {}))}>
              <RotateCw aria-hidden className="size-4" />
              Install and restart
            </Button>
          </Row>
          <Notes release={state.release} />
        </>
      );
    case 'failed':
      return (
        <Row name={state.problem.message} about={state.problem.hint}>
          {state.release === null ? <CheckButton /> : <DownloadButton name="Download again" />}
        </Row>
      );
    default:
      return assertNever(state);
  }
}

const CheckButton = () => (
  <Button onClick={() => attempt(() => useUpdates.getState().check())}>
    <RefreshCw aria-hidden className="size-4" />
    Check now
  </Button>
);

const DownloadButton = ({ name }: { name: string }) => (
  <Button onClick={() => attempt(() => useUpdates.getState().download())}>
    <Download aria-hidden className="size-4" />
    {name}
  </Button>
);

/** What is new: text, whatever it was written in. */
function Notes({ release }: { release: Release }) {
  if (!release.notes) return null;
  return (
    <section
      aria-label={`What is new in version ${release.version}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keys must reach it
      tabIndex={0}
      className="words max-h-56 overflow-y-auto border-t border-line px-4 py-3 text-[13px] whitespace-pre-wrap text-muted select-text"
    >
      {release.notes}
    </section>
  );
}
