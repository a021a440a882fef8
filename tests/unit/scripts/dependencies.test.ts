import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../../scripts/lib/dependencies.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const canvasForMac = { version: '1.0.11', integrity: 'sha512-b', optional: true };

describe('the packages that are missing', () => {
  it('are none when all are there in their versions', () => {
    expect(missingPackages({ '': {}, 'node_modules/zod': zod }, { 'node_modules/zod': zod })).toEqual([]);
  });

  it('are all when an install broke off, for npm writes its record last', () => {
    expect(missingPackages({ '': {}, 'node_modules/zod': zod }, {})).toEqual(['node_modules/zod']);
  });

  it('do not count those for other platforms', () => {
    expect(missingPackages({ 'node_modules/canvas-darwin': canvasForMac }, {})).toEqual([]);
  });

  it('count another version, another content, and an optional one that is out of date', () => {
    const wanted = { 'node_modules/zod': zod, 'node_modules/canvas-darwin': canvasForMac };
    expect(missingPackages(wanted, { 'node_modules/zod': { ...zod, version: '4.6.6' } })).toEqual(['node_modules/zod']);
    expect(missingPackages(wanted, { 'node_modules/zod': { ...zod, integrity: 'sha512-x' } })).toHaveLength(1);
    const installed = { 'node_modules/zod': zod, 'node_modules/canvas-darwin': { ...canvasForMac, version: '1.0.0' } };
    expect(missingPackages(wanted, installed)).toEqual(['node_modules/canvas-darwin']);
  });
});
