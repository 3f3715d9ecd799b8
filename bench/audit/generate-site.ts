import { parseArgs } from 'node:util';
import { writeSite } from './write-site.ts';

/** `npx tsx bench/audit/generate-site.ts --out DIR [--pages N]`: writes the generated site, 10,000 pages unless told otherwise. */
const { values } = parseArgs({ options: { out: { type: 'string' }, pages: { type: 'string', default: '10000' } } });
if (!values.out) throw new Error('Give a folder: --out DIR');

const count = Number(values.pages);
writeSite(values.out, count);
console.log(`${count} pages in ${values.out}`);
