import { TriangleAlert } from 'lucide-react';
import type { LanguageEngineView } from '../../../src-shared/language.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from './language-store.ts';

/** Said before anything is sent beyond this machine, and as long as it may be. */
export function HostWarning({ engine: { id, name, address, ownMachine, allowed } }: { engine: LanguageEngineView }) {
  const allow = useLanguage((s) => s.allow);
  if (ownMachine) return null;
  return (
    <div role="alert" className="flex gap-2.5 rounded-lg border border-bad bg-bad-wash px-3 py-2.5 text-[13px]">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
      <div className="min-w-0 flex-1 space-y-2">
        <p className="words">
          <strong>{address}</strong> is not this machine. {allowed ? 'Your' : 'If you allow it, your'} ideas, and all
          that the room says about them, {allowed ? 'are' : 'will be'} sent there
          {address.startsWith('https:') ? '' : ', unencrypted'}. Scenewright cannot know who reads them.
        </p>
        <Button size="small" look={allowed ? 'plain' : 'danger'} onClick={() => allow(id, address, !allowed)}>
          {allowed ? 'Stop sending there' : `Send ideas to this ${name}`}
        </Button>
      </div>
    </div>
  );
}
