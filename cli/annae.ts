import { UnsoundGlossary } from '../glossary/read/unsound-glossary.ts';
import { type CommandOptions, oneFile, parseOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `annae: Korean administrative terms, from a terminal

  annae explain FILE|-    the terms of a page or a text       --lines --html --lang LANG --url URL --title TEXT --json
  annae route FILE|-      the services that help, emergencies --lines --html --url URL --title TEXT --message TEXT --term WORD --json
  annae request FILE|-    a request, filled in, not sent      --term WORD --message TEXT --lang LANG --centre ID --email --phone --url --json
  annae who-answers       who answers in one's language       --speak LANG --service ID --region ID --at TIME --lang LANG --json
  annae redact FILE|-     personal numbers struck out         --lines --json
  annae digest FILE|-     what a letter, PDF or picture asks --html --lang LANG --today DATE --password TEXT --json
  annae audit TARGET…     a site, from a foreigner's view     --report FILE.html --json --csv --against FILE.json --site NAME --max N
                          (files, a folder, a sitemap,        --depth N --alike N --delay SECONDS --host HOST --browser --pictures
                          or an address to follow)            --queue postgres://… --fresh --cache DIR --lang ko|en
  annae terms check FILE  an agency's own words for its pages --lang ko|en --json
  annae glossary …        the volunteers' workshop: check, new, review, status, export, import, schema

Exit codes: 0 done · 1 the input has problems · 2 wrong use or unreadable input · 130 stopped by Ctrl+C`;

type Command = (args: string[]) => Outcome | Promise<Outcome>;

/** A command that reads one page or text. */
function reading(name: string, command: (path: string, options: CommandOptions) => string): Command {
  return (args) => {
    const { options, files } = parseOptions(args);
    return { output: command(oneFile(files, name), options), code: 0 };
  };
}

/** Each command is loaded only if it is named, so that none waits for the libraries of the others. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  explain: async () => reading('explain', (await import('./explain.ts')).explain),
  route: async () => reading('route', (await import('./route.ts')).route),
  request: async () => reading('request', (await import('./request.ts')).request),
  redact: async () => reading('redact', (await import('./redact.ts')).redact),
  'who-answers': async () => {
    const { tellWhoAnswers } = await import('./who-answers.ts');
    return (args) => tellWhoAnswers(args, new Date());
  },
  digest: async () => {
    const { digest } = await import('./digest.ts');
    return (args) => digest(args, new Date());
  },
  audit: async () => {
    const { audit } = await import('./audit.ts');
    return (args) => audit(args, new Date());
  },
  terms: async () => (await import('./terms/terms.ts')).terms,
  glossary: async () => (await import('./glossary/glossary.ts')).glossary,
};

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined) throw new UsageError('Name a command; `annae help` lists them.');
  if (name === 'help' || name === '--help') {
    console.log(USAGE);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`There is no command “${name}”; \`annae help\` lists them.`);
  const command = await load();
  const { output, code } = await command(args);
  if (output) console.log(output);
  return code;
}

// A reader of only the beginning (`| head`) has got what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const message = complaint(error);
  if (message === null) throw error;
  console.error(`annae: ${message}`);
  process.exitCode = 2;
}

/** What the user can put right, in one line; null for a fault of the program. */
function complaint(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  const missing = missingLibrary(error);
  if (missing) return `This needs the library ${missing}, which is not installed: npm install ${missing}`;
  return error instanceof UnsoundGlossary ? 'The glossary has problems; `annae glossary check` names them.' : null;
}

/** The package that was not found: those for PDFs and pictures are optional in what npm installs. */
function missingLibrary(error: unknown): string | null {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') return null;
  return /Cannot find (?:package|module) '((?:@[^/']+\/)?[^/'.][^/']*)/.exec(message)?.[1] ?? null;
}
