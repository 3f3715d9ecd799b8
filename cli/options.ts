import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../core/languages.ts';
import { UsageError } from './usage-error.ts';

/** The options of every command that reads a page or a text. */
export interface CommandOptions {
  json: boolean;
  /** Whether each line is a text of its own. */
  lines: boolean;
  /** Whether to read the file as HTML whatever its ending. */
  html?: boolean;
  lang: Language;
  url: string | null;
  title: string;
  /** The word that a request is about. */
  term?: string;
  /** The reader's own words. */
  message: string;
  centre?: string;
  email?: string;
  phone?: string;
}

/** Splits a command's arguments into options and files. Throws a `UsageError` for what it does not know. */
export function parseOptions(args: string[]): { options: CommandOptions; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        lines: { type: 'boolean', default: false },
        html: { type: 'boolean' },
        lang: { type: 'string', default: 'en' },
        url: { type: 'string' },
        title: { type: 'string', default: '' },
        term: { type: 'string' },
        message: { type: 'string', default: '' },
        centre: { type: 'string' },
        email: { type: 'string' },
        phone: { type: 'string' },
      },
    });
    if (!isLanguage(values.lang)) throw new UsageError(`--lang takes one of ${LANGUAGES.join(', ')}, not “${values.lang}”.`);
    const { html, url, ...rest } = values;
    return { options: { ...rest, lang: values.lang, url: url ?? null, ...(html && { html }) }, files: positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message.split('\n')[0]!.replace(/ To specify.*/, ''));
  }
}

/** The one file of a command. */
export function oneFile(files: string[], command: string): string {
  if (files.length === 1) return files[0]!;
  throw new UsageError(`annae ${command} takes one file, or - for standard input.`);
}
