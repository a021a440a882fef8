// npm start [-- arguments for the app]: sets up what is missing, builds what changed, starts the app.
import { ensureBuild } from './lib/build.mjs';
import { runInOurPlace } from './lib/child.mjs';
import { hasDisplay } from './lib/display.mjs';
import { electronEnvironment } from './lib/electron.mjs';
import { root } from './lib/paths.mjs';
import { runMain, SetupError } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { windowlessArgs } from './lib/windowless.mjs';

await runMain(async () => {
  const appArgs = process.argv.slice(2);
  const windowless = windowlessArgs(appArgs, process.platform);
  const { node } = await ensureSetup();
  await ensureBuild(node);
  if (!windowless && !hasDisplay()) {
    throw new SetupError(
      `There is no display here to open a window on. To make a film without a window:

  npm start -- generate "A lighthouse keeper befriends a storm" --output film.mp4

To try the window all the same: xvfb-run -a npm start`,
    );
  }
  const { executable, args, env } = electronEnvironment();
  return runInOurPlace(executable, [...args, ...(windowless ?? []), root, ...appArgs], {
    env: { ...process.env, ...env },
  });
});
