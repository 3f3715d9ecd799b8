#!/usr/bin/env -S npx tsx
import { explain } from './explain.ts';
import { glossary } from './glossary.ts';
import { oneFile, parseOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `annae: Korean administrative terms, from a terminal

  annae explain FILE|-          the terms of a page or a text      --lines --html --lang LANG --url URL --title TEXT --json
  annae glossary check          what is wrong with the glossary    --fix --laws DIR --json
  annae glossary status         how complete it is                 --json

Exit codes: 0 done · 1 the input has problems · 2 wrong use or unreadable input`;

/** Prints the result of a command; returns the exit code. */
type Command = (args: string[]) => { output: string; code: 0 | 1 };

const COMMANDS: Record<string, Command> = {
  explain(args) {
    const { options, files } = parseOptions(args);
    return { output: explain(oneFile(files, 'explain'), options), code: 0 };
  },
  glossary,
};

function main([name, ...args]: string[]): number {
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (!command) throw new UsageError(`There is no command “${name}”; \`annae help\` lists them.`);
  const { output, code } = command(args);
  if (output) console.log(output);
  return code;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`annae: ${error.message}`);
  process.exitCode = 2;
}
