import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join, relative, sep } from 'node:path';

/** What electronegativity found: which check, how bad, and where (`N/A` for what it misses in the whole program). */
export interface Finding {
  id: string;
  severity: 'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'HIGH';
  file: string;
}

interface RawFinding extends Omit<Finding, 'severity'> {
  severity: { name: Finding['severity'] };
  /** Set by the tool's second pass over what the first one found by file. */
  visibility?: { inlineDisabled?: boolean; globalCheckDisabled?: boolean };
}

interface Tool {
  Parser: new (
    babelFirst: boolean,
    typescriptBabelFirst: boolean,
  ) => {
    parse(file: string, content: Buffer): [type: string, data: unknown, content: string, warnings?: unknown[]];
  };
  Finder: new (
    only: string[],
    without: string[],
  ) => {
    find(
      ...args: [file: string, data: unknown, type: string, text: string, only: null, electron: string]
    ): Promise<RawFinding[]>;
  };
  GlobalChecks: new (
    only: string[],
    without: string[],
  ) => {
    getResults(findings: RawFinding[]): Promise<RawFinding[]>;
  };
}

const require = createRequire(createRequire(import.meta.url).resolve('@doyensec/electronegativity/package.json'));
/** Its second parser for TypeScript needs a compiler of 2021; the first one, Babel, reads all of our sources. */
const SECOND_PARSER = '@typescript-eslint/typescript-estree';
require.cache[require.resolve(SECOND_PARSER)] = Object.assign(new Module(SECOND_PARSER), { loaded: true, exports: {} });
const part = (name: string): unknown => require(`./dist/${name}`);
/** It asks GitHub for Electron's releases, which this machine may not reach; docs/security.md has that point. */
const WITHOUT = ['availablesecurityfixesglobalcheck'];

/**
 * Runs electronegativity over sources. Its own command line is gone round: that fetches translations and releases over
 * the network before it does anything.
 *
 * @param files content by name
 */
export async function scan(files: Record<string, string>, electronVersion: string): Promise<Finding[]> {
  Object.assign(globalThis, { __: (key: string) => key });
  const { Parser } = part('parser') as Pick<Tool, 'Parser'>;
  const { Finder, GlobalChecks } = part('finder') as Pick<Tool, 'Finder' | 'GlobalChecks'>;
  const parser = new Parser(false, true);
  const finder = new Finder([], []);
  const found: RawFinding[] = [];
  for (const [file, content] of Object.entries(files)) {
    const [type, data, text] = parser.parse(file, Buffer.from(content));
    if (data) found.push(...(await finder.find(file, data, type, text, null, electronVersion)));
  }
  const all = await new GlobalChecks([], WITHOUT).getResults(found);
  const seen = all.filter(({ visibility }) => !visibility?.inlineDisabled && !visibility?.globalCheckDisabled);
  return seen.map(({ id, severity, file }) => ({ id, severity: severity.name, file }));
}

/** The sources of a folder of the project, by their names from its root with forward slashes. */
export function sourcesOf(root: string, folder: string): Record<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}
