import { auditSite } from '../../../audit/crawl/audit-site.ts';
import { openSharedRun } from '../../../audit/queue/open-shared-run.ts';
import { auditTitle } from './audit-title.ts';

/** A process that takes part in a shared audit: `share-a-crawl.ts DATABASE SITE TAKE_OVER PAUSE`. Says when it is ready and when it is done. */
const [database, site, takeOver, pause] = process.argv.slice(2) as [string, string, string, string];
const run = await openSharedRun(database, site, { fresh: false, max: 1_000, alike: 1_000, takeOver: Number(takeOver) });
console.log('ready');
await auditSite([site], run, {
  agent: 'Annae/test',
  hosts: new Set([new URL(site).host]),
  depth: 5,
  pause: Number(pause),
  audit: auditTitle,
  signal: new AbortController().signal,
});
console.log(`done ${await run.store.count()}`);
await run.finish();
await run.close();
