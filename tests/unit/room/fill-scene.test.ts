import { describe, expect, it } from 'vitest';
import { aloft } from '../../../src-main/room/staging/aloft.ts';
import { endCard } from '../../../src-main/room/staging/end-card.ts';
import { fillScene, sameTrain } from '../../../src-main/room/staging/fill-scene.ts';
import { subject } from '../picture/request.ts';

const village = { place: 'village' } as const;
const bakery = subject('village bakery', { kind: 'building', scenery: true });
const woman = subject('woman', { kind: 'person' });

describe('a scene that would be empty', () => {
  const film = { subjects: [bakery], kind: 'documentary', wordless: false } as const;

  it('gets somebody of the cast, on the way', () => {
    const [first, ...rest] = fillScene([bakery], village, { ...film, subjects: [bakery] }, [woman]);
    expect(first).toMatchObject({ id: 'woman', action: 'walks', weight: 'hero', count: 1 });
    expect(rest).toEqual([bakery]);
  });

  it('gets who works there when nobody was named', () => {
    expect(fillScene([bakery], village, { ...film, subjects: [bakery] }, [])[0]?.noun).toBe('baker');
  });

  it('stays a view in films without words, in explainers and where nobody could stand', () => {
    expect(fillScene([bakery], village, { ...film, subjects: [], wordless: true }, [woman])).toEqual([bakery]);
    expect(fillScene([bakery], village, { ...film, subjects: [], kind: 'explainer' }, [woman])).toEqual([bakery]);
    expect(fillScene([], { place: 'underwater' }, { ...film, subjects: [] }, [woman])).toEqual([]);
  });

  it('is left alone when something is in it', () => {
    const loaf = subject('loaf', { kind: 'food' });
    expect(fillScene([loaf], village, { ...film, subjects: [] }, [woman])).toEqual([loaf]);
  });
});

describe('the train of a film', () => {
  const subway = subject('noisy subway', { kind: 'vehicle' });

  it('is the same in each of its scenes, and seen once', () => {
    const train = { place: 'train' } as const;
    expect(sameTrain([woman], train, [subway])).toEqual([woman, { ...subway, weight: 'background', scenery: true }]);
    expect(sameTrain([subway], train, [subway])).toEqual([subway]);
    expect(sameTrain([woman], village, [subway])).toEqual([woman]);
  });
});

describe('a balloon', () => {
  const balloon = subject('air balloon', { kind: 'vehicle' });

  it('takes people up when the line says that they float', () => {
    const [carrier, ...rest] = aloft([woman], 'They float over the mountains.', [woman, balloon]);
    expect(carrier).toMatchObject({ id: 'air balloon', action: 'floats', attributes: ['crewed'] });
    expect(rest).toEqual([]);
  });

  it('leaves them on the ground before', () => {
    expect(aloft([woman], 'They sew old shirts.', [woman, balloon])).toEqual([woman]);
    expect(aloft([woman], 'They float.', [woman])).toEqual([woman]);
  });
});

describe("an ad's last picture", () => {
  it('shows what a cart sells', () => {
    const cart = subject('coffee cart', { kind: 'vehicle' });
    expect(endCard([woman], { subjects: [woman, cart] }, 'She takes one sip.')[0]).toMatchObject({
      noun: 'coffee',
      kind: 'food',
    });
  });

  it('shows the picture of the creator before all else', () => {
    const cart = subject('coffee cart', { kind: 'vehicle' });
    const own = subject('cup', { pictureId: 'p1' });
    expect(endCard([woman], { subjects: [cart, own] }, 'She takes one sip.')[0]).toMatchObject({
      noun: 'cup',
      pictureId: 'p1',
    });
  });
});
