#!/usr/bin/env -S npx tsx
import { explain } from './explain.ts';
import { glossary } from './glossary/glossary.ts';
import { type CommandOptions, oneFile, parseOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { redact } from './redact.ts';
import { request } from './request.ts';
import { route } from './route.ts';
import { UsageError } from './usage-error.ts';
import { tellWhoAnswers } from './who-answers.ts';

const USAGE = `annae: Korean administrative terms, from a terminal

  annae explain FILE|-    the terms of a page or a text       --lines --html --lang LANG --url URL --title TEXT --json
  annae route FILE|-      the services that help, emergencies --lines --html --url URL --title TEXT --message TEXT --term WORD --json
  annae request FILE|-    a request, filled in, not sent      --term WORD --message TEXT --lang LANG --centre ID --email --phone --url --json
  annae who-answers       who answers in one's language       --speak LANG --service ID --at TIME --lang LANG --json
  annae redact FILE|-     personal numbers struck out         --lines --json
  annae glossary …        the volunteers' workshop: check, new, review, status, export, import, schema

Exit codes: 0 done · 1 the input has problems · 2 wrong use or unreadable input`;

type Command = (args: string[]) => Outcome;

/** A command that reads one page or text. */
function reading(name: string, command: (path: string, options: CommandOptions) => string): Command {
  return (args) => {
    const { options, files } = parseOptions(args);
    return { output: command(oneFile(files, name), options), code: 0 };
  };
}

const COMMANDS: Record<string, Command> = {
  explain: reading('explain', explain),
  route: reading('route', route),
  request: reading('request', request),
  redact: reading('redact', redact),
  'who-answers': (args) => tellWhoAnswers(args, new Date()),
  glossary,
};

function main([name, ...args]: string[]): number {
  if (name === undefined) throw new UsageError('Name a command; `annae help` lists them.');
  if (name === 'help' || name === '--help') {
    console.log(USAGE);
    return 0;
  }
  const command = COMMANDS[name];
  if (!command) throw new UsageError(`There is no command “${name}”; \`annae help\` lists them.`);
  const { output, code } = command(args);
  if (output) console.log(output);
  return code;
}

// A reader of only the beginning (`| head`) has got what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`annae: ${error.message}`);
  process.exitCode = 2;
}
