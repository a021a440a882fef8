/** Gives the memory of samples back at once, not when the garbage collector comes. They have none left after that. */
export function letGo({ buffer }: Float32Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
