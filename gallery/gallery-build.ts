import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { FALLBACK_LANGUAGE, LANGUAGES } from '../core/languages.ts';
import { viteGlossary } from '../glossary/compile/vite-glossary.ts';
import { viteLocales } from '../locales/vite-locales.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The gallery as a folder of static files. */
export const galleryBuild: InlineConfig = {
  configFile: false,
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [viteGlossary(), viteLocales({ shown: LANGUAGES, fallback: FALLBACK_LANGUAGE })],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    target: ['chrome128', 'firefox140'],
    outDir: here('../dist/gallery'),
    emptyOutDir: true,
    // It never leaves this machine, and making it small takes three times as long as building it.
    minify: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
};
