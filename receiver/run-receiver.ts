import { HELP } from './command/options.ts';
import { type Command, readOptions } from './command/read-options.ts';
import { type Outcome, runTask } from './command/run-task.ts';
import { isLoopback, isWildcard } from './http/host-kinds.ts';
import { RECEIVER } from './log/access.ts';
import { readServices } from './read-services.ts';
import { takeOverTokens } from './staff/tokens/take-over-tokens.ts';
import { startReceiver } from './start-receiver.ts';
import { askHolder } from './store/lock-folder.ts';
import { openDatabase } from './store/open-database.ts';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function warn(line: string): void {
  process.stderr.write(`annae receiver: ${line}\n`);
}

/** Does what the command line says. The exit code is 0 when it succeeds, 1 when a check fails, and 2 when it cannot be done. */
async function run(): Promise<void> {
  const command = readOptions(process.argv.slice(2), process.env);
  switch (command.type) {
    case 'wrong':
      warn(`${command.message} (--help lists the options)`);
      process.exitCode = 2;
      return;
    case 'help':
      return say(HELP.trimEnd());
    case 'task':
      return perform(command);
    case 'serve':
      return serve(command);
  }
}

/** Does a task on the database. Where a receiver is using the folder, that receiver does it. */
async function perform(command: Extract<Command, { type: 'task' }>): Promise<void> {
  const line = command.databaseUrl ? null : await askHolder(command.folder, JSON.stringify(command.task));
  const { text, code } = line ? (JSON.parse(line) as Outcome) : await performHere(command);
  if (code === 2) throw new Error(text);
  say(text);
  process.exitCode = code;
}

async function performHere({ task, folder, databaseUrl }: Extract<Command, { type: 'task' }>): Promise<Outcome> {
  const database = await openDatabase(folder, databaseUrl);
  const now = new Date();
  try {
    await takeOverTokens(database, folder, { at: now, staff: RECEIVER, address: null });
    return await runTask(database, folder, { task, now });
  } finally {
    await database.close();
  }
}

async function serve(command: Extract<Command, { type: 'serve' }>): Promise<void> {
  const { host, folder, databaseUrl, keySource, settings } = command;
  if (!isLoopback(host)) warn(`${host} can be reached from other machines. Requests hold personal data: put a proxy with TLS in front.`);
  if (isWildcard(host) && !settings.publicUrl && settings.allowedHosts.length === 0)
    warn('it answers to the names of this machine alone; name others with --public-url or --allow-host.');
  const directory = readServices();
  if (directory.problem) warn(`the glossary’s services cannot be read, so their ids are shown: ${directory.problem}`);
  const receiver = await startReceiver({ ...command, directory, now: () => new Date(), report: warn });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => receiver.stop());
  const url = settings.publicUrl ?? receiver.url;
  say(`Open311    ${url}/open311/v2/services.json`);
  say(`Discovery  ${url}/discovery.json`);
  say(`Staff      ${url}/`);
  say(`Stored in  ${databaseUrl ? 'the PostgreSQL server of DATABASE_URL' : folder}, for ${settings.retentionDays} days`);
  say(`Key in     ${keySource.type === 'file' ? keySource.path : 'RECEIVER_KEY'}; without it, nothing can be read`);
  if (keySource.type === 'environment' && keySource.keys.previous)
    say('           RECEIVER_OLD_KEY is not needed any more: destroy it and its copies');
  if (receiver.firstToken) {
    say(`\nThe first token for the staff page, shown only now:\n\n  ${receiver.firstToken}\n`);
    say('Lost? Make another with --add-token NAME --roles read,erase,tokens.');
  }
}

run().catch((error: NodeJS.ErrnoException) => {
  warn(error.code === 'EADDRINUSE' ? 'the port is taken; choose another with --port' : error.message || error.code || 'it could not start');
  process.exit(2);
});
