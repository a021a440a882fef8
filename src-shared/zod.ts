import { z } from 'zod';

/**
 * Zod tries whether it may compile its schemas with `new Function`. The page's policy forbids that, and reports each
 * try. Every schema takes zod from here, so that none is made before this is said, however the page's files are cut.
 */
if ('document' in globalThis) z.config({ jitless: true });

export { z };
