import type { EventOf } from '../feed/feed.ts';
import { changesOf, type FieldChange, type Piece } from './changes.ts';

const LOOKS: Record<Piece['kind'], string> = {
  same: 'text-muted',
  added: 'rounded-xs bg-good-wash text-good no-underline',
  removed: 'mx-0.5 rounded-xs bg-bad-wash text-bad line-through',
};
const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const;

const NONE: readonly FieldChange[] = [];
const made = new WeakMap<EventOf<'message'>, readonly FieldChange[]>();

/** What a revision changed; worked out once, when it is first seen. */
export function changesSince(
  before: EventOf<'message'> | undefined,
  event: EventOf<'message'>,
): readonly FieldChange[] {
  if (!before) return NONE;
  const changes = made.get(event) ?? changesOf(before.payload, event.payload);
  made.set(event, changes);
  return changes;
}

/** Length of all that the changes show, in characters: a measure for folding. */
export const lengthOf = (changes: readonly FieldChange[]): number =>
  changes.reduce((sum, { pieces }) => sum + pieces.reduce((length, { text }) => length + text.length, 0), 0);

/** Field by field, what went and what came. */
export function MessageChanges({ changes }: { changes: readonly FieldChange[] }) {
  return changes.map(({ name, pieces }) => (
    <p key={name} dir="auto" className="mb-0.5">
      <span className="pe-1.5 text-xs font-medium text-faint">{name}</span>
      {pieces.map(({ kind, text }, index) => {
        const Tag = TAGS[kind];
        return (
          // The pieces of a comparison never change place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Tag key={index} className={LOOKS[kind]}>
            {text}
          </Tag>
        );
      })}
    </p>
  ));
}
