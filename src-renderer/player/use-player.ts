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

/** What a video element is doing, followed frame by frame while it plays, so that the bar glides. */
export function usePlayer(ref: RefObject<HTMLVideoElement | null>): PlayerState {
  const [state, setState] = useState(START);
  useEffect(() => {
    const video = ref.current;
    if (!video) return;
    let frame = 0;
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
      cancelAnimationFrame(frame);
      if (!video.paused) frame = requestAnimationFrame(read);
    };
    for (const event of [...EVENTS, 'error']) video.addEventListener(event, read);
    read();
    return () => {
      cancelAnimationFrame(frame);
      for (const event of [...EVENTS, 'error']) video.removeEventListener(event, read);
    };
  }, [ref]);
  return state;
}
