/**
 * The thirteen calls of WASI preview 1 that flite imports, over files in memory. Not `node:wasi`: that one warns that
 * it is experimental, and needs a folder on disk which a cancelled thread would leave behind. Nothing here can reach
 * the disk, the network or the clock.
 */
const OK = 0;
const BAD_FD = 8;
const NOT_FOUND = 44;
const ALL_RIGHTS = 0xffff_ffff_ffff_ffffn;
const CREATE = 1;
const TRUNCATE = 8;
const STDOUT = 1;
const STDERR = 2;
/** The one folder the program sees, `/w`; the first descriptor that a file gets follows it. */
const FOLDER_FD = 3;
const FOLDER = new TextEncoder().encode('/w');

class Exit extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

interface MemoryFile {
  bytes: Uint8Array;
  length: number;
}

interface OpenFile {
  file: MemoryFile;
  position: number;
}

function write(open: OpenFile, chunk: Uint8Array): void {
  const { file } = open;
  const end = open.position + chunk.length;
  if (end > file.bytes.length) {
    const grown = new Uint8Array(Math.max(end, file.bytes.length * 2, 65_536));
    grown.set(file.bytes.subarray(0, file.length));
    file.bytes = grown;
  }
  file.bytes.set(chunk, open.position);
  open.position = end;
  file.length = Math.max(file.length, end);
}

const contents = (file: MemoryFile): Uint8Array => file.bytes.subarray(0, file.length);

export interface WasiOutcome {
  code: number;
  stdout: string;
  stderr: string;
  /** What the program wrote, by path under `/w`; undefined when it did not. */
  read: (name: string) => Uint8Array | undefined;
}

/**
 * Runs a WASI command to its end, synchronously once it is instantiated.
 *
 * @param args the arguments after the program's name
 * @param files files that it finds under `/w`, by name
 */
export async function runWasi(
  module: WebAssembly.Module,
  args: string[],
  files: Record<string, Uint8Array> = {},
): Promise<WasiOutcome> {
  const disk = new Map<string, MemoryFile>(
    Object.entries(files).map(([name, bytes]) => [name, { bytes, length: bytes.length }]),
  );
  const newFile = (): MemoryFile => ({ bytes: new Uint8Array(0), length: 0 });
  const stdout = newFile();
  const stderr = newFile();
  const open = new Map<number, OpenFile>([
    [0, { file: newFile(), position: 0 }],
    [STDOUT, { file: stdout, position: 0 }],
    [STDERR, { file: stderr, position: 0 }],
  ]);
  let nextFd = FOLDER_FD + 1;
  let memory: WebAssembly.Memory | null = null;
  // The memory grows while the program runs, so views are made anew for each call.
  const buffer = (): ArrayBuffer => {
    if (!memory) throw new Error('the program called out before it was started');
    return memory.buffer;
  };
  const bytes = (at: number, length: number): Uint8Array => new Uint8Array(buffer(), at, length);
  const view = (): DataView => new DataView(buffer());
  const argv = ['flite', ...args].map((arg) => new TextEncoder().encode(`${arg.replaceAll('\0', '')}\0`));
  const vectors = (at: number, count: number): Uint8Array[] =>
    Array.from({ length: count }, (_, i) =>
      bytes(view().getUint32(at + i * 8, true), view().getUint32(at + i * 8 + 4, true)),
    );

  const calls = {
    args_sizes_get(countAt: number, sizeAt: number): number {
      view().setUint32(countAt, argv.length, true);
      view().setUint32(
        sizeAt,
        argv.reduce((sum, arg) => sum + arg.length, 0),
        true,
      );
      return OK;
    },
    args_get(pointersAt: number, textAt: number): number {
      let at = textAt;
      argv.forEach((arg, i) => {
        view().setUint32(pointersAt + i * 4, at, true);
        bytes(at, arg.length).set(arg);
        at += arg.length;
      });
      return OK;
    },
    // Time stands still: the same text gives the same sound.
    clock_time_get(_id: number, _precision: bigint, at: number): number {
      view().setBigUint64(at, 0n, true);
      return OK;
    },
    fd_close: (fd: number): number => (open.delete(fd) ? OK : BAD_FD),
    fd_fdstat_get(fd: number, at: number): number {
      if (fd !== FOLDER_FD && !open.has(fd)) return BAD_FD;
      const kind = fd === FOLDER_FD ? 3 : fd <= STDERR ? 2 : 4;
      bytes(at, 24).fill(0);
      view().setUint8(at, kind);
      view().setBigUint64(at + 8, ALL_RIGHTS, true);
      view().setBigUint64(at + 16, ALL_RIGHTS, true);
      return OK;
    },
    fd_fdstat_set_flags: (): number => OK,
    fd_prestat_get(fd: number, at: number): number {
      if (fd !== FOLDER_FD) return BAD_FD;
      view().setUint32(at, 0, true);
      view().setUint32(at + 4, FOLDER.length, true);
      return OK;
    },
    fd_prestat_dir_name(fd: number, at: number, length: number): number {
      if (fd !== FOLDER_FD) return BAD_FD;
      bytes(at, length).set(FOLDER.subarray(0, length));
      return OK;
    },
    fd_read(fd: number, vectorsAt: number, count: number, readAt: number): number {
      const from = open.get(fd);
      if (!from) return BAD_FD;
      let total = 0;
      for (const into of vectors(vectorsAt, count)) {
        const chunk = contents(from.file).subarray(from.position, from.position + into.length);
        into.set(chunk);
        from.position += chunk.length;
        total += chunk.length;
      }
      view().setUint32(readAt, total, true);
      return OK;
    },
    fd_write(fd: number, vectorsAt: number, count: number, writtenAt: number): number {
      const into = open.get(fd);
      if (!into) return BAD_FD;
      let total = 0;
      for (const chunk of vectors(vectorsAt, count)) {
        write(into, chunk);
        total += chunk.length;
      }
      view().setUint32(writtenAt, total, true);
      return OK;
    },
    fd_seek(fd: number, offset: bigint, whence: number, at: number): number {
      const moved = open.get(fd);
      if (!moved || fd <= STDERR) return BAD_FD;
      const base = whence === 0 ? 0 : whence === 1 ? moved.position : moved.file.length;
      moved.position = base + Number(offset);
      view().setBigUint64(at, BigInt(moved.position), true);
      return OK;
    },
    path_open(
      _folder: number,
      _lookup: number,
      pathAt: number,
      pathLength: number,
      flags: number,
      _rights: bigint,
      _inherited: bigint,
      _fdFlags: number,
      fdAt: number,
    ): number {
      const name = new TextDecoder().decode(bytes(pathAt, pathLength)).replace(/^\/?(w\/)?/, '');
      let file = disk.get(name);
      if (!file) {
        if ((flags & CREATE) === 0) return NOT_FOUND;
        file = newFile();
        disk.set(name, file);
      } else if ((flags & TRUNCATE) !== 0) file.length = 0;
      const fd = nextFd++;
      open.set(fd, { file, position: 0 });
      view().setUint32(fdAt, fd, true);
      return OK;
    },
    proc_exit(code: number): never {
      throw new Exit(code);
    },
  };

  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: calls });
  const program = instance.exports as unknown as { memory: WebAssembly.Memory; _start: () => void };
  memory = program.memory;
  let code = 0;
  try {
    program._start();
  } catch (thrown) {
    if (!(thrown instanceof Exit)) throw thrown;
    code = thrown.code;
  }
  const text = (file: MemoryFile): string => new TextDecoder().decode(contents(file));
  return {
    code,
    stdout: text(stdout),
    stderr: text(stderr),
    read: (name) => {
      const file = disk.get(name);
      return file && contents(file);
    },
  };
}
