import type { Chapter, Film } from '../../../src-shared/generation.ts';
import type { Join, SceneScript, Story } from '../../../src-shared/room.ts';
import type { Cue } from '../../film/film-room.ts';
import { finish } from '../../film/finish.ts';
import { stitch } from '../../film/stitch.ts';
import type { SceneSlot } from '../../film/timeline.ts';
import { inputHash } from '../hash.ts';
import type { Step, StepContext } from '../step.ts';
import type { ClipOutput } from './draw.ts';

/** Credits that the licences of the picture sets and voices ask for; they go into the film's metadata. */
const CREDITS =
  'Made with Scenewright. Icons from game-icons.net (CC BY 3.0), Noto Emoji (Apache 2.0). ' +
  'Voice: Flite (Carnegie Mellon University). Instruments: MuseScore General (MIT).';

interface VideoFile {
  file: string[];
}

/** The film's joins, as far as they are known before its clips are there. */
export const stitchLengths = (
  { plan }: Pick<StepContext, 'plan'>,
  slots: readonly SceneSlot[],
  joins: Join['kind'][],
) => ({
  clips: slots.map(({ clipFrames, ends }) => ({ frames: clipFrames, ends })),
  joins,
  frames: plan.frames,
});

export function stitchStep(
  context: StepContext,
  clips: ClipOutput[],
  slots: SceneSlot[],
  joins: Join['kind'][],
): Step<VideoFile> {
  const { film, plan, tools, signal } = context;
  const file = ['video.mp4'];
  return {
    key: 'stitch',
    phase: 'film',
    scene: null,
    units: plan.frames * ((film.widthPx * film.heightPx) / 1e6),
    inputs: { clips: clips.map((c) => c.clip), slots, joins, film, frames: plan.frames },
    files: (output) => [context.path(...output.file)],
    run: async (report) => {
      const lengths = stitchLengths(context, slots, joins);
      await stitch(
        {
          ...lengths,
          clips: lengths.clips.map((length, i) => ({ ...length, file: context.path(...(clips[i]?.clip ?? [])) })),
          film,
          folder: context.path('pieces'),
          file: context.path(...file),
        },
        { tools, signal, onProgress: report },
      );
      return { file };
    },
  };
}

export interface FinishSources {
  story: Story;
  scripts: SceneScript[];
  slots: SceneSlot[];
  cues: Cue[];
  video: VideoFile;
  sound: { file: string[] };
  /** The takes that are in the film. */
  clips: ClipOutput[];
}

export function finishStep(context: StepContext, sources: FinishSources): Step<Film> {
  const { story, scripts, slots, cues, video, sound, clips } = sources;
  const { brief, film, plan, tools, signal } = context;
  const chapters: Chapter[] = scripts.map((script, i) => ({
    title: script.heading || `Scene ${script.number}`,
    startMs: slots[i]?.startMs ?? 0,
    endMs: slots[i]?.endMs ?? 0,
  }));
  const version = inputHash(clips.map((c) => c.clip)).slice(0, 8);
  return {
    key: 'finish',
    phase: 'film',
    scene: null,
    units: plan.lengthS,
    inputs: {
      chapters,
      cues,
      title: story.title,
      captions: brief.captions,
      language: story.language,
      clips: clips.map((c) => c.clip),
      sound: context.library.steps.get(context.id, 'mix')?.inputHash ?? null,
      video: context.library.steps.get(context.id, 'stitch')?.inputHash ?? null,
    },
    files: () => [context.path('film.mp4'), context.path('poster.jpg')],
    run: async (report) => {
      const result = await finish(
        {
          videoFile: context.path(...video.file),
          soundFile: context.path(...sound.file),
          cues,
          captions: brief.captions,
          language: story.language,
          chapters,
          title: story.title,
          credits: CREDITS,
          film,
          frames: plan.frames,
          file: context.path('film.mp4'),
          stills: clips.map((clip) => context.path(...clip.still)),
          posterFile: context.path('poster.jpg'),
          srtFile: context.path('captions.srt'),
          vttFile: context.path('captions.vtt'),
          folder: context.path('pieces'),
        },
        { tools, signal, onProgress: report },
      );
      return {
        // Told apart by their takes, so that a page which shows an older film loads the new one.
        fileId: `film-${version}`,
        posterFileId: `poster-${version}`,
        captionsFileId: brief.captions === 'soft' && cues.length > 0 ? 'captions-vtt' : null,
        durationMs: Math.round((plan.frames * 1000) / plan.fps),
        widthPx: film.widthPx,
        heightPx: film.heightPx,
        fps: film.fps,
        bytes: result.bytes,
        chapters,
      };
    },
  };
}
