import { useCallback, useEffect, useRef, useState } from 'react';
import { tellProblem } from '../lib/tell.ts';

export interface Preview {
  /** What is heard or fetched at this moment. */
  playing: string | null;
  /** Plays the sound that `fetchUrl` answers with, or stops it when it is the one that plays. */
  toggle: (name: string, fetchUrl: () => Promise<{ url: string }>) => void;
}

/** One short sound at a time, to choose by; it ends with the popover. */
export function usePreview(): Preview {
  const audio = useRef<HTMLAudioElement | null>(null);
  const wanted = useRef<string | null>(null);
  const [playing, setPlaying] = useState<string | null>(null);
  const stop = useCallback(() => {
    wanted.current = null;
    audio.current?.pause();
    audio.current = null;
    setPlaying(null);
  }, []);
  useEffect(() => stop, [stop]);
  const toggle: Preview['toggle'] = (name, fetchUrl) => {
    const again = wanted.current === name;
    stop();
    if (again) return;
    wanted.current = name;
    setPlaying(name);
    fetchUrl()
      .then(async ({ url }) => {
        if (wanted.current !== name) return;
        const sound = new Audio(url);
        audio.current = sound;
        sound.addEventListener('ended', stop);
        await sound.play();
      })
      .catch((thrown: unknown) => {
        if (wanted.current !== name) return;
        stop();
        tellProblem(thrown);
      });
  };
  return { playing, toggle };
}
