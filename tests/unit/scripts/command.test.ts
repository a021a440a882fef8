import { describe, expect, it } from 'vitest';
import { excerpt, mustRun, run } from '../../../scripts/lib/command.mjs';
import { isAtLeast } from '../../../scripts/lib/node24.mjs';

describe('a command of the set-up', () => {
  it('says how it ended and what it printed, on both outputs', async () => {
    const script = 'console.log("out"); console.error("err"); process.exit(3)';
    const { code, output } = await run(process.execPath, ['-e', script]);
    expect(code).toBe(3);
    expect(output).toContain('out\n');
    expect(output).toContain('err\n');
  });

  it('fails with -1 when there is no such program', async () => {
    expect((await run('scenewright-no-such-program', [])).code).toBe(-1);
  });

  it('shows its purpose and its output when it had to succeed', async () => {
    const failing = mustRun('build it', process.execPath, ['-e', 'console.log("the cause"); process.exit(1)']);
    await expect(failing).rejects.toThrow(/Could not build it .*exit 1\):\nthe cause/);
  });

  it('shortens a long output in the middle', () => {
    const text = Array.from({ length: 10 }, (_, index) => `${index}`).join('\n');
    expect(excerpt(text, 2)).toBe('0\n1\n… (6 lines)\n8\n9');
    expect(excerpt(text, 5)).toBe(text);
  });
});

describe('comparing versions of Node', () => {
  it('looks at major and minor', () => {
    expect(isAtLeast('22.12.0', [22, 12])).toBe(true);
    expect(isAtLeast('22.9.0', [22, 12])).toBe(false);
    expect(isAtLeast('24.0.0', [22, 12])).toBe(true);
    expect(isAtLeast('20.20.2', [24, 0])).toBe(false);
  });
});
