import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const ARGS = ['-f', '--seccomp-bpf', '-qq', '-yy', '-e', 'trace=%network', '-e', 'signal=none'];

/** Why this machine cannot record what a program asks of the network; null when it can. */
export function whyNoStrace(): string | null {
  if (process.platform !== 'linux') return 'strace is a program of Linux';
  const { error, status, stderr } = spawnSync('strace', [...ARGS, '-o', '/dev/null', 'true'], { encoding: 'utf8' });
  if (error) return 'strace is not installed';
  return status === 0 ? null : `strace may not trace here: ${stderr.trim().split('\n')[0]}`;
}

/** Arguments of strace to run a program and all that it starts, with every socket call written to a file. */
export const straceArgs = (trace: string, program: string): string[] => [...ARGS, '-o', trace, program];

/** A program that starts another one under strace. */
export function writeWrapper(file: string, trace: string, program: string): void {
  const command = ['strace', ...straceArgs(trace, program)].map((word) => `'${word}'`).join(' ');
  writeFileSync(file, `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
}

export interface SocketCalls {
  /** How many calls were recorded in all. */
  total: number;
  /** Calls that bind to, listen at, connect to or send to an internet address, as lines. */
  internet: string[];
  /** Calls that make a socket of a family, by family. */
  families: Record<string, number>;
}

/**
 * Reads a recording. Making an internet socket is not counted: Chromium asks the kernel about network interfaces with
 * datagram sockets that it neither binds nor connects. Whatever could move a byte is.
 */
export function readTrace(trace: string): SocketCalls {
  const lines = readFileSync(trace, 'utf8').split('\n').filter(Boolean);
  const families: Record<string, number> = {};
  for (const line of lines) {
    const family = /\bsocket\((AF_\w+)/.exec(line)?.[1];
    if (family) families[family] = (families[family] ?? 0) + 1;
  }
  const call = /\b(?:connect|bind|listen|accept4?|sendto|sendmsg|sendmmsg|recvfrom|recvmsg|recvmmsg)\((?<rest>.*)/;
  const internet = lines.filter((line) => {
    const rest = call.exec(line)?.groups?.['rest'] ?? '';
    return /^\d+<(?:TCP|UDP|RAW|ICMP)/.test(rest) || /(?:sa|sin6?)_family=AF_INET6?\b/.test(rest);
  });
  return { total: lines.length, internet, families };
}
