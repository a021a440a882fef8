import { spawn } from 'node:child_process';
import { superviseChild } from '../../../src-main/process/children.ts';

// A program with a watched child, to be put to sleep together with it: see sleep.test.ts.
const args = ['-e', 'setInterval(() => console.log("alive"), 50)'];
const child = spawn(process.execPath, args);
const ended = superviseChild(
  child,
  { command: process.execPath, args },
  {
    label: 'sleeper',
    stallMs: 1500,
    onStdoutLine: () => console.log('alive'),
  },
);
console.log('started');
ended.then(
  () => console.log('ended'),
  (thrown: unknown) => console.log(`stopped: ${String(thrown)}`),
);
process.once('SIGTERM', () => {
  child.kill();
  process.exit();
});
