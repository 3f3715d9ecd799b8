import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { FALLBACK_LANGUAGE, LANGUAGES } from '../../core/languages.ts';
import { isOfUse } from '../../glossary/is-of-use.ts';
import { type Glossary, readGlossary } from '../../glossary/read/read-glossary.ts';
import { viteLocales } from '../../locales/vite-locales.ts';
import { LICENCES, MINIFY } from '../../widget/build/shipping.ts';
import { bundleScript } from '../bundle-script.ts';
import type { Named, Setup } from './load-setup.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const SAMPLES = ['plain.html', 'strict.html', 'euc-kr.html', 'sample.css'];

/** Writes the page on which the widget is set up into a folder, with its samples. The widget's files come beside it from the release. */
export async function buildConfigurePage(outDir: string, glossary: Glossary = readGlossary()): Promise<void> {
  await build({
    configFile: false,
    root: here('.'),
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
  writeFileSync(join(outDir, 'names.json'), JSON.stringify(namesOf(glossary)));
  const samples = join(outDir, 'samples');
  mkdirSync(samples);
  for (const name of SAMPLES) copyFileSync(here(`samples/${name}`), join(samples, name));
  writeFileSync(join(samples, 'start-sample.js'), await bundleScript(here('samples/start-sample.ts')));
}

/** How the choices that the glossary knows are called. */
function namesOf({ services, regions, centres }: Glossary): Setup['names'] {
  const named = (id: string, { ko, en }: { ko?: string; en?: string }): Named => ({ id, ko: ko!, en: en ?? ko! });
  return {
    service: services.map(({ id, name }) => named(id, name)),
    region: regions.map((region) => named(region.id, region)),
    centre: centres.filter(isOfUse).map(({ id, name }) => named(id, name)),
  };
}
