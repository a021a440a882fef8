import { useEffect } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { ask, listen } from '../bridge.ts';
import { EMPTY_VIEW, FeedController, type FeedTransport, type FeedView } from './feed-controller.ts';

export interface Feed {
  store: StoreApi<FeedView>;
  controller: FeedController;
}

const bridgeTransport: FeedTransport = {
  subscribe: (listener) => listen('generation.events', ({ events }) => listener(events)),
  watch: (id, sinceSeq) => ask('generation.watch', { id, sinceSeq }),
  snapshot: (id, sinceSeq) => ask('generation.snapshot', { id, sinceSeq }),
  received: (id, seq) => void ask('generation.received', { id, seq }).catch(() => undefined),
};

const feeds = new Map<string, Feed>();

/** The one feed of a generation in this window; made on first use. */
export function feedStore(id: string): Feed {
  const held = feeds.get(id);
  if (held) return held;
  const store = createStore<FeedView>(() => EMPTY_VIEW);
  const controller = new FeedController(id, bridgeTransport, (change) => {
    const before = store.getState();
    const after = change(before);
    if (after !== before) store.setState(after, true);
    return after;
  });
  const feed = { store, controller };
  feeds.set(id, feed);
  return feed;
}

const users = new Map<string, number>();

/** Follows a generation while the component is there. What is known stays for the next visit. */
export function useFeed(id: string): FeedView {
  const { store, controller } = feedStore(id);
  useEffect(() => {
    users.set(id, (users.get(id) ?? 0) + 1);
    controller.start();
    return () => {
      const left = (users.get(id) ?? 1) - 1;
      users.set(id, left);
      if (left > 0) return;
      controller.stop();
      void ask('generation.unwatch', { id }).catch(() => undefined);
    };
  }, [id, controller]);
  return useStore(store);
}
