import { z } from 'zod';

/**
 * Zod tries whether it may compile its schemas with `new Function`. The page's policy forbids that, and says so each
 * time. Imported before anything that makes a schema.
 */
z.config({ jitless: true });
