import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences whose text is the same whoever uses it: another package's copy will do. */
const ONE_TEXT = ['Apache-2.0', 'MPL-2.0', 'OFL-1.1', 'BlueOak-1.0.0'];

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * The licence files in a package's folder, one after the other; null when it brings none.
 * @param {string} folder
 */
export function licenceFiles(folder) {
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)|\.copyright$/i.test(name));
  const texts = names.filter((name) => !/\.(?:js|ts|html)$/i.test(name)).map((name) => read(join(folder, name)));
  return texts.length > 0 ? texts.join('\n\n') : null;
}

/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();

/**
 * What stands for the text of a package that brings none: its main package's (a binary for one system is a package of
 * its own), another copy of the same text, or MIT's words under its author's name.
 * @param {{ name: string, licence: string, by: string }} credit
 * @param {ReadonlyMap<string, { licence: string, text: string }>} others by name
 */
export function standIn({ name, licence, by }, others) {
  const main = [...others].find(([other]) => name.startsWith(`${other}-`));
  if (main) return main[1].text;
  if (ONE_TEXT.includes(licence)) return [...others.values()].find((other) => other.licence === licence)?.text ?? null;
  return licence === 'MIT' ? `Copyright (c) ${by || 'its authors'}\n\n${MIT}` : null;
}
