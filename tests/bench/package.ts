import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { kill, type PackagedApp, startPackaged } from '../support/package/start.ts';
import { isRoot, NOBODY } from '../support/package/user.ts';
import { treeMemory, treeOf } from './memory.ts';

const DIST = join(import.meta.dirname, '../../dist/linux-unpacked');
const RESOURCES = join(DIST, 'resources');
const MB = 2 ** 20;
/** The clock of /proc/<pid>/stat. */
const TICKS_PER_S = 100;

/** Size by part, starts and idleness of the app that `npm run package:dir` made. Linux only: it reads /proc. */
export async function benchPackage(): Promise<void> {
  if (!existsSync(DIST)) throw new Error('There is no packaged app: run `npm run package:dir` first.');
  sizes();
  const home = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
  if (isRoot) chownSync(home, NOBODY, NOBODY);
  try {
    console.log(`first start: ${await start(home, kill)} ms`);
    console.log(`second start: ${await start(home, kill)} ms`);
    await start(home, idle);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function sizes(): void {
  const parts = new Map<string, number>();
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'app.asar') continue;
    const path = join(entry.parentPath, entry.name);
    add(parts, partOf(path.slice(DIST.length + 1)), statSync(path).size);
  }
  const walk = (node: AsarNode, path: string): void => {
    for (const [name, child] of Object.entries(node.files ?? {})) walk(child, path ? `${path}/${name}` : name);
    if (!node.files && !node.unpacked) add(parts, partOf(path), node.size ?? 0);
  };
  walk(getRawHeader(join(RESOURCES, 'app.asar')).header as AsarNode, '');
  const rows = [...parts].sort((a, b) => b[1] - a[1]);
  for (const [name, bytes] of rows.filter(([, size]) => size > MB))
    console.log(`${(bytes / MB).toFixed(1)} MB  ${name}`);
  console.log(`${(rows.reduce((sum, [, bytes]) => sum + bytes, 0) / MB).toFixed(1)} MB  all`);
}

interface AsarNode {
  files?: Record<string, AsarNode>;
  size?: number;
  unpacked?: boolean;
}

/** A package by its name, our own code by its folder, all else is Electron. */
function partOf(path: string): string {
  const scope = /node_modules\/(@[^/]+)\/([^/]+)/.exec(path);
  if (scope) return `${scope[1]}/${scope[2]}`;
  const name = /node_modules\/([^/]+)/.exec(path)?.[1];
  return name ?? /^out\/\w+/.exec(path)?.[0] ?? (path.startsWith('resources/') ? 'resources' : 'Electron');
}

const add = (parts: Map<string, number>, name: string, bytes: number): void =>
  void parts.set(name, (parts.get(name) ?? 0) + bytes);

/** Milliseconds until the field for the idea is there, as one who waits for it sees it. */
async function start(home: string, then: (app: PackagedApp) => Promise<void>): Promise<number> {
  const startedMs = performance.now();
  const app = await startPackaged(join(DIST, 'scenewright'), home);
  await app.page.getByRole('textbox', { name: 'Idea' }).waitFor();
  const ms = Math.round(performance.now() - startedMs);
  await then(app);
  return ms;
}

async function idle(app: PackagedApp): Promise<void> {
  await wait(20_000);
  const before = processorS(app.child.pid ?? 0);
  await wait(60_000);
  const share = (processorS(app.child.pid ?? 0) - before) / 60;
  console.log(
    `idle: ${(share * 100).toFixed(2)} % of a core over a minute, ${(treeMemory(app.child.pid ?? 0) / MB).toFixed(0)} MB`,
  );
  await kill(app);
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Processor time that a process and all it started have used. */
const processorS = (pid: number): number =>
  treeOf(pid).reduce((sum, of) => {
    const fields = readFileSync(`/proc/${of}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S;
  }, 0);
