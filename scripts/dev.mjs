// npm run dev: the app with hot reload; arguments after -- go to the app.
import { forgetBuild } from './lib/build.mjs';
import { electronEnvironment } from './lib/electron.mjs';
import { runMain } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { runNode, toolScript } from './lib/tools.mjs';

await runMain(async () => {
  const { node } = await ensureSetup();
  forgetBuild();
  const { args, env } = electronEnvironment();
  const forApp = [...args, ...process.argv.slice(2)];
  const command = [toolScript('electron-vite'), 'dev', '--watch', ...(forApp.length > 0 ? ['--', ...forApp] : [])];
  return runNode(node, command, env);
});
