import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** How the server misbehaves. `slow` sends half of the file and waits until the behaviour changes. */
export type Behaviour = 'well' | 'no release' | 'bad checksum' | 'elsewhere' | 'slow';

export interface UpdateServer {
  /** Configuration for SCENEWRIGHT_UPDATE_CONFIG. */
  config: string;
  behave: (how: Behaviour) => void;
  /** Paths that were asked for, oldest first. */
  asked: string[];
  /** Names of all headers that came, in small letters. */
  headers: Set<string>;
  close: () => Promise<void>;
}

/**
 * A server of this machine that speaks electron-updater's generic protocol and has one newer version: the file that
 * names the release, and the program itself.
 *
 * @param folder for the configuration
 * @param program the newer version, as an executable text
 */
export async function startUpdateServer(
  folder: string,
  { version, notes, program }: { version: string; notes: string; program: string },
): Promise<UpdateServer> {
  const name = `Scenewright-${version}.AppImage`;
  let how: Behaviour = 'well';
  let release: (() => void) | null = null;
  const asked: string[] = [];
  const headers = new Set<string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    asked.push(path);
    for (const header of Object.keys(request.headers)) headers.add(header);
    if (how === 'elsewhere') {
      response.writeHead(302, { Location: 'http://127.0.0.2:9/latest-linux.yml' }).end();
      return;
    }
    if (/^\/latest[\w-]*\.yml$/.test(path) && how !== 'no release') {
      const right = createHash('sha512').update(program).digest('base64');
      const sha512 = how === 'bad checksum' ? createHash('sha512').update('other').digest('base64') : right;
      response.end(
        JSON.stringify({
          ...{ version, releaseNotes: notes, releaseDate: '2030-01-02T03:04:05.000Z', path: name, sha512 },
          files: [{ url: name, sha512, size: program.length }],
        }),
      );
      return;
    }
    if (path !== `/${name}`) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Length': program.length });
    if (how !== 'slow') {
      response.end(program);
      return;
    }
    response.write(program.slice(0, program.length / 2));
    release = () => response.end(program.slice(program.length / 2));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const config = join(folder, 'dev-app-update.yml');
  writeFileSync(config, `provider: generic\nurl: http://127.0.0.1:${port}\nupdaterCacheDirName: scenewright-updates\n`);
  return {
    config,
    behave: (next) => {
      how = next;
      release?.();
      release = null;
    },
    asked,
    headers,
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
