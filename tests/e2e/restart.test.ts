import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { fillForm, makeTheFilm, snapshot, waitForStatus } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('restart');

test.each([
  ['a quit', async (running: Awaited<ReturnType<typeof startApp>>) => quit(running)],
  [
    'a kill',
    async ({ app }: Awaited<ReturnType<typeof startApp>>) => {
      const child = app.process();
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  ],
])('a film that %s interrupted is finished after the next start', async (_name, end) => {
  const first = await startApp(userData);
  let id = '';
  try {
    await fillForm(first.page, {});
    id = await makeTheFilm(first.page);
    // In the middle: the story is told, and no scene is drawn yet or some are.
    await first.page.getByText('Scene Cohesor').first().waitFor({ timeout: 60_000 });
  } finally {
    await end(first);
  }
  const second = await startApp(userData);
  try {
    await waitForStatus(second.page, id, 'completed');
    const { events, generation } = await snapshot(second.page, id);
    expect(generation.film?.durationMs).toBe(10_000);
    expect(events.map((e) => e.seq)).toEqual(events.map((_, i) => i + 1));
    expect(events.filter((e) => e.kind === 'completed')).toHaveLength(1);
    const progress = events.flatMap((e) => (e.kind === 'progress' ? [e.payload.progress] : []));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    const stories = events.filter((e) => e.kind === 'step' && e.payload.key === 'story' && e.payload.state === 'done');
    expect(stories).toHaveLength(1);
  } finally {
    await quit(second);
  }
});
