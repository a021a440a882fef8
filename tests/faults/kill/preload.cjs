// Loaded into the app's main process before the app itself (NODE_OPTIONS --require): writes down everything that
// outlives the process (rows, commits, renames, children), and kills the process at the one that it was told. So the
// product needs no hook of its own, and every such moment of a film is a point of the matrix by itself.
//
//   SCENEWRIGHT_FAULTS_JOURNAL  file that each operation is added to, one JSON line each
//   SCENEWRIGHT_FAULTS_POINT    JSON {at: 'before' | 'after', name, delayMs}: SIGKILL there, the first time it is met
'use strict';
const { appendFileSync } = require('node:fs');
const fs = require('node:fs/promises');
const childProcess = require('node:child_process');
const { syncBuiltinESMExports } = require('node:module');
const { basename } = require('node:path');
const { isMainThread } = require('node:worker_threads');

const journalFile = process.env['SCENEWRIGHT_FAULTS_JOURNAL'];
// Renderers, helpers and workers inherit the environment; only the main process works in the library.
if (journalFile && isMainThread && (process.type === undefined || process.type === 'browser')) record(journalFile);

/** @param {string} journal */
function record(journal) {
  const point = JSON.parse(process.env['SCENEWRIGHT_FAULTS_POINT'] ?? 'null');
  let armed = point !== null;

  /** @param {object} entry */
  const write = (entry) => appendFileSync(journal, `${JSON.stringify({ ...entry, atMs: Date.now() })}\n`);
  /** @param {string} where */
  const die = (where) => {
    write({ op: 'kill', name: where });
    process.kill(process.pid, 'SIGKILL');
  };
  /** @param {'before' | 'after'} at @param {string} name */
  const meet = (at, name) => {
    if (!armed || point.at !== at || point.name !== name) return;
    armed = false;
    if (point.delayMs > 0) setTimeout(() => die(`${at} ${name} +${point.delayMs}`), point.delayMs);
    else die(`${at} ${name}`);
  };
  /** @template T @param {string} name @param {() => T} run @returns {T} */
  const sync = (name, run) => {
    meet('before', name);
    const result = run();
    write({ op: 'did', name });
    meet('after', name);
    return result;
  };

  for (const name of /** @type {const} */ (['rename', 'copyFile'])) {
    const original = /** @type {(...args: any[]) => Promise<void>} */ (fs[name]);
    fs[name] = async (/** @type {any} */ from, /** @type {any} */ to, /** @type {any[]} */ ...rest) => {
      const what = `${name} ${plainName(String(to))}`;
      meet('before', what);
      await original(from, to, ...rest);
      write({ op: 'did', name: what });
      meet('after', what);
    };
  }

  const { spawn } = childProcess;
  childProcess.spawn = /** @type {any} */ (
    (/** @type {string} */ command, /** @type {any} */ args, /** @type {any} */ options) => {
      const child = spawn(command, args, options);
      const files = Array.isArray(args)
        ? args.filter((arg) => /\.partial$|pieces|premix/.test(arg)).map(plainName)
        : [];
      write({ op: 'spawn', name: basename(command), pid: child.pid, files });
      meet('after', `spawn ${files.at(-1) ?? basename(command)}`);
      return child;
    }
  );
  syncBuiltinESMExports();

  watchDatabase(sync);
}

/** @param {<T>(name: string, run: () => T) => T} sync */
function watchDatabase(sync) {
  const Database = require('better-sqlite3');
  const nativeBinding = process.env['SCENEWRIGHT_SQLITE_BINDING'];
  const empty = new Database(':memory:', nativeBinding ? { nativeBinding } : {});
  const statements = Object.getPrototypeOf(empty.prepare('SELECT 1'));
  const exec = Database.prototype.exec;
  empty.close();

  /** @type {string | null} */
  let last = null;
  for (const method of ['run', 'get']) {
    const original = statements[method];
    /** @this {{source: string}} @param {any[]} args */
    statements[method] = function (...args) {
      const name = nameOf(this.source, args, last);
      if (name === null) return original.apply(this, args);
      if (/^BEGIN/.test(this.source)) last = null;
      const result = sync(name, () => original.apply(this, args));
      if (/^(insert|update) /.test(name)) last = name;
      return result;
    };
  }
  /** @this {unknown} @param {string} sql */
  Database.prototype.exec = function (sql) {
    return /CREATE|ALTER/.test(sql) ? sync('migration sql', () => exec.call(this, sql)) : exec.call(this, sql);
  };
}

/**
 * What a statement does, in a name that is the same in every run; null when it leaves nothing behind.
 * @param {string} sql @param {any[]} args @param {string | null} last what was written before in the transaction
 */
function nameOf(sql, args, last) {
  if (/^COMMIT/.test(sql)) return `commit ${last ?? 'migration'}`;
  if (/^PRAGMA user_version = /i.test(sql)) return 'migration version';
  if (/^VACUUM INTO/.test(sql)) return 'migration backup';
  if (/^INSERT INTO events/.test(sql)) return `insert event ${eventName(args[3], JSON.parse(args[4]))}`;
  if (/^INSERT INTO takes/.test(sql)) return `insert take ${args[1]}`;
  if (/^INSERT INTO steps/.test(sql)) return `insert step ${args[1]}`;
  if (/^UPDATE steps SET status = 'done'/.test(sql)) return `update step ${args[3]} done`;
  if (/^INSERT INTO (generations|pictures|drafts)/.test(sql)) return `insert ${/INTO (\w+)/.exec(sql)?.[1]}`;
  return null;
}

/** @param {string} kind @param {Record<string, any>} payload */
function eventName(kind, payload) {
  if (kind === 'step') return `step ${payload['key']} ${payload['state']}`;
  if (kind === 'status') return `status ${payload['status']}`;
  if (kind === 'scene') return `scene ${payload['number']} ${payload['status']}`;
  return kind;
}

/** A file's name without what differs from run to run. @param {string} path */
function plainName(path) {
  return basename(path)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'ID')
    .replace(/(scene-\d+)-[0-9a-f]{12}/, '$1')
    .replace(/\.[0-9a-f]{8}(?=\.partial$)/, '');
}
