/**
 * Values for the page are passed on as JavaScript source: so the page makes what no serialisation carries (a getter
 * that throws, a value that holds itself, three million characters), and a failure shows what to paste into a console.
 */
export class Code {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** Source of a value that may hold {@link Code}; plain ASCII, so that no lone surrogate is lost on the way. */
export function toSource(value: unknown): string {
  if (value instanceof Code) return value.source;
  if (Array.isArray(value)) return `[${value.map(toSource).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    // In brackets, "__proto__" is an own property like any other.
    const entries = Object.entries(value).map(([name, inner]) => `[${text(name)}]:${toSource(inner)}`);
    return `({${entries.join(',')}})`;
  }
  if (typeof value === 'string') return text(value);
  return Object.is(value, -0) ? '-0' : String(value);
}

const text = (value: string): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
