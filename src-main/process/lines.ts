/**
 * Cuts a stream of text into lines. `\r` ends a line too: programs redraw their status with it.
 * Lines without text are left out; a line longer than 64 KB is handed on in pieces, so memory stays bounded.
 */
export class LineSplitter {
  private rest = '';
  private readonly onLine: (line: string) => void;

  constructor(onLine: (line: string) => void) {
    this.onLine = onLine;
  }

  push(text: string): void {
    const lines = (this.rest + text).split(/[\r\n]+/);
    this.rest = lines.pop() ?? '';
    if (this.rest.length > 65_536) {
      lines.push(this.rest);
      this.rest = '';
    }
    for (const line of lines) if (line) this.onLine(line);
  }

  /** The last line, when the stream ended without a line break. */
  end(): void {
    if (this.rest) this.onLine(this.rest);
    this.rest = '';
  }
}

/** The last lines of a stream. */
export class Tail {
  private readonly lines: string[] = [];
  private readonly size: number;

  constructor(size = 40) {
    this.size = size;
  }

  push(line: string): void {
    this.lines.push(line.length > 2000 ? `${line.slice(0, 2000)}…` : line);
    if (this.lines.length > this.size) this.lines.shift();
  }

  toString(): string {
    return this.lines.join('\n');
  }
}
