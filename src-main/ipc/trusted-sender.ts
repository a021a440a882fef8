/** The part of Electron's WebFrameMain that is judged. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** True when a message comes from the top frame of one of our own pages; null is a frame that is gone. */
export function isTrustedSender(frame: SenderFrame | null, pageOrigin: string): boolean {
  if (frame === null || frame.parent !== null) return false;
  return isPageUrl(frame.url, pageOrigin);
}

/** True when an address lies in our page's origin. Compared by parts: custom schemes have the opaque origin "null". */
export function isPageUrl(address: string, pageOrigin: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const page = new URL(pageOrigin);
  return url.protocol === page.protocol && url.host === page.host;
}
