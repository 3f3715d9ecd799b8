import { Hono } from 'hono';
import { answerTask } from './command/run-task.ts';
import { checkHost } from './http/check-host.ts';
import { listen } from './http/listen.ts';
import { RECEIVER } from './log/access.ts';
import { watchLog } from './log/watch-log.ts';
import { serveOpen311 } from './open311/serve-open311.ts';
import type { Directory } from './read-services.ts';
import type { ServerContext } from './server-context.ts';
import type { Settings } from './settings.ts';
import { serveStaff } from './staff/serve-staff.tsx';
import { takeOverTokens } from './staff/tokens/take-over-tokens.ts';
import { makeFirstToken } from './staff/tokens/tokens.ts';
import { claimKey } from './store/claim-key.ts';
import type { Database } from './store/database.ts';
import type { KeySource } from './store/keys/keyring.ts';
import { openDatabase } from './store/open-database.ts';
import { shortenPeriods } from './store/requests/erase-requests.ts';
import { cleanUp, keepUp } from './upkeep/keep-up.ts';

/** What a receiver needs to start. */
export interface StartOptions {
  host: string;
  /** 0 is any free port. */
  port: number;
  folder: string;
  /** The address of a PostgreSQL server; without one, the requests are in the folder too. */
  databaseUrl?: string;
  /** Where the key for the requests is. */
  keySource: KeySource;
  directory: Directory;
  settings: Settings;
  now(): Date;
  /** Tells the operator about a fault, in one line without personal data. */
  report(line: string): void;
}

/** A running receiver. */
export interface Receiver {
  /** Its address, without a slash at the end. */
  url: string;
  /** The token of the first staff member, if this start made it. It is not stored anywhere. */
  firstToken: string | null;
  /** Answers the calls under way, and ends. */
  stop(): Promise<void>;
}

/** Opens the store, erases what is due, and serves senders and staff. */
export async function startReceiver(options: StartOptions): Promise<Receiver> {
  // Async, so that a question that comes before the database is open rejects and does not throw.
  const database: Database = await openDatabase(options.folder, options.databaseUrl, async (line) =>
    answerTask(database, options.folder, { line, now: options.now() }),
  );
  return startOn(database, options);
}

/** Starts on a database that is already open, and closes it in the end. */
export async function startOn(database: Database, options: Omit<StartOptions, 'databaseUrl'>): Promise<Receiver> {
  const { folder, directory, settings, now, report } = options;
  try {
    const log = watchLog({ database, folder, now, report });
    const keyring = await claimKey(database, options.keySource);
    const context: ServerContext = { database, keyring, directory, settings, folder, log, startedAt: now(), now, report };
    // The check comes before anything else changes the log.
    await log.check();
    await shortenPeriods(context, settings.retentionDays);
    await cleanUp(context);
    const by = { at: now(), staff: RECEIVER, address: null };
    for (const name of await takeOverTokens(database, folder, by)) report(`the database has a token of ${name}; the old one is void`);
    const listener = await listen(createApp(context), options);
    // After listening: if the start fails before, nobody would see the token.
    const firstToken = await makeFirstToken(database, by);
    const stopRepeating = keepUp(context);
    const stop = async () => {
      stopRepeating();
      await listener.close();
      await database.close();
    };
    return { url: listener.url, firstToken, stop };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function createApp(context: ServerContext): Hono {
  const app = new Hono();
  app.use(checkHost(context.settings));
  app.route('/', serveOpen311(context));
  app.route('/', serveStaff(context));
  return app;
}
