import type { KeyboardEvent, RefObject } from 'react';

export interface PlayerKeys {
  togglePlay: () => void;
  toggleMute: () => void;
  toggleCaptions: () => void;
  toggleFullScreen: () => void;
  /** A clip that showed itself in silence has its sound from now on. */
  endShowing: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Wiring {
  box: RefObject<HTMLElement | null>;
  video: RefObject<HTMLVideoElement | null>;
  /** True while a clip shows itself in silence. */
  showing: RefObject<boolean>;
  toggleCaptions: () => void;
}

const STEP_S = 5;

/** What the player's buttons and keys do to its video element. */
export function usePlayerKeys({ box, video, showing, toggleCaptions }: Wiring): PlayerKeys {
  const endShowing = (): void => {
    if (video.current && showing.current) video.current.muted = false;
    showing.current = false;
  };
  const togglePlay = (): void => {
    const v = video.current;
    if (!v) return;
    if (v.paused) void v.play().catch(() => undefined);
    else if (showing.current && v.muted) {
      // It begins again, with its sound, when somebody wants it.
      endShowing();
      v.currentTime = 0;
    } else v.pause();
  };
  const toggleMute = (): void => {
    const v = video.current;
    if (!v) return;
    v.muted = !v.muted;
    if (!v.muted && v.volume === 0) v.volume = 1;
  };
  const toggleFullScreen = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void box.current?.requestFullscreen().catch(() => undefined);
  };
  const seekBy = (seconds: number): void => {
    const v = video.current;
    if (v) v.currentTime = Math.min(v.duration || 0, Math.max(0, v.currentTime + seconds));
  };
  const actions = new Map<string, () => void>([
    [' ', togglePlay],
    ['k', togglePlay],
    ['ArrowLeft', () => seekBy(-STEP_S)],
    ['ArrowRight', () => seekBy(STEP_S)],
    ['f', toggleFullScreen],
    ['m', toggleMute],
    ['c', toggleCaptions],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Space on a focused button is that button's.
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    const action = actions.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
    if (!action) return;
    event.preventDefault();
    action();
  };
  return { togglePlay, toggleMute, toggleCaptions, toggleFullScreen, endShowing, onKeyDown };
}
