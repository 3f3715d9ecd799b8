import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pageOfSite } from './page-of-site.ts';

/** `npx tsx bench/audit/generate-site.ts --out DIR [--pages N]`: writes the generated site, 10,000 pages unless told otherwise. */
const { values } = parseArgs({ options: { out: { type: 'string' }, pages: { type: 'string', default: '10000' } } });
if (!values.out) throw new Error('Give a folder: --out DIR');

const count = Number(values.pages);
for (let number = 0; number < count; number++) {
  const { path, html } = pageOfSite(number, count);
  const file = join(values.out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
console.log(`${count} pages in ${values.out}`);
