/** Linux's user without rights: who runs as root tests as this one. */
export const NOBODY = 65_534;
export const isRoot = process.getuid?.() === 0;
