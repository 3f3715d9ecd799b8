import { seoulDate } from '../../core/time/seoul-clock.ts';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { type Expiring, findExpiring, WARNING_DAYS } from '../../workshop/expiring/find-expiring.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions, refuseArguments } from './parse-glossary-options.ts';

/**
 * `annae glossary expiring`: the numbers that have expired or will in thirty days (`--days`), without a successor; with --fail, there may be
 * none, as before a release.
 */
export function expiringCommand(args: string[], now = new Date()): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, {
    fail: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    days: { type: 'string', default: String(WARNING_DAYS) },
  });
  refuseArguments(positionals, 'expiring');
  if (!/^\d{1,4}$/.test(values.days)) throw new UsageError(`--days: ${values.days} is no number of days.`);
  const expiring = findExpiring(readGlossary(folder), seoulDate(now), Number(values.days));
  const output = values.json ? JSON.stringify({ expiring }) : describe(expiring, values.days);
  return { output, code: values.fail && expiring.length > 0 ? 1 : 0 };
}

function describe(expiring: readonly Expiring[], days: string): string {
  if (expiring.length === 0) return `No number expires within ${days} days.`;
  const line = ({ file, id, until, daysLeft }: Expiring) =>
    `${until}  ${daysLeft < 0 ? `expired ${-daysLeft} days ago` : `${daysLeft} days left`}  ${file}: ${id}`;
  return [
    ...expiring.map(line),
    '',
    'Compare each with its source; write the number that follows as a fact of the same id with `since`.',
  ].join('\n');
}
