import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** What the command line is made of, apart from the terms and examples. */
const NEEDED = ['audit', 'cli', 'core', 'glossary', 'locales', 'sources', 'workshop', 'scripts/bundle', 'scripts/find-browser.mjs'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json'];

/** Folders with much in them, and what of it suffices, by the path in the folder. */
const SAMPLES: Readonly<Record<string, RegExp>> = {
  'glossary/terms': /^immigration(\/alien-registration|$)/,
  'glossary/emergencies': /^en\./,
  'glossary/examples': /^(en|ko)\./,
  'glossary/keywords': /^ru\./,
  locales: /\.ts$|^(en|fr|ja|ko|vi|zh-Hans)(\/|$)/,
};

/** Copies the command line into a folder of its own, with a glossary so small that it is compiled at once; `installed`: with the libraries. */
export function makeSmallProject({ installed = true } = {}): string {
  const project = mkdtempSync(join(tmpdir(), 'annae-small-'));
  for (const name of [...NEEDED, ...SETTINGS]) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    cpSync(join(PROJECT, name), join(project, name), { recursive: true, filter: (source) => isNeeded(source.slice(PROJECT.length)) });
  }
  for (const name of ['details', 'emergencies', 'examples']) shorten(join(project, 'glossary', name));
  if (installed) symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
  return project;
}

function isNeeded(path: string): boolean {
  const part = Object.keys(SAMPLES).find((folder) => path.startsWith(`${folder}/`));
  return part === undefined || SAMPLES[part]!.test(path.slice(part.length + 1));
}

/** Leaves every eightieth row of the tables and texts in a folder. */
function shorten(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => /\.(tsv|txt)$/.test(file))) {
    const rows = readFileSync(join(folder, name), 'utf8').split('\n');
    writeFileSync(join(folder, name), `${rows.filter((_, row) => row % 80 === 0).join('\n')}\n`);
  }
}
