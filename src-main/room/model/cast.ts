import type { Subject } from '../../../src-shared/picture.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import type { SubjectDraft } from './drafts.ts';

/** Gives the things of a model's story their identity: the same noun is the same thing, as the brief knows it if it does. */
export class CastOfFilm {
  private readonly known = new Map<string, Subject>();
  private readonly ids = new Set<string>();

  constructor({ subjects }: Pick<Understanding, 'subjects'>) {
    for (const subject of subjects) this.add(subject);
  }

  /** A picture's subjects: one hero, nature behind, nobody twice. */
  inPicture(drafts: readonly SubjectDraft[]): Subject[] {
    const seen = new Map<string, Subject>();
    for (const draft of drafts) {
      const subject = this.take(draft);
      if (!seen.has(subject.id)) seen.set(subject.id, { ...subject, action: draft.action });
    }
    return [...seen.values()].map((subject, i) => ({
      ...subject,
      weight: i === 0 ? 'hero' : subject.kind === 'nature' ? 'background' : 'secondary',
    }));
  }

  private take({ noun, kind, attributes, action, count }: SubjectDraft): Subject {
    const name = bare(noun);
    const held = this.known.get(name) ?? this.known.get(name.split(' ').at(-1) ?? name);
    if (held) return held;
    const fresh: Subject = {
      id: this.freeId(name),
      noun: name,
      label: name,
      kind,
      attributes: attributes.map((word) => word.toLowerCase()),
      action,
      count,
      weight: 'secondary',
      pictureId: null,
    };
    this.add(fresh);
    return fresh;
  }

  private add(subject: Subject): void {
    this.known.set(bare(subject.noun), subject);
    this.ids.add(subject.id);
  }

  private freeId(noun: string): string {
    const base = noun.replace(/[^\p{L}\p{N}]+/gu, '-') || 'thing';
    let id = base;
    for (let n = 2; this.ids.has(id); n += 1) id = `${base}-${n}`;
    return id;
  }
}

/** "The old Keeper" → "old keeper" */
const bare = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .trim();
