/** Addresses that never leave the machine. `devtools:` is Chromium's own inspector. */
const OWN_SCHEMES: ReadonlySet<string> = new Set(['app:', 'media:', 'data:', 'blob:', 'devtools:']);

/**
 * Whether the page may load an address. While developing, the development server and its socket are allowed too.
 *
 * @param pageOrigin `app://scenewright` or `http://localhost:5173`
 */
export function mayLoad(address: string, pageOrigin: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  if (OWN_SCHEMES.has(protocol)) return true;
  const page = new URL(pageOrigin);
  return (
    page.protocol.startsWith('http') && host === page.host && ['http:', 'https:', 'ws:', 'wss:'].includes(protocol)
  );
}
