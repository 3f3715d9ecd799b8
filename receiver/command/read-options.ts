import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { ROLES, type Role, readRoles } from '../staff/roles.ts';
import type { KeySource } from '../store/keys/keyring.ts';
import { type OuterKey, parseOuterKey } from '../store/keys/outer-key.ts';
import type { Task } from './run-task.ts';

/** What the command was asked to do; `wrong` carries one line for the operator. */
export type Command =
  | { type: 'serve'; host: string; port: number; folder: string; databaseUrl: string | undefined; keySource: KeySource; settings: Settings }
  | { type: 'task'; task: Task; folder: string; databaseUrl: string | undefined }
  | { type: 'help' }
  | { type: 'wrong'; message: string };

const OPTIONS = {
  port: { type: 'string', default: '3110' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: '.cache/receiver' },
  'key-file': { type: 'string' },
  agency: { type: 'string' },
  contact: { type: 'string' },
  retention: { type: 'string', default: String(DEFAULT_SETTINGS.retentionDays) },
  'clock-gap': { type: 'string', default: String(DEFAULT_SETTINGS.clockGapDays) },
  'public-url': { type: 'string' },
  'trust-proxy': { type: 'boolean', default: false },
  'posts-per-minute': { type: 'string', default: String(DEFAULT_SETTINGS.postRate.perMinute) },
  'allow-host': { type: 'string', multiple: true },
  'add-token': { type: 'string' },
  roles: { type: 'string', default: 'read' },
  'remove-token': { type: 'string' },
  'remove-code': { type: 'string' },
  'check-log': { type: 'boolean', default: false },
  'export-log': { type: 'string' },
  to: { type: 'string' },
  'drop-old-log': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const HELP = `npm run receiver -- [options]

  --port N             the port to listen on (3110)
  --host ADDRESS       the address to listen on (127.0.0.1: this machine alone)
  --data DIR           the folder for requests and tokens (.cache/receiver)
  --key-file FILE      the key of the requests, which receivers of one server share
                       (request-key.json in the folder)
  --agency NAME        who receives, for the consent text and the pages
  --contact TEXT       whom developers may ask, for the discovery document
  --retention DAYS     how long a request is kept, as its sender is told (90)
  --clock-gap DAYS     how long it may be off before staff confirm the clock (7)
  --public-url URL     the address that others use, behind a proxy
  --allow-host NAME    another name that the receiver answers to; as often as needed
  --trust-proxy        count by the address that the proxy in front names
  --posts-per-minute N how many requests one address may send a minute (10)

These do one thing and end; a receiver may be running:
  --add-token NAME     make a token for one of the staff and print it
    --roles LIST       what it is for: read, erase, tokens (read); as read,erase
  --remove-token NAME  make a token void
  --remove-code NAME   let somebody in without the second factor, which is lost
  --check-log          say whether the access log is whole; exit code 1 if not
  --export-log MONTH   write the access log of a month, such as 2026-11
    --to FILE          into this file, .csv or .jsonl (access-log-MONTH.csv in the folder)
  --drop-old-log       drop lines older than two years, as the log's owner

DATABASE_URL=postgres://… stores in a PostgreSQL server instead of the folder.
RECEIVER_KEY=… is the key itself (32 bytes in base64) instead of a file; RECEIVER_OLD_KEY=…
the one before it, for one start, when you change it.
`;

/** The key's file in the receiver's folder. */
const KEY_FILE = 'request-key.json';

/** Reads the command line (without the program's name) and the environment. */
export function readOptions(args: readonly string[], environment: Environment): Command {
  try {
    return readCommand(parseArgs({ args: [...args], options: OPTIONS, strict: true }).values, environment);
  } catch (error) {
    return { type: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

type Environment = Readonly<Record<string, string | undefined>>;
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function readCommand(values: Values, environment: Environment): Command {
  const folder = values.data;
  const databaseUrl = environment.DATABASE_URL || undefined;
  if (values.help) return { type: 'help' };
  const task = readTask(values);
  if (task) return { type: 'task', task, folder, databaseUrl };
  const perMinute = wholeNumber('posts-per-minute', values['posts-per-minute'], [1, 1_000_000]);
  return {
    type: 'serve',
    host: values.host,
    port: wholeNumber('port', values.port, [0, 65_535]),
    folder,
    databaseUrl,
    keySource: readKeySource(values['key-file'] ?? join(folder, KEY_FILE), environment),
    settings: {
      ...DEFAULT_SETTINGS,
      agency: values.agency || null,
      contact: values.contact || null,
      retentionDays: wholeNumber('retention', values.retention, [1, 3650]),
      clockGapDays: wholeNumber('clock-gap', values['clock-gap'], [1, 365]),
      publicUrl: values['public-url'] ? readOrigin(values['public-url']) : null,
      allowedHosts: [...(values['allow-host'] ?? []), ...(isWildcard(values.host) ? [] : [values.host])],
      trustProxy: values['trust-proxy'],
      postRate: { burst: perMinute * 2, perMinute },
    },
  };
}

function readTask(values: Values): Task | null {
  if (values['add-token'] !== undefined) return { type: 'add-token', name: values['add-token'], roles: rolesIn(values.roles) };
  if (values['remove-token'] !== undefined) return { type: 'remove-token', name: values['remove-token'] };
  if (values['remove-code'] !== undefined) return { type: 'remove-code', name: values['remove-code'] };
  if (values['check-log']) return { type: 'check-log' };
  if (values['drop-old-log']) return { type: 'drop-old-log' };
  const month = values['export-log'];
  if (month === undefined) return null;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Error(`--export-log must be a month such as 2026-11, not “${month}”`);
  return { type: 'export-log', month, path: resolve(values.to ?? join(values.data, `access-log-${month}.csv`)) };
}

function rolesIn(text: string): Role[] {
  const roles = readRoles(text);
  if (roles) return roles;
  throw new Error(`--roles must be some of ${ROLES.join(', ')}, with commas, not “${text}”`);
}

/** True for “every address of this machine”, which is no address to be reached at. */
export function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

/** True when only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === 'localhost' || host === '::1';
}

function readKeySource(path: string, environment: Environment): KeySource {
  const current = readKey('RECEIVER_KEY', environment);
  const previous = readKey('RECEIVER_OLD_KEY', environment);
  if (current) return { type: 'environment', keys: { current, previous } };
  if (previous) throw new Error('RECEIVER_OLD_KEY needs the new key beside it, in RECEIVER_KEY');
  return { type: 'file', path };
}

/** The key itself is not repeated in the message. */
function readKey(name: string, environment: Environment): OuterKey | null {
  const text = environment[name];
  const key = text ? parseOuterKey(text) : null;
  if (text && !key) throw new Error(`${name} must be 32 bytes in base64, as “openssl rand -base64 32” makes them`);
  return key;
}

function wholeNumber(name: string, text: string, [least, most]: readonly [number, number]): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`--${name} must be a whole number from ${least} to ${most}, not “${text}”`);
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Error(`--public-url must be an address such as https://requests.example.org, not “${text}”`);
}
