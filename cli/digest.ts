import { parseArgs } from 'node:util';
import { digestLetter } from '../core/digest/digest-letter.ts';
import { layOutText } from '../core/digest/layout/lay-out-text.ts';
import type { Letter } from '../core/digest/letter.ts';
import { isLanguage, LANGUAGES, type Language } from '../core/languages.ts';
import { seoulDate } from '../core/time/seoul-clock.ts';
import { openCompiled } from '../glossary/compile/open-compiled.ts';
import { describeDigest } from './describe-digest.ts';
import { readInput } from './input/read-input.ts';
import { readLetterDocument } from './input/read-letter-document.ts';
import { oneFile } from './options.ts';
import type { Outcome } from './outcome.ts';
import { UsageError } from './usage-error.ts';

interface DigestOptions {
  html: boolean | undefined;
  json: boolean;
  lang: Language;
  /** `YYYY-MM-DD` */
  today: string;
}

const NOT_YET = /\.(pdf|png|jpe?g|heic|webp|gif|tiff?)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `annae digest`: what a letter is, what it asks for, by when and how much. Throws a `UsageError` for what it cannot read. */
export function digest(args: string[], now: Date): Outcome {
  const { options, files } = parse(args, now);
  const path = oneFile(files, 'digest');
  if (NOT_YET.test(path)) throw new UsageError(`${path}: annae digest reads plain text and HTML; PDF and pictures are not supported yet.`);
  const compiled = openCompiled();
  const found = digestLetter(readLetter(path, options), compiled.letterModel(), options.today);
  const output = options.json
    ? JSON.stringify(found)
    : describeDigest(found, { ...options, model: compiled.letterModel(), texts: compiled.letterTexts(options.lang) });
  return { output, code: 0 };
}

function readLetter(path: string, { html }: DigestOptions): Letter {
  const input = readInput(path, html === undefined ? {} : { html });
  return input.html ? readLetterDocument(input.text).letter : layOutText(input.text);
}

function parse(args: string[], now: Date): { options: DigestOptions; files: string[] } {
  const { values, positionals } = parsed(args);
  const { lang, today = seoulDate(now), html, json } = values;
  if (!isLanguage(lang)) throw new UsageError(`--lang takes one of ${LANGUAGES.join(', ')}, not “${lang}”.`);
  if (!DAY.test(today) || Number.isNaN(Date.parse(today))) throw new UsageError(`--today takes a day such as 2026-12-01, not “${today}”.`);
  return { options: { html, json, lang, today }, files: positionals };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = {
      lang: { ...text, default: 'en' },
      today: text,
      html: { type: 'boolean' },
      json: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]!.replace(/ To specify.*/, ''));
  }
}
