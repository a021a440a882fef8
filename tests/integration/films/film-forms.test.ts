import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PictureEngine, PictureRequest, PictureResult } from '../../../src-main/engines/picture/picture-engine.ts';
import { addPictureFromFile } from '../../../src-main/library/draft-pictures.ts';
import { runChild } from '../../../src-main/process/children.ts';
import { blackStretches, ffprobeJson, grayFrame, loudness } from '../../support/ffmpeg.ts';
import { checkMovement, checkSound, checkStreams, readSrt } from '../../support/film-checks.ts';
import { createFilmMaker, type MadeFilm, shortBrief } from '../../support/film-maker.ts';
import { ideaOf } from '../../support/ideas.ts';
import { scratchFolder } from '../../support/scratch.ts';

/** What the illustrator was asked for, and what it answered. */
const drawn: { request: PictureRequest; result: PictureResult }[] = [];

function watched(engine: PictureEngine): PictureEngine {
  return {
    id: engine.id,
    detect: () => engine.detect(),
    draw: async (request, run) => {
      const result = await engine.draw(request, run);
      drawn.push({ request, result });
      return result;
    },
  };
}

const scratch = scratchFolder('film-forms');
const maker = await createFilmMaker(scratch, (studio) => ({
  ...studio,
  picture: watched(studio.picture),
}));
const { tools } = maker;
const { idea } = ideaOf('lighthouse');

const sizeOf = (film: MadeFilm): number[] => [film.generation.film?.widthPx ?? 0, film.generation.film?.heightPx ?? 0];
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function subtitleStreams(film: MadeFilm): Promise<number> {
  const answer = await ffprobeJson(tools, film.file, ['-select_streams', 's', '-show_streams']);
  return (answer as { streams: unknown[] }).streams.length;
}

/** The words on the pictures of one film, each with whether a layer was painted that is seen just as long. */
function wordsOf(film: MadeFilm): { text: string; style: string; scene: number; painted: boolean }[] {
  return drawn
    .filter(({ request }) => request.folder.startsWith(film.folder))
    .flatMap(({ request, result: { picture } }) => {
      const layers = picture.kind === 'layers' ? picture.shots.flatMap((s) => s.layers) : [];
      return request.words.map(({ text, style, startS }) => ({
        text: plain(text),
        style,
        scene: request.number,
        painted: layers.some((l) => l.visible && Math.abs(l.visible.startS - startS) < 0.6),
      }));
    })
    .sort((a, b) => a.scene - b.scene);
}

/** Share of the pixels in a part of the frame that differ clearly between two films. */
async function changedShare(films: [MadeFilm, MadeFilm], atS: number, crop: string): Promise<number> {
  const [one, other] = await Promise.all(films.map((film) => grayFrame(tools, film.file, { atS, crop })));
  if (!one?.length || one.length !== other?.length) throw new Error(`No frame at ${atS} s`);
  return one.filter((value, i) => Math.abs(value - (other[i] ?? 0)) > 40).length / one.length;
}

describe('a silent film', () => {
  it('in a square tells its story with words on the picture, over a silent track', async () => {
    const film = await maker.make({ idea, voice: 'none', music: 'none', aspect: '1:1' });
    expect(film.generation).toMatchObject({ status: 'completed', partial: false });
    expect(sizeOf(film)).toEqual([360, 360]);
    await checkStreams(maker, film);
    await checkMovement(maker, film);
    expect((await loudness(tools, film.file)).lufs).toBeLessThan(-60);
    const words = wordsOf(film);
    expect(words.find((w) => w.style === 'title')?.text).toBe(plain(film.generation.story?.title ?? ''));
    for (const { number, script } of film.scenes) {
      const said = words.filter((w) => w.scene === number && w.style === 'statement').map((w) => w.text);
      expect(plain(said.join(' '))).toBe(plain(script?.narration ?? ''));
    }
    expect(words.filter((w) => !w.painted)).toEqual([]);
    expect(film.events.filter((e) => e.kind === 'note')).toEqual([]);
  });
});

describe('a creator’s picture that is gone when it is to be drawn', () => {
  it('is told of once, and its scenes are named in a film marked partial', async () => {
    const { library, service } = maker;
    const source = join(scratch, 'jar.png');
    const args = ['-v', 'error', '-f', 'lavfi', '-i', 'testsrc=s=320x240', '-frames:v', '1', source];
    await runChild({ command: tools.ffmpeg, args, label: 'test' });
    const picture = { ...(await addPictureFromFile(library, source)), role: 'person' as const };
    const id = crypto.randomUUID();
    await service.start({ id, brief: shortBrief({ idea, voice: 'none', music: 'none', pictures: [picture] }) });
    for (const { path } of library.pictures.list(id)) rmSync(library.files.absolute(path));
    await service.idle();
    const film = maker.read(id);
    expect(film.generation).toMatchObject({ status: 'completed', partial: true });
    const notes = film.events.flatMap((e) => (e.kind === 'note' ? [e.payload.text] : []));
    expect(notes).toEqual([expect.stringContaining('“jar.png”')]);
    // The first and the last scene show a person whom no subject is.
    for (const { number, status, replaced, problem } of film.scenes) {
      expect({ status, replaced }).toEqual({ status: 'ready', replaced: false });
      if (problem || number !== 2) expect(problem).toMatchObject({ code: 'PICTURE_UNREADABLE', scene: number });
    }
  });
});

describe('captions and shapes', () => {
  it('burned captions are in the picture and not in a track', async () => {
    const soft = await maker.make({ idea, captions: 'soft' });
    const burned = await maker.make({ idea, captions: 'burned' });
    await checkStreams(maker, burned);
    expect(await subtitleStreams(soft)).toBe(1);
    expect(await subtitleStreams(burned)).toBe(0);
    expect(burned.generation.film?.captionsFileId).toBeNull();
    const cues = readSrt(readFileSync(join(soft.folder, 'captions.srt'), 'utf8'));
    expect(cues.length).toBeGreaterThanOrEqual(3);
    for (const { startMs, endMs } of cues) {
      const atS = (startMs + endMs) / 2000;
      expect(await changedShare([soft, burned], atS, 'iw:ih*0.3:0:ih*0.7')).toBeGreaterThan(0.01);
      expect(await changedShare([soft, burned], atS, 'iw:ih*0.5:0:0')).toBeLessThan(0.005);
    }
    const captions = wordsOf(burned).filter((w) => w.style === 'caption');
    expect(captions.map((w) => w.text)).toEqual(cues.map((c) => plain(c.text)));
  });

  it('no captions: neither a track nor words', async () => {
    const film = await maker.make({ idea, captions: 'none', music: 'none' });
    await checkStreams(maker, film);
    expect(await subtitleStreams(film)).toBe(0);
    expect(wordsOf(film).map((w) => w.style)).toEqual(['title']);
  });

  it('upright, in the words of the creator and in their order', async () => {
    const text = 'The sea was calm. A boy found a shell on the beach. He heard the whole ocean in it.';
    const brand = "d'Été “灯り” %{pts}:[0]";
    const film = await maker.make({ idea: text, brand, keepMyWords: true, aspect: '9:16' });
    expect(film.generation).toMatchObject({ status: 'completed', partial: false });
    expect(sizeOf(film)).toEqual([360, 640]);
    await checkStreams(maker, film);
    await checkMovement(maker, film);
    await checkSound(maker, film);
    expect(await blackStretches(tools, film.file, 0.5)).toEqual([]);
    expect(plain(film.scenes.map((s) => s.script?.narration ?? '').join(' '))).toBe(text);
    const cues = readSrt(readFileSync(join(film.folder, 'captions.srt'), 'utf8'));
    expect(plain(cues.map((c) => c.text).join(' '))).toBe(text);
    // The brand is no word of theirs: it is read once before the last scene, and seen in the last.
    expect(wordsOf(film).filter((w) => w.style !== 'title')).toEqual([
      { text: brand, style: 'brand-line', scene: 2, painted: true },
      { text: brand, style: 'brand', scene: 3, painted: true },
    ]);
  });

  it('an ad whose idea names its brand itself', async () => {
    const text =
      'Ad for Sunny Side, a lemonade stand run by two sisters: lemons from grandma’s tree, one coin a glass.';
    const film = await maker.make({ idea: text, aspect: '1:1' });
    expect(film.generation).toMatchObject({ status: 'completed', title: 'Sunny Side', brief: { brand: 'Sunny Side' } });
    expect(film.scenes.at(-1)?.script?.narration).toMatch(/Sunny Side\.$/);
    expect(wordsOf(film).at(-1)).toMatchObject({ text: 'Sunny Side', style: 'brand', painted: true });
  });
});
