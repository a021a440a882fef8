import { type RefObject, useEffect, useState } from 'react';

/**
 * The captions file as an address that a `<track>` of this page may load: a track of another scheme would need the
 * whole video to be fetched with CORS. Null until it is there, or when it cannot be read: the film plays without.
 */
export function useCaptionsUrl(url: string | null): string | null {
  const [local, setLocal] = useState<string | null>(null);
  useEffect(() => {
    setLocal(null);
    if (!url) return;
    const abort = new AbortController();
    let made: string | null = null;
    fetch(url, { signal: abort.signal })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))))
      .then((text) => {
        if (abort.signal.aborted) return;
        made = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
        setLocal(made);
      })
      .catch(() => undefined);
    return () => {
      abort.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [url]);
  return local;
}

/** The words of the caption that stands now; empty while `on` is false. Drawn by us, clear of the controls. */
export function useCaptionText(track: RefObject<HTMLTrackElement | null>, on: boolean, url: string | null): string {
  const [text, setText] = useState('');
  useEffect(() => {
    const textTrack = track.current?.track;
    setText('');
    if (!textTrack || !on || !url) return;
    textTrack.mode = 'hidden';
    const read = (): void => {
      const cues = [...(textTrack.activeCues ?? [])].filter((cue) => cue instanceof VTTCue);
      setText(cues.map((cue) => cue.getCueAsHTML().textContent ?? '').join('\n'));
    };
    textTrack.addEventListener('cuechange', read);
    read();
    return () => {
      textTrack.removeEventListener('cuechange', read);
      textTrack.mode = 'disabled';
    };
  }, [track, on, url]);
  return text;
}
