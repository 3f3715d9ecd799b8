import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { GLOSSARY_FOLDER } from '../../glossary/read/read-glossary.ts';
import { UsageError } from '../usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options of a glossary command, with the glossary's folder. Throws a `UsageError` for what it does not know. */
export function parseGlossaryOptions<Known extends Options>(args: string[], options: Known) {
  const parsed = parse(args, { ...options, folder: { type: 'string' } } as Known & { folder: { type: 'string' } });
  const { folder } = parsed.values as { folder?: string };
  return { values: parsed.values, positionals: parsed.positionals, folder: openGlossary(folder) };
}

function parse<Known extends Options>(args: string[], options: Known) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]!.replace(/\. To specify.*/, '.'));
  }
}

function openGlossary(folder: string | undefined): string {
  if (folder === undefined) return GLOSSARY_FOLDER;
  if (!existsSync(join(folder, 'terms'))) throw new UsageError(`${folder} is not a glossary: it has no folder “terms”.`);
  return resolve(folder);
}

/** A folder that an option names. Throws a `UsageError` if it does not exist. */
export function openFolder(path: string, option: string): string {
  if (!existsSync(path)) throw new UsageError(`${option}: there is no folder ${path}.`);
  if (!statSync(path).isDirectory()) throw new UsageError(`${option} takes a folder; ${path} is a file.`);
  return path;
}

/** Throws a `UsageError` for arguments that a command does not take. */
export function refuseArguments(positionals: readonly string[], command: string): void {
  if (positionals.length) throw new UsageError(`annae glossary ${command} takes no argument “${positionals[0]}”.`);
}
