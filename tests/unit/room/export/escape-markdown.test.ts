import fc from 'fast-check';
import { parse } from 'marked';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../../src-main/room/export/escape-markdown.ts';

/** What a reader of the page sees of one paragraph; fails when it is anything else than one paragraph of text. */
function shown(markdown: string): string {
  const html = parse(markdown, { async: false, gfm: true });
  const inside = /^<p>([^<>]*)<\/p>\n$/.exec(html)?.[1];
  if (inside === undefined) throw new Error(`not one paragraph of text: ${html}`);
  return inside
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

test.each([
  '# A heading',
  '- a point',
  '+ a point',
  '1. first',
  '12) twelfth',
  '> said',
  '=====',
  '---',
  '```js',
  '~~~',
  '    code',
  '*bold* _and_ **more** ~~gone~~ `code`',
  '[a link](https://example.org) ![a picture](x.png) [x]: y',
  'https://example.org/a and www.example.org and ada@example.org',
  '<script>alert(1)</script> <!-- gone --> &amp; &#60;',
  '| a | b |',
  'a \\ b \\* c',
  '[ ] to do',
  '$x^2$ and :smile:',
  'שלום # عالم',
])('%s stays what it is', (text) => {
  expect(shown(escapeMarkdown(text))).toBe(flat(text));
});

const piece = fc.constantFrom(
  ...'#*_-+=>`~|[]()!<&\\.:@/ \n\t1a',
  'http://',
  'www.',
  '<b>',
  '![x](y)',
  '1. ',
  '- ',
  '| ',
);

test('no text becomes anything but itself', () => {
  const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (words) => {
      fc.pre(flat(words) !== '');
      expect(shown(escapeMarkdown(words))).toBe(flat(words));
    }),
    { numRuns: 3000 },
  );
});
