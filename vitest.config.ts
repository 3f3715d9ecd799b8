import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { FALLBACK_LANGUAGE, LANGUAGES } from './core/languages.ts';
import { viteGlossary } from './glossary/compile/vite-glossary.ts';
import { viteLocales } from './locales/vite-locales.ts';
import { hasDesktop } from './scripts/find-desktop.mjs';
import { findApart } from './tests/drive/find-apart.ts';
import { LongestFirst } from './tests/drive/longest-first.ts';
import { viteVersion } from './widget/build/vite-version.ts';

const shared = {
  plugins: [viteGlossary(), viteLocales({ shown: LANGUAGES, fallback: FALLBACK_LANGUAGE }), viteVersion()],
  esbuild: { jsx: 'automatic' as const, jsxImportSource: 'preact' },
};

/** Two at least: on two cores, the runner's own choice is one. */
const WORKERS = Math.max(2, availableParallelism() - 1);

const FOLDER = 'tests/drive/own-temporary-folder.ts';
const APART = findApart(import.meta.dirname);

/** On a busy machine, a start of PGlite or of a process takes far longer than the runner waits by itself. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 };

/**
 * A real browser on a busy machine now and then loses an event that it was sent: what fails twice fails. The report names what
 * passed only the second time.
 */
const ONCE_MORE = 1;

/** The windows of the desktop are one file for one worker; beside it, the DOM without layout keeps the other core at work. */
const AT_THE_END = { groupOrder: 2 };

/** What no driver can press: real keys and a real mouse in windows of both browsers. */
const desktop = {
  ...shared,
  test: {
    name: 'desktop',
    include: ['tests/**/*.desktop.test.ts'],
    globalSetup: [FOLDER, 'tests/browser/drive/build-first.ts'],
    maxWorkers: WORKERS,
    sequence: AT_THE_END,
    retry: ONCE_MORE,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

/** Pure logic in Node, DOM in happy-dom (`*.dom.test`), what needs layout or an extension in real browsers (`*.browser.test`). */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.{dom,browser,desktop}.test.{ts,tsx}', ...APART],
          globalSetup: [FOLDER],
          maxWorkers: WORKERS,
          // The files of a worker share its modules: the glossary is read, and everything compiled, once.
          isolate: false,
          ...PATIENCE,
        },
      },
      { ...shared, test: { name: 'unit-apart', include: APART, globalSetup: [FOLDER], maxWorkers: WORKERS, ...PATIENCE } },
      {
        ...shared,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          globalSetup: [FOLDER],
          maxWorkers: WORKERS,
          sequence: AT_THE_END,
          ...PATIENCE,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: [FOLDER, 'tests/browser/drive/build-first.ts'],
          // Afterwards: browsers and all else together would wait for each other. Two at a time, since each waits most of its time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // The files of a worker share its browsers, which take longer to start than many a test.
          isolate: false,
          retry: ONCE_MORE,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      ...(hasDesktop() ? [desktop] : []),
    ],
  },
});
