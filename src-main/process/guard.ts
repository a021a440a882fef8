import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Ends our children when this process is struck down (SIGKILL, a crash) and can end nothing itself: a shell of a few
 * hundred kilobytes that reads which children there are, and kills what is left of them when its input ends. ffmpeg
 * itself does not mind that nobody reads its progress, and would work on.
 *
 * It acts in the instant its input ends, so no number can have been given to a stranger by then.
 */
const SCRIPT = `
trap '' INT TERM HUP
pids=' '
while read -r sign pid; do
  case $sign in
    +) pids="$pids$pid " ;;
    -) case $pids in *" $pid "*) pids="\${pids%% $pid *} \${pids#* $pid }" ;; esac ;;
  esac
done
for pid in $pids; do kill -9 "$pid" 2>/dev/null; done
`;

let guard: ChildProcess | null = null;

/** Takes a child under guard until it is gone. Nothing to do on Windows: its job object ends our children with us. */
export function guardChild(child: ChildProcess): void {
  const { pid } = child;
  if (process.platform === 'win32' || pid === undefined) return;
  tell(`+ ${pid}\n`);
  child.once('exit', () => tell(`- ${pid}\n`));
}

function tell(line: string): void {
  guard ??= startGuard();
  guard.stdin?.write(line);
}

function startGuard(): ChildProcess {
  const shell = spawn('/bin/sh', ['-c', SCRIPT], { stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' });
  // Without it children are ended in every case but the worst.
  const lost = (): void => {
    if (guard === shell) guard = null;
  };
  shell.on('error', lost);
  shell.once('exit', lost);
  shell.stdin?.on('error', lost);
  // It lives exactly as long as we do, and does not keep us.
  shell.unref();
  (shell.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return shell;
}
