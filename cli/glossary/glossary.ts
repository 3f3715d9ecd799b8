import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { checkCommand } from './check-command.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { newCommand } from './new-command.ts';
import { reviewCommand } from './review-command.ts';
import { schemaCommand } from './schema-command.ts';
import { statusCommand } from './status-command.ts';

const COMMANDS: Record<string, (args: string[]) => Outcome> = {
  check: (args) => checkCommand(args),
  export: (args) => exportCommand(args),
  import: (args) => importCommand(args),
  new: (args) => later(newCommand(args)),
  review: (args) => reviewCommand(args),
  schema: (args) => schemaCommand(args),
  status: (args) => statusCommand(args),
};

const USAGE = `annae glossary takes one of

  check     every problem of the glossary              --fix --laws DIR --json
  new       a new term, question by question           --lang ko|en --headword WORD --service SERVICE … --yes
  review    a native speaker has read a text           TERM LANGUAGE --by NAME
  status    how complete it is, and what pages need    --json --html FILE --pages DIR
  export    all terms for translators                  --format csv|tbx --out FILE
  import    their changes                              FILE --write
  schema    the JSON Schema that editors complete by   --check`;

/** `annae glossary …`: the volunteers' workshop. */
export function glossary([name, ...args]: string[]): Outcome {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) throw new UsageError(name ? `There is no \`annae glossary ${name}\`.\n\n${USAGE}` : USAGE);
  return command(args);
}

/** Prints the outcome of a dialogue, and sets the exit code, when the dialogue ends; the call that began it returns earlier. */
function later(work: Promise<Outcome>): Outcome {
  work.then(
    ({ output, code }) => {
      console.log(output);
      process.exitCode = code;
    },
    (error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      console.error(`annae: ${error.message}`);
      process.exitCode = 2;
    },
  );
  return { output: '', code: 0 };
}
