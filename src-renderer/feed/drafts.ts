import { create } from 'zustand';
import type { StoredEvent } from '../../src-shared/events.ts';
import { listen } from '../bridge.ts';

interface Draft {
  message: string;
  agent: string;
  text: string;
}

/** Text that is still being written, by generation. It is never stored: the finished message brings the whole text. */
export const useDrafts = create<Record<string, Draft | undefined>>(() => ({}));

/** Gathers deltas for the window's life; returns the unsubscribe. */
export function gatherDrafts(): () => void {
  const stopDeltas = listen('generation.delta', ({ generationId, message, agent, text }) => {
    useDrafts.setState((drafts) => {
      const held = drafts[generationId];
      return { [generationId]: { message, agent, text: held?.message === message ? held.text + text : text } };
    });
  });
  const stopEvents = listen('generation.events', ({ generationId, events }) => {
    if (events.some(endsDraft)) {
      useDrafts.setState({ [generationId]: undefined });
    }
  });
  return () => {
    stopDeltas();
    stopEvents();
  };
}

/** The creator may speak while a model writes on. */
const endsDraft = ({ kind, payload }: StoredEvent): boolean =>
  kind === 'message' ? payload.agent !== 'creator' : kind === 'completed' || kind === 'failed' || kind === 'cancelled';
