import { defineConfig } from 'vitest/config';
import { viteGlossary } from './glossary/vite-glossary.ts';

const shared = {
  plugins: [viteGlossary()],
  esbuild: { jsx: 'automatic' as const, jsxImportSource: 'preact' },
};

/** Pure logic in Node, DOM in happy-dom (`*.dom.test`), what needs layout or an extension in real browsers (`*.browser.test`). */
export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/**/*.{dom,browser}.test.{ts,tsx}'] } },
      { ...shared, test: { name: 'dom', environment: 'happy-dom', include: ['tests/**/*.dom.test.{ts,tsx}'] } },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: ['tests/browser/build-first.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
