/** The third person of a verb's base form: "check" → "checks"; as it is for more than one. */
export function thirdPerson(base: string, many = false): string {
  if (base === 'be') return many ? 'are' : 'is';
  if (base === 'have') return many ? 'have' : 'has';
  if (many) return base;
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
