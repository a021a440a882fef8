import { createHash } from 'node:crypto';

/** JSON with sorted keys: equal values give equal text, whatever the order their keys were written in. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** SHA-256 of a value's stable JSON, hex. Decides whether a step has to run again. */
export function inputHash(value: unknown): string {
  return createHash('sha256').update(stableJson(value)).digest('hex');
}
