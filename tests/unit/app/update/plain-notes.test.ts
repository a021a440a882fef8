import { expect, test } from 'vitest';
import { plainNotes } from '../../../../src-main/app/update/plain-notes.ts';

test.each([
  ['plain text', 'Rain & snow < 3\n\nMore', 'Rain & snow < 3\n\nMore'],
  [
    'GitHub’s own',
    '<h2>What’s new</h2>\n<ul>\n<li>Rain &amp; snow</li>\n<li>A <a href="https://x.y">link</a></li>\n</ul>\n<p>Thanks!<br>All</p>',
    'What’s new\n\n• Rain & snow\n\n• A link\n\nThanks!\nAll',
  ],
  ['a script is words like others', 'a<script>alert(1)</script>b<style>x{}</style>c', 'aalert(1)bx{}c'],
  ['a tag in an entity stays text', '&lt;img src=x onerror=y&gt;', '<img src=x onerror=y>'],
  ['entities', '&#65;&#x42;&nbsp;&quot;&bogus;&#0;&#9999999;', 'AB "&bogus;'],
  ['control characters', 'a\u0000\u001b[31mb', 'a[31mb'],
  [
    'notes of several versions',
    [
      { version: '2.0.0', note: '<p>Two</p>' },
      { version: '1.5.0', note: null },
    ],
    '2.0.0\n\nTwo\n\n1.5.0',
  ],
  ['nothing', undefined, ''],
  ['something else', { toString: 1 }, ''],
])('%s', (_what, notes, text) => expect(plainNotes(notes)).toBe(text));

test('notes of any size and shape take no time', () => {
  for (const piece of ['<', '<script>', '<li ', '&#', '\n', '<br']) plainNotes(piece.repeat(200_000));
});
