import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { iconFileText, withoutSkinTones } from '../../../scripts/package/pictures.ts';
import { type IconEntry, openIconFile } from '../../../src-main/engines/picture/builtin/subjects/icon-file.ts';
import { closeIconSets, iconNamed } from '../../../src-main/engines/picture/builtin/subjects/icon-sets.ts';

interface IconSet {
  icons: Record<string, IconEntry>;
  aliases?: Record<string, { parent: string }>;
  width?: number;
}

const shipped = (set: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@iconify-json/${set}/icons.json`));

const files: [string, Buffer][] = ['noto', 'game-icons'].flatMap((name) => {
  const bytes = shipped(name);
  const packed = iconFileText(withoutSkinTones(JSON.parse(bytes.toString()) as IconSet));
  return [
    [`${name} as it is shipped`, bytes],
    [`${name} as it is packed`, Buffer.from(packed)],
  ];
});

describe.each(files)('%s', (_, bytes) => {
  const whole = JSON.parse(bytes.toString()) as IconSet;
  const file = openIconFile(bytes);

  test('each entry is the one that parsing the whole file gives', () => {
    const names = Object.keys(whole.icons);
    expect(names.length).toBeGreaterThan(1500);
    for (const name of names) expect(file.entry(name), name).toEqual(whole.icons[name]);
    expect(file.side).toBe(whole.width ?? null);
  });

  test('each other name leads to its entry', () => {
    for (const [name, { parent }] of Object.entries(whole.aliases ?? {}))
      expect(file.entry(name), name).toEqual(whole.icons[parent]);
  });

  test.each(['', 'no-such-icon', 'constructor', 'icons', 'width', '"'])('there is none named %j', (name) => {
    expect(file.entry(name)).toBeNull();
  });
});

test('a name that leads to one that is not there has no entry', () => {
  const text = iconFileText({ icons: { a: { body: '<g/>', width: 7 } }, aliases: { b: { parent: 'c' } } });
  const file = openIconFile(Buffer.from(text));
  expect(file.entry('a')).toEqual({ body: '<g/>', width: 7 });
  expect(file.entry('b')).toBeNull();
  expect(file.side).toBeNull();
});

test('a body that looks like the file itself is read whole', () => {
  const icons = { a: { body: '\n\t\t}\n\t}\n\t\t"b": {' }, b: { body: '{}' } };
  const file = openIconFile(Buffer.from(iconFileText({ icons, width: 3 })));
  expect(file.entry('a')).toEqual(icons.a);
  expect(file.entry('b')).toEqual(icons.b);
  expect(file.side).toBe(3);
});

test('a set that was let go is opened again', () => {
  const before = iconNamed('noto', 'fox');
  expect(before?.body).toContain('<');
  closeIconSets();
  expect(iconNamed('noto', 'fox')).toEqual(before);
});

test.each([
  ['one line', JSON.stringify({ icons: { a: { body: '' } } })],
  ['spaces', JSON.stringify({ icons: { a: { body: '' } } }, null, 2)],
  ['nothing', ''],
])('a file written otherwise is refused: %s', (_, text) => {
  expect(() => openIconFile(Buffer.from(text))).toThrow('icons.json');
});
