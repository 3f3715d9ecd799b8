import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isWildcard } from '../http/host-kinds.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { ROLES, type Role, readRoles } from '../staff/roles.ts';
import type { KeySource } from '../store/keys/keyring.ts';
import { OPTIONS } from './options.ts';
import { type Environment, readKeySource } from './read-key-source.ts';
import type { Task } from './run-task.ts';

/** What the command line asks for. `wrong` carries one line for the operator. */
export type Command =
  | { type: 'serve'; host: string; port: number; folder: string; databaseUrl: string | undefined; keySource: KeySource; settings: Settings }
  | { type: 'task'; task: Task; folder: string; databaseUrl: string | undefined }
  | { type: 'help' }
  | { type: 'wrong'; message: string };

/** The key’s file in the folder of the receiver. */
const KEY_FILE = 'request-key.json';

/** Reads the command line, without the program’s name, and the environment. */
export function readOptions(args: readonly string[], environment: Environment): Command {
  try {
    return readCommand(parseArgs({ args: [...args], options: OPTIONS, strict: true }).values, environment);
  } catch (error) {
    return { type: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

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
