/** More than any question of our page holds, and little enough to be looked through in a moment. */
export const INPUT_LIMITS = { values: 5_000, characters: 1_000_000 } as const;

/**
 * Whether an input is small enough to be parsed: schemas look at every element of an array before they count them, and
 * at every character of a text. Bytes are not looked through, and their size has a limit where they are used.
 */
export function isModest(input: unknown): boolean {
  const waiting: unknown[] = [input];
  let values = 1;
  let characters = 0;
  // A value that contains itself is walked round and round until it counts as too much.
  for (let value = waiting.pop(); ; value = waiting.pop()) {
    if (typeof value === 'string') characters += value.length;
    else if (typeof value === 'object' && value !== null && !isBytes(value)) {
      const names = Object.keys(value);
      values += names.length;
      if (values > INPUT_LIMITS.values) return false;
      for (const name of names) {
        characters += name.length;
        waiting.push((value as Record<string, unknown>)[name]);
      }
    }
    if (characters > INPUT_LIMITS.characters) return false;
    if (waiting.length === 0) return true;
  }
}

const isBytes = (value: object): boolean => ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
