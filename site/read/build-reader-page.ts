import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { FALLBACK_LANGUAGE, LANGUAGES } from '../../core/languages.ts';
import { bucketFiles } from '../../glossary/compile/bucket-files.ts';
import { compiled, viteGlossary } from '../../glossary/compile/vite-glossary.ts';
import { viteLocales } from '../../locales/vite-locales.ts';
import { pdfFiles } from '../../sources/pdf/pdf-files.ts';
import { pictureFiles } from '../../sources/picture/picture-files.ts';
import { LICENCES, MINIFY } from '../../widget/build/shipping.ts';

/** Writes the page that reads letters into a folder, with all that it loads: a PDF or a picture is read with nothing from elsewhere. */
export async function buildReaderPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [viteGlossary(), viteLocales({ shown: LANGUAGES, fallback: FALLBACK_LANGUAGE })],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      ...MINIFY,
      target: ['chrome128', 'firefox140', 'safari17.2'],
      outDir,
      emptyOutDir: true,
      license: { fileName: LICENCES },
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  });
  for (const [from, to] of [...pdfFiles(), ...pictureFiles()]) {
    mkdirSync(dirname(join(outDir, to)), { recursive: true });
    copyFileSync(from, join(outDir, to));
  }
  for (const { path, contents } of bucketFiles(compiled)) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), contents);
  }
}
