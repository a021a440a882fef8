import { readFileSync } from 'node:fs';
import type { UpdateWay } from './way.ts';

/** GitHub itself, and the two places that it sends a download on to. */
const GITHUB = [
  'https://github.com',
  'https://objects.githubusercontent.com',
  'https://release-assets.githubusercontent.com',
] as const;

/** The only origins that are ever asked for a new version; none where the app does not update itself. */
export function updateOrigins(way: UpdateWay): readonly string[] {
  if (way.kind !== 'self') return [];
  return way.development ? [developmentOrigin(way.config)] : GITHUB;
}

/** The server that a developer tries updates with, from the line `url: …` of its configuration. */
function developmentOrigin(config: string): string {
  const url = /^url:\s*(\S+)\s*$/m.exec(readFileSync(config, 'utf8'))?.[1] ?? '';
  return URL.canParse(url) ? new URL(url).origin : '';
}
