import { Wifi, WifiOff } from 'lucide-react';
import { Tip } from '../ui/tip.tsx';
import { useAppInfo } from './app-info.ts';

/** Says whether the app may open any socket at all. */
export function OfflineBadge() {
  const hosts = useAppInfo((s) => s.info?.openHosts);
  if (!hosts) return <div className="h-11" />;
  const offline = hosts.length === 0;
  return (
    <Tip
      side="right"
      text={
        offline
          ? 'Offline: this app opens no connection to anything. Your ideas and films stay on this machine.'
          : `Only these engines on this machine can be reached: ${hosts.join(', ')}`
      }
    >
      <a
        href="#/engines"
        draggable={false}
        className={`flex h-11 w-[60px] flex-col items-center justify-center gap-0.5 rounded-lg text-[11px] [&_svg]:size-[18px] ${offline ? 'text-good' : 'text-accent-ink'}`}
      >
        {offline ? <WifiOff aria-hidden /> : <Wifi aria-hidden />}
        {offline ? 'offline' : 'local only'}
      </a>
    </Tip>
  );
}
