import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Chapter } from '../../src-shared/generation.ts';
import { Controls } from './controls.tsx';
import { useCaptionsUrl, useCaptionText } from './use-captions.ts';
import { usePlayer } from './use-player.ts';
import { usePlayerKeys } from './use-player-keys.ts';

export interface PlayerHandle {
  /** Goes to a moment and plays on from there. */
  playFrom: (seconds: number) => void;
}

export interface PlayerProps {
  src: string;
  poster: string | null;
  captions: string | null;
  /** Name of the thing that plays: "The film", "Scene 2". */
  label: string;
  chapters: readonly Chapter[];
  /**
   * `muted`: a clip that shows itself while the creator waits. Once: to decode it over and over takes a third of a core
   * from the scenes that are still being made.
   */
  autoplay: 'no' | 'yes' | 'muted';
  /** Where it begins, in seconds. */
  startAt: number;
  onPlaying?: (playing: boolean) => void;
  ref?: Ref<PlayerHandle>;
}

/** The film's player: everything by mouse and by keyboard (space, arrows, F, M, C). */
export function Player({ src, poster, captions, label, chapters, autoplay, startAt, onPlaying, ref }: PlayerProps) {
  const box = useRef<HTMLDivElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const track = useRef<HTMLTrackElement>(null);
  const state = usePlayer(video, box);
  const [captionsOn, setCaptionsOn] = useState(true);
  const captionsUrl = useCaptionsUrl(captions);
  const words = useCaptionText(track, captionsOn, captionsUrl);
  const showing = useRef(false);
  const keys = usePlayerKeys({ box, video, showing, toggleCaptions: () => setCaptionsOn((on) => !on) });

  useImperativeHandle(ref, () => ({
    playFrom: (seconds) => {
      if (!video.current) return;
      video.current.currentTime = seconds;
      void video.current.play().catch(() => undefined);
    },
  }));

  useEffect(() => {
    if (!video.current || autoplay === 'no') return;
    showing.current = autoplay === 'muted';
    video.current.muted = showing.current;
    if (startAt > 0) video.current.currentTime = startAt;
    void video.current.play().catch(() => undefined);
  }, [autoplay, startAt]);

  useEffect(() => onPlaying?.(state.playing && !state.muted), [state.playing, state.muted, onPlaying]);

  const idle = state.playing ? 'opacity-0 group-hover/player:opacity-100 group-focus-within/player:opacity-100' : '';
  return (
    <section
      ref={box}
      aria-label={`Player: ${label}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the player takes its keys (space, arrows, F, M, C) when focused
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
      className="group/player absolute inset-0 overflow-hidden rounded-[11px] -outline-offset-2"
    >
      <video
        ref={video}
        src={src}
        {...(poster ? { poster } : {})}
        data-testid="stage-video"
        aria-label={label}
        playsInline
        preload="auto"
        onClick={keys.togglePlay}
        onEnded={keys.endShowing}
        onDoubleClick={keys.toggleFullScreen}
        className="size-full object-contain"
      >
        {captionsUrl && <track ref={track} kind="captions" label="Captions" src={captionsUrl} />}
      </video>
      {words && (
        <p
          className="pointer-events-none absolute inset-x-0 bottom-14 px-[8%] text-center whitespace-pre-line"
          dir="auto"
        >
          <span className="box-decoration-clone rounded bg-black/60 px-2 py-0.5 text-[clamp(15px,2.1cqw,30px)] leading-relaxed text-white">
            {words}
          </span>
        </p>
      )}
      {state.broken && (
        <p role="alert" className="absolute inset-x-0 top-0 bg-black/75 p-3 text-center text-white">
          This file cannot be played. It may have been moved; the library can make it again.
        </p>
      )}
      <Controls
        state={state}
        label={label}
        chapters={chapters}
        keys={keys}
        captions={captionsUrl ? captionsOn : null}
        onVolume={(volume) => {
          if (!video.current) return;
          video.current.muted = volume === 0;
          video.current.volume = volume;
        }}
        onSeek={(seconds) => {
          if (video.current) video.current.currentTime = seconds;
        }}
        className={idle}
      />
    </section>
  );
}
