import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openCompiled } from '../../glossary/compile/open-compiled.ts';

it('the files of the script tag hold nothing but ASCII, which no page encoding spoils', () => {
  const folder = fileURLToPath(new URL('../../dist/widget', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(files).toContain('annae.js');
  const spoilt = files.filter((name) => /[^\p{ASCII}]/u.test(readFileSync(join(folder, name), 'utf8')));
  expect(spoilt).toEqual([]);
});

it('what is shipped carries the licences of the libraries inside', () => {
  const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)), 'utf8');
  for (const file of ['widget/annae/licences.md', 'extension/chrome/licences/pages.md', 'extension/firefox/licences/pages.md']) {
    expect(read(file)).toMatch(/^## preact - .*\(MIT\)/m);
  }
});

describe('what a first visit loads, in bytes gzip', () => {
  const folder = fileURLToPath(new URL('../../dist/widget/annae/', import.meta.url));
  const size = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;

  const REST = 'assistant.js';

  /** A file and all that it cannot run without. */
  function withImports(name: string, files = new Set<string>()): Set<string> {
    if (files.has(name)) return files;
    files.add(name);
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) withImports(imported!, files);
    return files;
  }
  /** All these files, but the one that every page has. */
  const filesOf = (...names: string[]) => [...new Set(names.flatMap((name) => [...withImports(name)]))].filter((name) => name !== REST);
  const sizeOf = (...names: string[]) => filesOf(...names).reduce((sum, file) => sum + size(file), 0);

  // Aims, in kB: 15 for the script, 35 for the first card.
  it('is a small script beside an index of at most 38 kB, and the rest of the assistant in one file', () => {
    const index = gzipSync(JSON.stringify(openCompiled().index()), { level: 9 }).length;
    expect(index).toBeLessThanOrEqual(38_000);
    expect(size('../annae.js') - index).toBeLessThanOrEqual(17_700);
    expect([...withImports(REST)]).toEqual([REST]);
    expect(size(REST)).toBeLessThanOrEqual(8_800);
  });

  it('is little code for the first preview, and who helps with it, in few files', () => {
    const [card, all] = [['card.js'], ['card.js', 'help.js', 'pages.js', 'helpers-en.js']];
    expect(sizeOf(...card)).toBeLessThanOrEqual(50_000);
    expect(sizeOf(...all)).toBeLessThanOrEqual(76_500);
    expect(filesOf(...all).length).toBeLessThanOrEqual(9);
  });
});
