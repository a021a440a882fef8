import type { EventPayload } from '../../src-shared/events.ts';
import type { StepContext } from './step.ts';

/** Tells the creator something once a film, whatever is run again. */
export function noteOnce({ emit, library, id }: StepContext, note: EventPayload<'note'>): void {
  if (library.events.after(id, 0).some((e) => e.kind === 'note' && e.payload.code === note.code)) return;
  emit('note', note);
}
