import { describe, expect, it } from 'vitest';
import { parseGenerate } from '../../../src-main/app/cli/parse-args.ts';

const generate = (...args: string[]) => {
  const parsed = parseGenerate(args);
  if (parsed.kind !== 'generate') throw new Error(JSON.stringify(parsed));
  return parsed.command;
};
const wrong = (...args: string[]): string => {
  const parsed = parseGenerate(args);
  return parsed.kind === 'wrong' ? parsed.problems.join('\n') : parsed.kind;
};

describe('generate', () => {
  it('needs an idea and an output', () => {
    expect(generate('An idea', '--output', 'film.mp4')).toMatchObject({
      idea: 'An idea',
      output: 'film.mp4',
      id: null,
    });
    expect(wrong('--output', 'film.mp4')).toMatch(/IDEA/);
    expect(wrong('An idea')).toMatch(/--output/);
    expect(wrong('An', 'idea', '-o', 'film.mp4')).toMatch(/quotes/);
  });

  it('reads every field of the brief', () => {
    const { brief } = generate(
      ...['-', '-o', 'f.mp4', '--title', 'T', '--brand', 'B', '--length', '30', '--scenes', '4', '--shape', '9:16'],
      ...['--resolution', '360p', '--fps', '24', '--look', 'ink', '--voice', 'none', '--music', 'calm'],
      ...['--captions', 'burned', '--keep-my-words', '--seed', '7', '--brand-sounds', 'bee', '--pace', 'slow'],
    );
    expect(brief).toMatchObject({
      title: 'T',
      brand: 'B',
      brandSounds: 'bee',
      pace: 'slow',
      lengthS: 30,
      scenes: 4,
      aspect: '9:16',
      resolution: '360p',
      fps: 24,
      look: 'ink',
      voice: 'none',
      music: 'calm',
      captions: 'burned',
      keepMyWords: true,
      seed: 7,
    });
  });

  it('takes music of one kind', () => {
    expect(generate('An idea', '-o', 'f.mp4', '--music-file', 'song.mp3').musicFile).toBe('song.mp3');
    expect(parseGenerate(['An idea', '-o', 'f.mp4', '--music-file', 'song.mp3', '--music', 'calm'])).toEqual({
      kind: 'wrong',
      problems: [expect.stringContaining('--music-file')],
    });
  });

  it('tells a role from a path', () => {
    const { pictures } = generate(
      'An idea',
      '-o',
      'f.mp4',
      '--picture',
      'a.jpg:person',
      '--picture',
      'C:\\b.png',
      '--picture',
      'd:e.webp',
    );
    expect(pictures).toEqual([
      { file: 'a.jpg', role: 'person' },
      { file: 'C:\\b.png', role: null },
      { file: 'd:e.webp', role: null },
    ]);
  });

  it('names the flag that is wrong', () => {
    expect(wrong('An idea', '-o', 'f.mp4', '--loud')).toMatch(/^--loud: there is no such flag/);
    expect(wrong('An idea', '-o', 'f.mp4', '--seed')).toMatch(/--seed.*needs a value/);
    expect(wrong('An idea', '-o', 'f.mp4', '--json=yes')).toMatch(/--json.*takes no value/);
  });

  it('passes nonsense on as it is, for the brief’s own message', () => {
    expect(generate('An idea', '-o', 'f.mp4', '--length', 'long').brief.lengthS).toBeNaN();
    expect(generate('An idea', '-o', 'f.mp4', '--shape', 'round').brief.aspect).toBe('round');
  });

  it('explains itself', () => {
    expect(parseGenerate(['--help'])).toEqual({ kind: 'help' });
  });
});
