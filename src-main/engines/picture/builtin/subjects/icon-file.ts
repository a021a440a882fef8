/** An entry of an icon set's file, as Iconify writes it. */
export interface IconEntry {
  body: string;
  width?: number;
  hidden?: boolean;
}

export interface IconFile {
  /** Width and height of an icon that names no other; null where the file says nothing. */
  side: number | null;
  /** An entry by its name or by another name of it; null where there is none. */
  entry(name: string): IconEntry | null;
  /** Gives the file's bytes back at once, not when the garbage collector comes. Nothing can be asked of it after that. */
  close(): void;
}

/** Where a value stands in the file: first byte, and the one after its last. */
type Place = readonly [start: number, end: number];

/**
 * Reads an icon set's `icons.json` entry by entry. Parsed whole, the 25 MB of the larger set are held twice more in each
 * thread that paints, for the handful of icons that a film shows.
 *
 * @param bytes read for this alone; the file as its package ships it: a line for each key, indented by tabs, so that a line break and two tabs
 *   stand before each name of an icon and nowhere within an entry
 * @throws Error when the file is written otherwise
 */
export function openIconFile(bytes: Buffer): IconFile {
  const icons = sectionOf(bytes, 'icons', 0);
  const aliases = bytes.includes('\n\t"aliases": {', icons[1]) ? sectionOf(bytes, 'aliases', icons[1]) : null;
  const bodies = entriesOf(bytes, icons);
  const parents = aliases ? entriesOf(bytes, aliases) : new Map<string, Place>();
  const rest = bytes.toString('utf8', (aliases ?? icons)[1]).replace(/^,?/, '{');
  const { width = null } = JSON.parse(rest) as { width?: number };
  const parse = ([start, end]: Place): unknown => JSON.parse(bytes.toString('utf8', start, end));
  return {
    side: width,
    entry: (name) => {
      const alias = parents.get(name);
      const place = bodies.get(name) ?? (alias && bodies.get((parse(alias) as { parent: string }).parent));
      return place ? (parse(place) as IconEntry) : null;
    },
    close: () => {
      if (bytes.buffer instanceof ArrayBuffer) bytes.buffer.transfer(0);
    },
  };
}

/** The lines between the brackets of a key of the file itself. */
function sectionOf(bytes: Buffer, key: string, from: number): Place {
  const head = `\n\t"${key}": {`;
  const start = bytes.indexOf(head, from);
  const end = bytes.indexOf('\n\t}', start + head.length);
  if (start < 0 || end < 0) throw new Error(`icons.json: "${key}" was not found as it is usually written.`);
  return [start + head.length, end + '\n\t}'.length];
}

function entriesOf(bytes: Buffer, [start, end]: Place): Map<string, Place> {
  const entries = new Map<string, Place>();
  const open = '\n\t\t"';
  const close = '\n\t\t}';
  for (let at = bytes.indexOf(open, start); at >= 0 && at < end; at = bytes.indexOf(open, at)) {
    const name = at + open.length;
    const nameEnd = bytes.indexOf('"', name);
    const value = bytes.indexOf('{', nameEnd);
    const valueEnd = bytes.indexOf(close, value) + close.length;
    entries.set(bytes.toString('utf8', name, nameEnd), [value, valueEnd]);
    at = valueEnd;
  }
  return entries;
}
