import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seoulDate } from '../core/time/seoul-clock.ts';
import { PROJECT } from './bundle/bundle-options.mjs';
import { layOut } from './release/layout/lay-out.ts';
import { runRelease } from './release/run-release.ts';

/**
 * `npm run release`: docs/release.md. `--dry-run` lays out whatever the checks find, `--once` does not build a second time, `--today DATE` takes
 * another day, and `--lay-out FOLDER` lays out there what was built, without a check.
 */
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
    'lay-out': { type: 'string' },
    today: { type: 'string', default: seoulDate(new Date()) },
  },
});
if (values['lay-out']) await layOut(PROJECT, resolve(values['lay-out']));
else {
  const { today, once, 'dry-run': dryRun } = values;
  process.exitCode = await runRelease({ project: PROJECT, today, once, dryRun, say: (line) => console.log(line) });
}
