import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { fillForm, IDEA, makeTheFilm, snapshot } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('film');

test('an idea becomes a film that plays in the same window', async () => {
  const running = await startApp(userData);
  const { page } = running;
  try {
    await fillForm(page, { idea: '' });
    await page.getByRole('textbox', { name: 'Idea' }).fill(IDEA);
    const id = await makeTheFilm(page);

    // The live view is there at once, and the room speaks in it.
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    await page.getByRole('log').getByRole('article').first().waitFor();
    const here = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
    expect(await here.innerText()).toBe('Create');
    const film = page.getByTestId('stage-video');
    await page.getByRole('button', { name: 'Save a copy' }).waitFor({ timeout: 120_000 });
    await film.waitFor();
    expect(await here.innerText()).toBe('Library');

    // It really plays, with sound, and can be sought in.
    const played = await film.evaluate(async (element) => {
      const video = element as HTMLVideoElement & { webkitAudioDecodedByteCount: number };
      video.muted = true;
      await video.play();
      await new Promise<void>((resolve) => {
        video.ontimeupdate = () => video.currentTime > 0.5 && resolve();
      });
      const audioBytes = video.webkitAudioDecodedByteCount;
      video.pause();
      const sought = new Promise<void>((resolve) => video.addEventListener('seeked', () => resolve(), { once: true }));
      video.currentTime = 7;
      await sought;
      return { audioBytes, at: video.currentTime, duration: video.duration, width: video.videoWidth };
    });
    expect(played.audioBytes).toBeGreaterThan(0);
    expect(played.at).toBeCloseTo(7, 1);
    expect(played.duration).toBeCloseTo(10, 1);
    expect(played.width).toBe(640);

    const { generation, events, scenes } = await snapshot(page, id);
    expect(generation).toMatchObject({ status: 'completed', progress: 1, partial: false });
    expect(scenes.map((s) => s.status)).toEqual(['ready', 'ready', 'ready']);
    expect(events.map((e) => e.seq)).toEqual(events.map((_, i) => i + 1));
    expect(await page.getByRole('list', { name: 'Scenes' }).getByRole('listitem').count()).toBe(3);
  } finally {
    await quit(running);
  }
});
