import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

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
