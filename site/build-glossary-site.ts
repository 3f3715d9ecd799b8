import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { LANGUAGES } from '../core/languages.ts';
import { describeProblem } from '../glossary/problem.ts';
import { type Glossary, readGlossary } from '../glossary/read/read-glossary.ts';
import { renderSite } from './render-site.tsx';

export interface SiteOptions {
  glossary?: Glossary;
  /** The address of the site, with a slash at the end. Without it all links are relative. */
  address?: string | null;
}

/** The parts of `site.css`. Where two rules weigh the same, the later part wins. */
const STYLES = ['base', 'frame', 'phone', 'term', 'helps', 'index'];

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Writes the glossary as a static site into a folder: a page for each term and language, an index for each language, style
 * sheets and a script. Replaces the folders of the languages there. Throws if the glossary has problems that fail the build.
 */
export async function buildGlossarySite(outDir: string, { glossary = readGlossary(), address = null }: SiteOptions = {}): Promise<void> {
  const faults = glossary.problems.filter(({ severity }) => severity === 'must');
  if (faults.length) throw new Error(`The glossary has ${faults.length} problems.\n\n${faults.map(describeProblem).join('\n\n')}`);
  const pages = renderSite(glossary, address);
  const script = await bundleScript();
  for (const language of LANGUAGES) {
    rmSync(join(outDir, language), { recursive: true, force: true });
    mkdirSync(join(outDir, language), { recursive: true });
  }
  for (const [path, html] of pages) writeFileSync(join(outDir, path), html);
  writeFileSync(join(outDir, 'filter.js'), script);
  writeFileSync(join(outDir, 'site.css'), STYLES.map((name) => readFileSync(here(`styles/${name}.css`), 'utf8')).join('\n'));
  copyFileSync(here('styles/print.css'), join(outDir, 'print.css'));
  copyFileSync(here('icon.svg'), join(outDir, 'icon.svg'));
}

/** One classic script, because browsers do not load modules from a folder on the disk. */
async function bundleScript(): Promise<string> {
  const result = await build({
    configFile: false,
    root: here('search'),
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2020', lib: { entry: here('search/filter.ts'), formats: ['iife'], name: 'annaeGlossary' } },
  });
  const [{ output }] = [result].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
