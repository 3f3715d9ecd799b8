import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditPage } from '../../audit/page/audit-page.ts';
import { openKnowledge } from '../../audit/page/open-knowledge.ts';
import { openCompiled } from '../../glossary/compile/open-compiled.ts';
import { pageOfSite } from './page-of-site.ts';

/**
 * `npx tsx bench/audit/measure-audit.ts [--pages N]`: audits the generated site's pages from disk, one after the other, with the whole
 * glossary, and prints pages a second and the heap after each tenth. A second is one of processor time, of which a core has one.
 */
const { values } = parseArgs({ options: { pages: { type: 'string', default: '10000' } } });
const count = Number(values.pages);
const WARM_UP = 200;

const knowledge = openKnowledge(openCompiled({ isStrict: false }));
const folder = mkdtempSync(join(tmpdir(), 'annae-audit-'));
for (let number = 0; number < count; number++) writeFileSync(join(folder, `${number}.html`), pageOfSite(number, count).html);

const auditOne = (number: number) =>
  auditPage(
    { bytes: readFileSync(join(folder, `${number}.html`)), address: `https://www.gaon.go.kr/${number}.html`, headers: {}, depth: null },
    knowledge,
  );
for (let number = 0; number < Math.min(WARM_UP, count); number++) auditOne(number);

let characters = 0;
const start = process.cpuUsage();
for (let number = 0; number < count; number++) {
  const result = auditOne(number);
  if ('length' in result) characters += result.length;
  if ((number + 1) % Math.ceil(count / 10) === 0) console.log(`${number + 1} pages, heap ${megabytes()} MB`);
}
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
rmSync(folder, { recursive: true });
console.log(`${(count / seconds).toFixed(1)} pages a second a core; ${Math.round(characters / count)} characters a page`);

function megabytes(): number {
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}
