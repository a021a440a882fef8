import { z } from '../../src-shared/zod.ts';

const KINDS = ['pictures', 'font', 'voice', 'instruments', 'program', 'library'] as const;
type Kind = (typeof KINDS)[number];

export const KIND_NAMES: Record<Kind, string> = {
  pictures: 'Pictures',
  font: 'Font',
  voice: 'Voice',
  instruments: 'Instruments',
  program: 'Program',
  library: 'Library',
};

const creditsSchema = z.object({
  credits: z.array(
    z.object({
      name: z.string(),
      title: z.string().nullable(),
      kind: z.enum(KINDS),
      version: z.string(),
      licence: z.string(),
      by: z.string(),
      notice: z.string(),
      text: z.number().int().nullable(),
    }),
  ),
  texts: z.array(z.string()),
});

/** One work or package that the app is made of. */
export interface Credit {
  key: string;
  name: string;
  /** Of the package that a work comes in; empty where it has the same name. */
  packageName: string;
  kind: Kind;
  version: string;
  licence: string;
  by: string;
  notice: string;
  /** The licence in full; null when none came with it. */
  text: string | null;
}

/** Reads what the build wrote (scripts/lib/credits): works before libraries, each by name. */
export function readCredits(json: unknown): Credit[] {
  const { credits, texts } = creditsSchema.parse(json);
  return credits
    .map(({ name, title, text, ...rest }, index) => ({
      ...rest,
      key: `${name}-${index}`,
      name: title ?? name,
      packageName: title === null ? '' : name,
      text: text === null ? null : (texts[text] ?? null),
    }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, 'en'));
}

/** Those that have every word somewhere: in the name, the maker, the licence or the kind. */
export function searchCredits(credits: readonly Credit[], search: string): Credit[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return credits.filter((credit) => {
    const { name, packageName, by, licence, kind } = credit;
    const text = [name, packageName, by, licence, KIND_NAMES[kind]].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Fetches the credits from beside the page. */
export async function loadCredits(): Promise<Credit[]> {
  const response = await fetch('/credits.json');
  if (!response.ok) throw new Error(`credits.json: ${response.status}`);
  return readCredits(await response.json());
}
