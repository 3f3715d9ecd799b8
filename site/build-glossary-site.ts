import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADDRESSES } from '../core/addresses.ts';
import { LANGUAGES } from '../core/languages.ts';
import { describeProblem } from '../glossary/problem.ts';
import { type Glossary, readGlossary } from '../glossary/read/read-glossary.ts';
import { arrangeSite } from './arrange-site.ts';
import { bundleScript } from './bundle-script.ts';
import { DOWNLOADS } from './downloads/make-downloads.ts';
import { DAYS_SCRIPT } from './pages/TermPage.tsx';
import { renderSite } from './render-site.tsx';
import { bundleSearch } from './search/bundle-search.ts';
import type { Site } from './site.ts';
import { writeRobots, writeSitemap } from './sitemap.ts';

export interface SiteOptions {
  glossary?: Glossary;
  /** The address of the site, with a slash at the end. Without it all links are relative, and there is no sitemap. */
  address?: string | null;
}

/** The parts of `site.css`. Where two rules weigh the same, the later part wins. */
const STYLES = ['base', 'frame', 'phone', 'term', 'facts', 'helps', 'index', 'centre', 'downloads'];

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Writes the glossary as a static site into a folder: a page for each term and language, an index for each language, all words as
 * files, style sheets and a script. Replaces the folders of the languages there. The same glossary makes the same files. Throws if the
 * glossary has problems that fail the build.
 */
export async function buildGlossarySite(outDir: string, options: SiteOptions = {}): Promise<void> {
  const { glossary = readGlossary(), address = ADDRESSES.site } = options;
  const faults = glossary.problems.filter(({ severity }) => severity === 'must');
  if (faults.length) throw new Error(`The glossary has ${faults.length} problems.\n\n${faults.map(describeProblem).join('\n\n')}`);
  const files = await makeFiles(arrangeSite(glossary, address));
  for (const language of LANGUAGES) rmSync(join(outDir, language), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), text);
  }
  for (const name of ['styles/print.css', 'icon.svg']) copyFileSync(here(name), join(outDir, basename(name)));
}

/** The texts of all files by their paths. */
async function makeFiles(site: Site): Promise<Map<string, string>> {
  const pages = renderSite(site);
  const style = STYLES.map((name) => readFileSync(here(`styles/${name}.css`), 'utf8')).join('\n');
  const { files } = site.downloads;
  return new Map([
    ...pages,
    ['site.css', style],
    ['search.js', await bundleSearch(site)],
    [DAYS_SCRIPT, await bundleScript(here('days/show-today.ts'))],
    [DOWNLOADS.json, files.json],
    [DOWNLOADS.schema, files.schema],
    [DOWNLOADS.csv, files.csv],
    [DOWNLOADS.ownTerms, files.ownTerms],
    ...(site.address ? forCrawlers(pages.keys(), site.address) : []),
  ]);
}

function forCrawlers(paths: Iterable<string>, address: string): [path: string, text: string][] {
  return [
    ['sitemap.xml', writeSitemap(paths, address)],
    ['robots.txt', writeRobots(address)],
  ];
}
