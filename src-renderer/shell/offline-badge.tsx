import { Wifi, WifiOff } from 'lucide-react';
import { Tip } from '../ui/tip.tsx';
import { useAppInfo } from './app-info.ts';

const OWN_HOST = /^(?:localhost|127\.|\[::1\])/;

function sentences(hosts: readonly string[], far: readonly string[], updateHosts: readonly string[]): string {
  const engines =
    far.length > 0
      ? `Ideas are sent beyond this machine, to ${far.join(', ')}, as you allowed.`
      : hosts.length > 0
        ? `Only these engines on this machine can be reached: ${hosts.join(', ')}.`
        : '';
  const updates =
    updateHosts.length > 0
      ? `New versions are looked for at ${updateHosts[0]}, as you allowed. No idea and no film is sent there.`
      : '';
  return (
    [engines, updates].filter(Boolean).join(' ') ||
    'Offline: this app opens no connection to anything. Your ideas and films stay on this machine.'
  );
}

/** Says whether the app may open any socket at all. */
export function OfflineBadge() {
  const info = useAppInfo((s) => s.info);
  if (!info) return <div className="h-11" />;
  const { openHosts: hosts, updateHosts } = info;
  const offline = hosts.length === 0 && updateHosts.length === 0;
  const far = hosts.filter((host) => !OWN_HOST.test(host));
  return (
    <Tip side="right" text={sentences(hosts, far, updateHosts)}>
      <a
        href="#/engines"
        draggable={false}
        className={`flex h-11 w-[60px] flex-col items-center justify-center gap-0.5 rounded-lg text-[11px] [&_svg]:size-[18px] ${offline ? 'text-good' : far.length > 0 ? 'text-bad' : 'text-accent-ink'}`}
      >
        {offline ? <WifiOff aria-hidden /> : <Wifi aria-hidden />}
        {offline ? 'offline' : far.length > 0 ? 'beyond' : hosts.length > 0 ? 'local only' : 'updates'}
      </a>
    </Tip>
  );
}
