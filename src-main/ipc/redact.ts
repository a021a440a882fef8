/** Who must not be recognised in what a creator passes on. */
export interface Person {
  /** Absolute path of the home folder. */
  home: string;
  name: string;
}

/**
 * Takes the home folder and the user's name out of a text: `/home/ada/films` becomes `~/films`, and the name, where it
 * stands as a word of its own, `<user>`. A name of one or two letters is taken out of paths only.
 */
export function redact(text: string, { home, name }: Person): string {
  const withoutHome = spellings(home).reduce((rest, path) => rest.replace(anyCase(path, '(?![\\w-])'), '~'), text);
  if (name === '') return withoutHome;
  const before = name.length > 2 ? '(?<![\\p{L}\\p{N}_])' : '(?<=[/\\\\])';
  const after = name.length > 2 ? '(?![\\p{L}\\p{N}_])' : '(?=[/\\\\]|$)';
  return withoutHome.replace(anyCase(name, after, before), '<user>');
}

/** A path as it may stand in a text: as it is, with the other slashes, doubled for JSON, and in an address. */
function spellings(path: string): string[] {
  const bare = path.replace(/[/\\]+$/, '');
  if (bare.length < 2) return [];
  const forward = bare.replaceAll('\\', '/');
  return [...new Set([bare, forward, bare.replaceAll('\\', '\\\\'), encodeURI(forward)])];
}

const anyCase = (text: string, after: string, before = ''): RegExp =>
  new RegExp(`${before}${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${after}`, 'giu');
