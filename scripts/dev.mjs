// npm run dev: the app with hot reload; arguments after -- go to the app.
import { forgetBuild } from './lib/build.mjs';
import { electronEnvironment } from './lib/electron.mjs';
import { runMain } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { runNode, toolScript } from './lib/tools.mjs';

await runMain(async () => {
  const { node } = await ensureSetup();
  forgetBuild();
  const { executable, args, env } = electronEnvironment();
  const forApp = [...args, ...process.argv.slice(2)];
  const command = [toolScript('electron-vite'), 'dev', '--watch', ...(forApp.length > 0 ? ['--', ...forApp] : [])];
  // electron-vite asks for Electron in a way of its own
  return runNode(node, command, { ...env, ELECTRON_EXEC_PATH: executable });
});
