import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { credits } from './scripts/lib/credits/plugin.mjs';

/** Built for both Electrons: 45, which users get, and 33, which builds and tests fall back to. */
const NODE = 'node20';
const CHROME = 'chrome130';

/** main.ts, and each worker as a program of its own: `x.worker.ts` becomes out/main/x.worker.js. */
const mainEntries = Object.fromEntries(
  ['src-main/main.ts', ...globSync('src-main/**/*.worker.ts')].map((file) => [basename(file, '.ts'), file]),
);

/**
 * electron-vite declares `require` in every chunk that uses one, which clashes with a module's own
 * `const require = createRequire(import.meta.url)`. Ours are ES modules and declare what they use.
 */
const withoutCommonJsShim: Plugin = {
  name: 'scenewright:without-commonjs-shim',
  configResolved({ plugins }) {
    const shim = plugins.find(({ name }) => name === 'vite:esm-shim');
    if (shim) delete (shim as Plugin).renderChunk;
  },
};

export default defineConfig({
  main: {
    plugins: [withoutCommonJsShim],
    build: {
      target: NODE,
      outDir: 'out/main',
      sourcemap: true,
      externalizeDeps: {
        include: ['ffmpeg-ffprobe-static', 'node-llama-cpp'], // optional dependencies are not taken by default
        exclude: ['zod', 'uuid', 'p-queue', 'stopword'], // small files by the dozen, which cost 50 ms at each start; few of many lists
      },
      rolldownOptions: {
        input: mainEntries,
        // flat, so that `new URL('./x.worker.js', import.meta.url)` holds from every chunk
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      outDir: 'out/preload',
      externalizeDeps: false, // a sandboxed preload can require nothing but electron: one file, all in it
      rolldownOptions: {
        input: { preload: 'src-preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    build: {
      target: CHROME,
      outDir: 'out/renderer',
      chunkSizeWarningLimit: 700, // KB, from this disk
      minify: true, // half of what a window reads and compiles before its first paint
      rolldownOptions: {
        input: resolve('src-renderer/index.html'),
        // What the first paint needs in one file: each of a dozen is a question to main while it starts.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
    plugins: [react(), tailwindcss(), credits()],
  },
});
