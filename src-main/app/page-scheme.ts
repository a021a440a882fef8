import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { plain } from './file-response.ts';

/** Scripts from our own files only; styles may be inline, which component libraries need; no connection but to us. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' media: data: blob:",
  "media-src 'self' media: blob:",
  "connect-src 'self' media:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Answers `app://scenewright/…` from the built page's folder. */
export async function answerPage(request: Request, folder: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405);
  const file = pageFile(request.url, folder);
  const type = file === null ? undefined : TYPES[extname(file)];
  const body = file !== null && type !== undefined ? await readFile(file).catch(() => null) : null;
  if (body === null || type === undefined) return plain(404);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(body.byteLength),
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  });
}

/** The file of an address, or null when it points out of the folder. */
export function pageFile(address: string, folder: string): string | null {
  const { host, pathname } = new URL(address);
  if (host !== 'scenewright') return null;
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = join(folder, path === '/' ? 'index.html' : path);
  return file.startsWith(folder + sep) && !file.includes('\0') ? file : null;
}
