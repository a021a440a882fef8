import { expect, test } from 'vitest';
import { filmMetadata } from '../../../src-main/film/film-metadata.ts';
import type { FinishRequest } from '../../../src-main/film/film-room.ts';
import { planFinish } from '../../../src-main/film/finish-plan.ts';
import { languageCode } from '../../../src-main/film/language-code.ts';

const request: FinishRequest = {
  videoFile: 'video.mp4',
  soundFile: 'sound.m4a',
  cues: [{ startMs: 0, endMs: 2000, lines: ['Hello; -map'] }],
  captions: 'soft',
  language: 'de',
  chapters: [
    { title: 'One = [CHAPTER]', startMs: 0, endMs: 4000 },
    { title: 'Two', startMs: 4000, endMs: 10_000 },
  ],
  title: '-i /etc/passwd',
  credits: 'Made\nhere',
  film: { widthPx: 640, heightPx: 360, fps: 30 },
  frames: 300,
  file: 'film.mp4',
  stills: ['still.jpg'],
  posterFile: 'poster.jpg',
  srtFile: 'film.srt',
  vttFile: 'film.vtt',
  folder: 'finish',
};
const files = { metadataFile: 'film.ffmetadata', trackFile: 'track.vtt' };

test('picture and sound are copied; no text of the creator is in the argv', () => {
  const { args, subtitles } = planFinish(request, files);
  const line = args.join(' ');
  expect(line).toContain('-c:v copy -map 1:a:0 -c:a copy -map 3:s:0 -c:s mov_text -metadata:s:s:0 language=deu');
  expect(line).toContain('-t 10 ');
  expect(subtitles).toBe(1);
  expect(line).not.toMatch(/passwd|Hello|CHAPTER|Made/);
});

test('burned captions make no track but files; none makes neither', () => {
  const burned = planFinish({ ...request, captions: 'burned' }, files);
  expect([burned.track, burned.subtitles]).toEqual([null, 0]);
  expect(burned.sidecars?.vtt).toContain('Hello');
  expect(planFinish({ ...request, captions: 'none' }, files).sidecars).toBeNull();
});

test('sound that is not AAC is encoded to exactly the film’s length', () => {
  const { args } = planFinish({ ...request, soundFile: 'sound.wav' }, files);
  expect(args.join(' ')).toContain('-af apad=whole_dur=10,atrim=end=10 -c:a aac');
});

test('metadata is escaped, so a title cannot open a section', () => {
  expect(filmMetadata({ title: 'A\n[CHAPTER]\nx=1;#\\', credits: '', chapters: [] })).toBe(
    ';FFMETADATA1\ntitle=A [CHAPTER] x\\=1\\;\\#\\\\ \ncomment=\n',
  );
});

test('languages get the code that mp4 knows', () => {
  expect(['en', 'pt-BR', 'ZH', 'xx', ''].map(languageCode)).toEqual(['eng', 'por', 'zho', 'und', 'und']);
});
