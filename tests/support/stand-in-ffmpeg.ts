import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FfmpegTools } from '../../src-main/film/film-room.ts';

export interface Fault {
  /** Pattern of the shell for the whole command line: `*video.mp4.partial*`. */
  when: string;
  /**
   * `kill`: struck down; `exit`: ends with 1 and a line on stderr; `hang`: does nothing and cannot be asked to end;
   * `truncate`: does its work, says all is well, and leaves half of its files.
   */
  kind: 'kill' | 'exit' | 'hang' | 'truncate';
  /** In its first so many runs; the rest are ffmpeg's own. */
  times: number;
}

export interface StandIn {
  ffmpeg: string;
  ffprobe: string;
  /** How many runs each fault met, those that were left alone included. */
  runs: () => number[];
  /** Every process that was ever one of it. */
  pids: () => number[];
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * An ffmpeg in a folder that behaves but for some runs, which go wrong. It becomes the real program (`exec`), so that a
 * signal meets that one.
 */
export function standInFfmpeg(
  folder: string,
  tools: Pick<FfmpegTools, 'ffmpeg' | 'ffprobe'>,
  faults: Fault[],
): StandIn {
  mkdirSync(folder, { recursive: true });
  const pids = join(folder, 'pids');
  writeFileSync(pids, '');
  const counts = faults.map((_, i) => join(folder, `runs-${i}`));
  for (const file of counts) writeFileSync(file, '');
  const rules = faults.map(
    ({ when, kind, times }, i) => `case "$*" in ${when.replaceAll(' ', '\\ ')})
  echo run >> ${quoted(counts[i] ?? '')}
  [ "$(grep -c run ${quoted(counts[i] ?? '')})" -gt ${times} ] || ${kind}_fault "$@" ;;
esac`,
  );
  writeFileSync(
    join(folder, 'ffmpeg'),
    `#!/bin/sh
real=${quoted(tools.ffmpeg)}
for output; do :; done
echo $$ >> ${quoted(pids)}
kill_fault() { kill -9 $$; }
exit_fault() { echo 'the stand-in is broken' >&2; exit 1; }
hang_fault() { trap '' TERM; exec sleep 600; }
truncate_fault() {
  "$real" "$@" || exit $?
  for file; do
    case $file in "$output" | *.mp4.partial) ;; *) continue ;; esac
    head -c "$(($(wc -c < "$file") / 2))" "$file" > "$file.cut" && mv "$file.cut" "$file"
  done
  exit 0
}
${rules.join('\n')}
exec "$real" "$@"
`,
  );
  chmodSync(join(folder, 'ffmpeg'), 0o755);
  symlinkSync(tools.ffprobe, join(folder, 'ffprobe'));
  return {
    ffmpeg: join(folder, 'ffmpeg'),
    ffprobe: join(folder, 'ffprobe'),
    runs: () => counts.map((file) => readFileSync(file, 'utf8').split('run').length - 1),
    pids: () => readFileSync(pids, 'utf8').split('\n').filter(Boolean).map(Number),
  };
}
