import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import type { OpenSideProcess } from '../process/side-process.ts';

/** Electron's own kind of side process: it needs no Node to be found, and a packaged app allows no other. */
export const openUtilityProcess: OpenSideProcess = (file) => {
  const child = utilityProcess.fork(fileURLToPath(file), [], { stdio: 'ignore', serviceName: 'Scenewright model' });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', (code) => listener(`exit code ${code}`)),
    kill: () => void child.kill(),
  };
};
