import { type EngineSettings, type LanguageSettings, MODEL_ENGINES } from '../../../../src-shared/language.ts';

/** Hosts of this machine, as an address names them. */
const OWN_HOSTS = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

export interface Address {
  /** `http://127.0.0.1:11434`: the one spelling that is compared and asked. */
  origin: string;
  host: string;
  ownMachine: boolean;
}

/** Reads `127.0.0.1:1234` or `http://localhost:8080/v1`; null for what is no address of a server. */
export function readAddress(text: string): Address | null {
  const given = text.trim();
  const full = /^[a-z][\w+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  if (!given || !URL.canParse(full)) return null;
  const { protocol, hostname, host, origin, username } = new URL(full);
  if (!/^https?:$/.test(protocol) || username || !hostname) return null;
  return { origin, host, ownMachine: OWN_HOSTS.test(hostname) };
}

/** True when requests may go there: this machine, or the very address that the creator allowed. */
export function mayReach({ address, allowed }: Pick<EngineSettings, 'address' | 'allowed'>): boolean {
  const read = readAddress(address);
  return read !== null && (read.ownMachine || read.origin === allowed);
}

/** Hosts that the engines which are on may be reached at; empty = no socket is ever opened. */
export function openHosts({ engines }: LanguageSettings): string[] {
  const hosts = MODEL_ENGINES.flatMap((id) => {
    const own = engines[id];
    return own?.on && id !== 'gguf' && mayReach(own) ? [readAddress(own.address)?.host ?? ''] : [];
  });
  return [...new Set(hosts)].filter(Boolean);
}
