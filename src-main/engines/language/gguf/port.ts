/** The other end of a side process: Electron's utility process has a port, a plain Node a channel. */
export interface Port {
  post: (message: unknown) => void;
  onMessage: (listener: (message: unknown) => void) => void;
}

interface UtilityPort {
  postMessage: (message: unknown) => void;
  on: (event: 'message', listener: (event: { data: unknown }) => void) => void;
}

/** The way to whoever started this process. Without one the process has no purpose, and ends. */
export function parentPort(): Port {
  const { parentPort: utility } = process as unknown as { parentPort?: UtilityPort };
  if (utility) {
    return {
      post: (message) => utility.postMessage(message),
      onMessage: (listener) => utility.on('message', ({ data }) => listener(data)),
    };
  }
  if (!process.send) throw new Error('a side process needs a parent');
  process.on('disconnect', () => process.exit());
  return {
    post: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', listener),
  };
}
