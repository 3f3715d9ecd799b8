import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../../../receiver/settings.ts';
import { type Receiver, startOn } from '../../../receiver/start-receiver.ts';
import type { Database } from '../../../receiver/store/database.ts';
import { openDatabase } from '../../../receiver/store/open-database.ts';

/** A folder that outlives its receivers, and the clock on the wall. */
export interface Place {
  folder: string;
  clock: { now: Date };
  /** What was reported to the operator. */
  reports: string[];
}

/** A receiver, and the database that it has open. */
export interface RunningReceiver extends Receiver {
  database: Database;
}

/** Starts a receiver on a folder that another one may have used before. */
export async function startOnFolder({ folder, clock, reports }: Place, settings: Partial<Settings> = {}): Promise<RunningReceiver> {
  const database = await openDatabase(folder, undefined);
  const receiver = await startOn(database, {
    host: '127.0.0.1',
    port: 0,
    folder,
    keySource: { type: 'file', path: join(folder, 'request-key.json') },
    directory: { services: new Map(), headwords: new Map(), problem: null },
    settings: { ...DEFAULT_SETTINGS, ...settings },
    now: () => clock.now,
    report: (line) => reports.push(line),
  });
  return { ...receiver, database };
}

/** Logs in as one of the staff; returns the cookie. */
export async function logIn(url: string, token: string): Promise<string> {
  const headers = { origin: url, 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(`${url}/log-in`, { method: 'POST', headers, body: `token=${token}`, redirect: 'manual' });
  return response.headers.get('set-cookie')!.split(';')[0]!;
}

/** Whether the public interface knows a request. */
export async function isReadable(url: string, number: string): Promise<boolean> {
  return (await fetch(`${url}/open311/v2/requests/${number}.json`)).ok;
}
