import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { FALLBACK_LANGUAGE, LANGUAGES } from '../../core/languages.ts';
import { GLOSSARY_FOLDER, type Glossary, readGlossary } from '../../glossary/read/read-glossary.ts';
import { readSites } from '../../glossary/read/read-sites.ts';
import { readStatuteNames } from '../../glossary/read/read-statute-names.ts';
import { viteLocales } from '../../locales/vite-locales.ts';
import { LICENCES, MINIFY } from '../../widget/build/shipping.ts';
import { extractGlossary } from '../../workshop/word-form/glossary-extract.ts';
import type { WordFile } from '../../workshop/word-form/write-word.ts';

/** Writes the page on which words are written and corrected into a folder, with what it has to know of the glossary. */
export async function buildProposePage(outDir: string, glossary: Glossary = readGlossary()): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [viteLocales({ shown: LANGUAGES, fallback: FALLBACK_LANGUAGE })],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      ...MINIFY,
      target: ['chrome128', 'firefox140', 'safari17.2'],
      outDir,
      emptyOutDir: true,
      license: { fileName: LICENCES },
      modulePreload: { polyfill: false },
    },
  });
  writeKnowledge(outDir, glossary);
}

/** One file of what has to be known of all words, and one with the file of each word. */
function writeKnowledge(outDir: string, glossary: Glossary): void {
  const extract = extractGlossary(glossary, { sites: readSites().value ?? [], statutes: readStatuteNames(GLOSSARY_FOLDER) });
  writeFileSync(join(outDir, 'glossary.json'), JSON.stringify(extract));
  mkdirSync(join(outDir, 'words'));
  for (const { file, value, text } of glossary.readings) {
    if (value && text !== null) writeFileSync(join(outDir, 'words', `${value.id}.json`), JSON.stringify({ file, text } satisfies WordFile));
  }
}
