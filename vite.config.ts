import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { licences } from './.config/licences.ts';
import { beside } from './.config/beside.ts';

const { main, worker } = licences('LICENSE');

export default defineConfig(({ isSsrBuild }) => ({
  // the page has the parser's weights from public/, command and library beside them
  plugins: [svelte({ configFile: false }), main, ...(isSsrBuild ? [beside()] : [])],
  base: './',
  publicDir: isSsrBuild ? false : 'public',
  build: {
    outDir: 'dist/app',
    target: 'es2023',
    emptyOutDir: true,
    // whoever only wants to read articles need not know how long each plugin took, nor how large a file is that never leaves the
    // computer
    rolldownOptions: { checks: { pluginTimings: false } },
    chunkSizeWarningLimit: Infinity,
  },
  worker: { format: 'es', plugins: () => [worker] },
  test: {
    reporters: ['default', './tests/last-line.ts'],
    // the main process has little to do: a core of its own would idle
    maxWorkers: availableParallelism(),
    // what a page comes to is waited for as long as a busy machine needs
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/{unit,data}/**/*.test.ts'],
          testTimeout: 30_000,
          // what these load is pure, so one copy serves every file: a third less of the processor's time
          isolate: false,
          // not threads: what takes the processor's time is measured for a whole process
          pool: 'forks',
        },
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: ['tests/command/**/*.test.ts'],
          globalSetup: ['tests/command/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // one browser, and pages that are opened again, for all files of a process
          isolate: false,
          pool: 'forks',
        },
      },
    ],
  },
}));
