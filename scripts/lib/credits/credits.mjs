import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../json.mjs';
import { licenceFiles, standIn } from './licence-texts.mjs';
import { installed, shippedPackages } from './shipped.mjs';
import { readThirdParty } from './third-party.mjs';
import { PROGRAMS, WORKS } from './works.mjs';

/**
 * @typedef {object} Credit
 * @property {string} name
 * @property {string | null} title of a work that is more than code
 * @property {string} kind
 * @property {string} version
 * @property {string} licence
 * @property {string} by
 * @property {string} notice
 * @property {number | null} text its place among the texts
 */

/**
 * Who made what the app is made of: from the lock file, the installed packages and THIRD_PARTY.md. Equal texts are
 * there once.
 * @param {string} root the repository's top folder, with its packages installed
 * @returns {{ credits: Credit[], texts: string[] }}
 */
export function collectCredits(root) {
  const { by, licences, notices } = readThirdParty(readFileSync(join(root, 'THIRD_PARTY.md'), 'utf8'));
  const packages = installed(root, shippedPackages(readJson(join(root, 'package-lock.json')))).map((shipped) => {
    const folder = join(root, shipped.path);
    const manifest = readJson(join(folder, 'package.json')) ?? {};
    const work = WORKS[shipped.name];
    return {
      name: shipped.name,
      title: work?.title ?? null,
      kind: work?.kind ?? 'library',
      version: shipped.version,
      licence: licences.get(shipped.name) ?? shipped.licence ?? statedIn(manifest),
      by: by.get(shipped.name) ?? authorOf(manifest),
      notice: (work && notices.get(work.title)) ?? '',
      text: licenceFiles(folder),
    };
  });
  const known = new Map(packages.flatMap(({ name, licence, text }) => (text ? [[name, { licence, text }]] : [])));
  const programs = PROGRAMS.map(({ title, licence }) => ({
    ...{ name: title, title: null, kind: 'program', version: '', licence, by: '' },
    ...{ notice: notices.get(title) ?? '', text: null },
  }));
  /** @type {string[]} */
  const texts = [];
  const credits = [...programs, ...packages].map((credit) => {
    const text = credit.text ?? (credit.kind === 'program' ? null : standIn(credit, known));
    if (text !== null && !texts.includes(text)) texts.push(text);
    return { ...credit, text: text === null ? null : texts.indexOf(text) };
  });
  return { credits, texts };
}

/** Older packages have a list. @param {any} manifest @returns {string} */
export const statedIn = (manifest) =>
  manifest.license?.type ??
  manifest.license ??
  manifest.licenses?.map((/** @type {any} */ l) => l.type).join(' OR ') ??
  '';

/** Without an address for mail. @param {any} manifest @returns {string} */
function authorOf({ author, contributors, maintainers }) {
  const first = author ?? contributors?.[0] ?? maintainers?.[0] ?? '';
  const name = typeof first === 'string' ? first : (first.name ?? '');
  return name
    .replace(/\s*[<(].*$/, '')
    .replace(/^\S+@\S+$/, '')
    .trim();
}
