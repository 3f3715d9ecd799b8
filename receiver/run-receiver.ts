import { HELP, isLoopback, readOptions } from './read-options.ts';
import { readServices } from './read-services.ts';
import { addToken, removeToken } from './staff/tokens.ts';
import { startReceiver } from './start-receiver.ts';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function warn(line: string): void {
  process.stderr.write(`annae receiver: ${line}\n`);
}

/** Does what the command line says; the exit code is 0 when it was done and 2 when it could not be. */
async function run(): Promise<void> {
  const command = readOptions(process.argv.slice(2), process.env);
  switch (command.type) {
    case 'wrong':
      warn(`${command.message} (--help lists the options)`);
      process.exitCode = 2;
      return;
    case 'help':
      return say(HELP.trimEnd());
    case 'add-token':
      return say(`The token of ${command.name}, shown only now:\n\n  ${addToken(command.folder, command.name)}\n`);
    case 'remove-token':
      return say(removeToken(command.folder, command.name) ? `The token of ${command.name} is void.` : `${command.name} has no token.`);
    case 'serve':
      return serve(command);
  }
}

async function serve({
  host,
  port,
  folder,
  databaseUrl,
  settings,
}: Extract<ReturnType<typeof readOptions>, { type: 'serve' }>): Promise<void> {
  if (!isLoopback(host)) warn(`${host} can be reached from other machines. Requests hold personal data: put a proxy with TLS in front.`);
  const directory = readServices();
  if (directory.problem) warn(`the glossary’s services cannot be read, so their ids are shown: ${directory.problem}`);
  const receiver = await startReceiver({ host, port, folder, databaseUrl, directory, settings, now: () => new Date(), report: warn });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => receiver.stop());
  const url = settings.publicUrl ?? receiver.url;
  say(`Open311    ${url}/open311/v2/services.json`);
  say(`Discovery  ${url}/discovery.json`);
  say(`Staff      ${url}/`);
  say(`Stored in  ${databaseUrl ? 'the PostgreSQL server of DATABASE_URL' : folder}, for ${settings.retentionDays} days`);
  if (receiver.firstToken)
    say(`\nThe first token for the staff page, shown only now:\n\n  ${receiver.firstToken}\n\nLost? Make another with --add-token NAME.`);
}

run().catch((error: NodeJS.ErrnoException) => {
  warn(error.code === 'EADDRINUSE' ? 'the port is taken; choose another with --port' : error.message || error.code || 'it could not start');
  process.exit(2);
});
