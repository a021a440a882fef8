/** The version from the first line of `-version`; null when it is another program. */
export function parseVersion(text: string): string | null {
  return /^ff(?:mpeg|probe) version (\S+)/m.exec(text)?.[1] ?? null;
}

/** Names from `ffmpeg -filters`: ` T.C overlay   VV->V   Overlay a video source…` (two flags in newer builds). */
export function parseFilters(text: string): Set<string> {
  return new Set([...text.matchAll(/^\s*[T.][S.][C.]?\s+(\w+)\s+\S+->\S+/gm)].map((match) => match[1] as string));
}

/** Names from `ffmpeg -encoders`: ` V....D libx264   libx264 H.264…`, after the line of dashes. */
export function parseEncoders(text: string): Set<string> {
  const list = text.slice(text.indexOf('------'));
  return new Set([...list.matchAll(/^\s*[VAS][F.][S.][X.][B.][D.]\s+(\S+)/gm)].map((match) => match[1] as string));
}
