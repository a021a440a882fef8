import { type RefObject, useEffect, useState } from 'react';

export interface PlayerState {
  playing: boolean;
  /** Seconds. */
  time: number;
  duration: number;
  muted: boolean;
  volume: number;
  ended: boolean;
  /** True when the file cannot be played. */
  broken: boolean;
}

const START: PlayerState = {
  playing: false,
  time: 0,
  duration: 0,
  muted: false,
  volume: 1,
  ended: false,
  broken: false,
};

const EVENTS = [
  'play',
  'pause',
  'ended',
  'loadedmetadata',
  'durationchange',
  'volumechange',
  'seeking',
  'seeked',
  'timeupdate',
  'emptied',
];

/** The bar is seen when one of these comes to the player. */
const LOOKS = ['pointerenter', 'focusin'];

/** A bar of a thousand pixels and a film of a minute: a pixel or two at a time. */
const GLIDE_MS = 100;

/**
 * What a video element is doing: ten times a second while it plays and its bar is seen in `box`, so that the bar glides;
 * else as often as the video itself says so, some four times. (To follow every frame took a quarter of a core from the
 * film that was being made.)
 */
export function usePlayer(ref: RefObject<HTMLVideoElement | null>, box: RefObject<HTMLElement | null>): PlayerState {
  const [state, setState] = useState(START);
  useEffect(() => {
    const video = ref.current;
    const around = box.current;
    if (!video || !around) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      setState({
        playing: !video.paused,
        time: video.currentTime,
        duration: Number.isFinite(video.duration) ? video.duration : 0,
        muted: video.muted || video.volume === 0,
        volume: video.volume,
        ended: video.ended,
        broken: video.error !== null,
      });
      clearTimeout(timer);
      if (!video.paused && around.matches(':hover, :focus-within')) timer = setTimeout(read, GLIDE_MS);
    };
    for (const event of [...EVENTS, 'error']) video.addEventListener(event, read);
    for (const event of LOOKS) around.addEventListener(event, read);
    read();
    return () => {
      clearTimeout(timer);
      for (const event of [...EVENTS, 'error']) video.removeEventListener(event, read);
      for (const event of LOOKS) around.removeEventListener(event, read);
    };
  }, [ref, box]);
  return state;
}
