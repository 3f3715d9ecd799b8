import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

export const REPORT_LANGUAGES = ['en', 'ko'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

export interface AuditOptions {
  /** Files, folders, or addresses. */
  targets: readonly string[];
  json: boolean;
  csv: boolean;
  /** The file of the report. */
  report?: string | undefined;
  /** Reports of earlier audits, in JSON. */
  against: readonly string[];
  /** Whose site it is. */
  site?: string | undefined;
  lang: ReportLanguage;
  /** More hosts that belong to the site. */
  hosts: readonly string[];
  max: number;
  depth: number;
  alike: number;
  /** Seconds between two requests to a host. */
  delay: number;
  browser: boolean;
  pictures: boolean;
  fresh: boolean;
  /** The address of a database. */
  queue: string | undefined;
  /** The folder in which runs are kept. */
  cache: string;
}

/** The options of `annae audit`. Throws a `UsageError` for what it does not know. */
export function readAuditOptions(args: string[], env: NodeJS.ProcessEnv): AuditOptions {
  const { values, positionals: targets } = parse(args, env);
  const { lang, max, depth, alike, delay, host, queue, ...rest } = values;
  const known = REPORT_LANGUAGES.find((language) => language === lang);
  if (!known) throw new UsageError(`--lang takes ${REPORT_LANGUAGES.join(' or ')}, not “${lang}”.`);
  if (!targets.length) throw new UsageError('annae audit takes files, folders, or addresses.');
  if (queue !== undefined && !/^postgres(?:ql)?:\/\//.test(queue))
    throw new UsageError('--queue takes an address such as postgres://host/database.');
  if (rest.json && rest.csv && rest.report === undefined)
    throw new UsageError('--json and --csv together need --report FILE.html, to lie beside it.');
  // Said now, and not after an hour.
  if (rest.report !== undefined && !existsSync(dirname(rest.report))) throw new UsageError(`There is no folder for ${rest.report}.`);
  return {
    ...rest,
    lang: known,
    targets,
    queue,
    hosts: host.map(readHost),
    max: number('--max', max, 1, 1_000_000),
    depth: number('--depth', depth, 0, 1_000),
    alike: number('--alike', alike, 1, 1_000_000),
    delay: number('--delay', delay, 0, 3_600),
  };
}

function parse(args: string[], env: NodeJS.ProcessEnv) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const list = { type: 'string', multiple: true, default: [] as string[] } as const;
  const lang = { ...text, default: systemLanguage(env) };
  const limits = { max: { ...text, default: '1000' }, depth: { ...text, default: '10' }, alike: { ...text, default: '500' } };
  const asked = { report: text, site: text, queue: text, delay: { ...text, default: '0.5' }, cache: { ...text, default: '.cache/audit' } };
  try {
    const flags = { json: flag, csv: flag, browser: flag, pictures: flag, fresh: flag };
    return parseArgs({ args, allowPositionals: true, options: { ...flags, ...limits, ...asked, lang, against: list, host: list } });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]!.replace(/ To specify.*/, ''));
  }
}

/** Korean where the terminal is Korean. */
function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): ReportLanguage {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ko') ? 'ko' : 'en';
}

function number(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= least && value <= most && (name === '--delay' || Number.isInteger(value))) return value;
  throw new UsageError(`${name} takes a number from ${least} to ${most.toLocaleString('en')}, not “${text}”.`);
}

function readHost(text: string): string {
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) throw new UsageError(`--host takes a host such as www.city.go.kr, not “${text}”.`);
  return new URL(address).host;
}
