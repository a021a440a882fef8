// Stands in for Electron's own default app in the fallback Electron: starts the app that the command line names.
// It awaits the app at top level, so that Electron is not ready before the app's main has run.
import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { path, modules } = readCommandLine(process.argv.slice(1));
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
const require = createRequire(import.meta.url);
// Playwright preloads a module of its own with -r
if (modules.length > 0) Module._preloadModules(modules);

if (path === null) {
  console.error('Usage: electron [options] <folder or file of the app> [arguments]');
  app.exit(2);
} else {
  try {
    await load(resolve(path));
  } catch (error) {
    console.error('The app threw an error while it was loaded:\n', error);
    app.exit(1);
  }
}

/** @param {string[]} args */
function readCommandLine(args) {
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '-r' || arg === '--require') modules.push(args[++index]);
    else if (arg.startsWith('--require=')) modules.push(arg.slice('--require='.length));
    else if (!arg.startsWith('-')) return { path: arg, modules };
  }
  return { path: null, modules };
}

/** @param {string} appPath */
async function load(appPath) {
  const manifest = join(appPath, 'package.json');
  if (existsSync(manifest)) {
    const { name, productName, version, desktopName } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (version) app.setVersion(version);
    app.name = productName ?? name ?? app.name;
    app.setDesktopName(desktopName ?? `${app.name}.desktop`);
  }
  const main = require.resolve(appPath);
  app.setAppPath(existsSync(manifest) ? appPath : dirname(main));
  await import(pathToFileURL(main).href);
}
