/** Where in a JSON text we are. */
type State = 'between' | 'key' | 'value';

/**
 * Hears the texts out of JSON that streams in, so that people read prose and no braces: `add` gives back what the new
 * piece brought of the values under the shown keys, each value on a line of its own.
 */
export class Spoken {
  private state: State = 'between';
  private key = '';
  private afterColon = false;
  /** An escape that is under way: `\`, or `\u00`. */
  private escape = '';
  private begun = false;
  private readonly shown: ReadonlySet<string>;

  constructor(shown: readonly string[]) {
    this.shown = new Set(shown);
  }

  add(piece: string): string {
    let out = '';
    for (const char of piece) out += this.state === 'between' ? this.structure(char) : this.inString(char);
    return out;
  }

  private structure(char: string): string {
    if (char === ':') this.afterColon = true;
    else if (char === ',' || char === '{') this.afterColon = false;
    else if (char === '"') {
      this.state = this.afterColon ? 'value' : 'key';
      if (this.state === 'key') this.key = '';
      else if (this.shown.has(this.key)) {
        const gap = this.begun ? '\n' : '';
        this.begun = true;
        return gap;
      }
    }
    return '';
  }

  private inString(char: string): string {
    if (this.escape) return this.escaped(char);
    if (char === '\\') this.escape = char;
    else if (char === '"') this.state = 'between';
    else return this.speak(char);
    return '';
  }

  private escaped(char: string): string {
    this.escape += char;
    if (this.escape.startsWith('\\u') && this.escape.length < 6) return '';
    const whole = this.escape;
    this.escape = '';
    try {
      return this.speak(JSON.parse(`"${whole}"`) as string);
    } catch {
      return '';
    }
  }

  private speak(text: string): string {
    if (this.state === 'key') {
      this.key += text;
      return '';
    }
    return this.shown.has(this.key) ? text : '';
  }
}
