import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { checkTermsCommand } from './check-command.ts';

const USAGE = `annae terms takes

  check     what is wrong with your own words           FILE|- --lang ko|en --json`;

/** `annae terms …`: an agency's own terms. */
export function terms([name, ...args]: string[]): Outcome {
  if (name === 'check') return checkTermsCommand(args);
  throw new UsageError(name ? `There is no \`annae terms ${name}\`.\n\n${USAGE}` : USAGE);
}
