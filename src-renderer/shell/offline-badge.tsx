import { Wifi, WifiOff } from 'lucide-react';
import { Tip } from '../ui/tip.tsx';
import { useAppInfo } from './app-info.ts';

const OWN_HOST = /^(?:localhost|127\.|\[::1\])/;

/** Says whether the app may open any socket at all. */
export function OfflineBadge() {
  const hosts = useAppInfo((s) => s.info?.openHosts);
  if (!hosts) return <div className="h-11" />;
  const offline = hosts.length === 0;
  const far = hosts.filter((host) => !OWN_HOST.test(host));
  return (
    <Tip
      side="right"
      text={
        offline
          ? 'Offline: this app opens no connection to anything. Your ideas and films stay on this machine.'
          : far.length > 0
            ? `Ideas are sent beyond this machine, to ${far.join(', ')}, as you allowed.`
            : `Only these engines on this machine can be reached: ${hosts.join(', ')}`
      }
    >
      <a
        href="#/engines"
        draggable={false}
        className={`flex h-11 w-[60px] flex-col items-center justify-center gap-0.5 rounded-lg text-[11px] [&_svg]:size-[18px] ${offline ? 'text-good' : far.length > 0 ? 'text-bad' : 'text-accent-ink'}`}
      >
        {offline ? <WifiOff aria-hidden /> : <Wifi aria-hidden />}
        {offline ? 'offline' : far.length > 0 ? 'beyond' : 'local only'}
      </a>
    </Tip>
  );
}
