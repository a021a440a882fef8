import type { Maker } from './maker.ts';

export const PEOPLE: Record<string, Maker> = {};
