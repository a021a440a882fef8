import type { Maker } from './own.ts';

export const PEOPLE: Record<string, Maker> = {};
