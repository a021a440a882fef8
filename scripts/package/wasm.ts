const HEADER_BYTES = 8;

/**
 * A WebAssembly module without what it carries for debuggers: its custom sections `.debug_*`. Code and data stay byte
 * for byte. Pure.
 */
export function withoutDebugSections(module: Uint8Array): Uint8Array {
  const kept = [module.subarray(0, HEADER_BYTES)];
  for (let at = HEADER_BYTES; at < module.length; ) {
    const size = readNumber(module, at + 1);
    const end = size.end + size.value;
    if (module[at] !== 0 || !customName(module, size.end).startsWith('.debug_')) kept.push(module.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

function customName(module: Uint8Array, at: number): string {
  const length = readNumber(module, at);
  return Buffer.from(module.subarray(length.end, length.end + length.value)).toString();
}

/** An unsigned LEB128 number and where it ends. */
function readNumber(module: Uint8Array, at: number): { value: number; end: number } {
  let value = 0;
  for (let end = at, shift = 0; ; end += 1, shift += 7) {
    const byte = module[end];
    if (byte === undefined) throw new Error('The WebAssembly module ends in the middle of a number.');
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, end: end + 1 };
  }
}
