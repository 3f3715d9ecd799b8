import { parseArgs } from 'node:util';
import { digestLetter, LONGEST_LETTER } from '../core/digest/digest-letter.ts';
import { layOutText } from '../core/digest/layout/lay-out-text.ts';
import type { Letter } from '../core/digest/letter.ts';
import { describeDigest } from '../core/digest/tell/describe-digest.ts';
import { isLanguage, LANGUAGES, type Language } from '../core/languages.ts';
import { seoulDate } from '../core/time/seoul-clock.ts';
import { createTranslator } from '../locales/create-translator.ts';
import { readStrings } from '../locales/read-locales.ts';
import { fileKind, HEAD } from '../sources/file/file-kind.ts';
import { inputName, readBytes } from './input/read-bytes.ts';
import { decodeInput } from './input/read-input.ts';
import { readLetterDocument } from './input/read-letter-document.ts';
import { openGlossary } from './open-glossary.ts';
import { oneFile } from './options.ts';
import type { Outcome } from './outcome.ts';
import { showProgress } from './show-progress.ts';
import { UsageError } from './usage-error.ts';

interface DigestOptions {
  html: boolean | undefined;
  json: boolean;
  lang: Language;
  /** Of a PDF. */
  password: string | undefined;
  /** `YYYY-MM-DD` */
  today: string;
}

const PDF_ENDING = /\.pdf$/i;
const TIFF_ENDING = /\.tiff?$/i;
const HOW_TO_GET_JPEG =
  'which only its maker’s devices decode. On an iPhone, Settings › Camera › Formats › Most Compatible takes JPEG; sending the picture by mail makes one too.';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `annae digest`: what a letter is, what it asks for, by when and how much. Throws a `UsageError` for what it cannot read. */
export async function digest(args: string[], now: Date): Promise<Outcome> {
  const { options, files } = parse(args, now);
  const path = oneFile(files, 'digest');
  const compiled = openGlossary();
  const found = digestLetter(await readLetter(path, options), compiled.letterModel(), options.today);
  const output = options.json
    ? JSON.stringify(found)
    : describeDigest(found, {
        ...options,
        model: compiled.letterModel(),
        texts: compiled.letterTexts(options.lang),
        say: createTranslator(options.lang, readStrings(options.lang, 'digest')),
      });
  return { output, code: 0 };
}

async function readLetter(path: string, { html, password }: DigestOptions): Promise<Letter> {
  const bytes = readBytes(path);
  const name = inputName(path);
  const kind = fileKind(bytes.subarray(0, HEAD), name);
  if (kind === 'pdf' || PDF_ENDING.test(path)) return readPdfFile(bytes, name, password);
  if (kind === 'picture') return readPictureFile(bytes, name);
  if (kind === 'heic') throw new UsageError(`${name} is a HEIC picture, ${HOW_TO_GET_JPEG}`);
  if (TIFF_ENDING.test(path)) throw new UsageError(`${name} is a TIFF picture; save it as PNG or JPEG.`);
  const input = decodeInput(bytes, path, html === undefined ? {} : { html });
  return input.html ? readLetterDocument(input.text).letter : layOutText(input.text);
}

async function readPdfFile(bytes: Buffer, name: string, password: string | undefined): Promise<Letter> {
  const { readPdfLetter } = await import('./input/read-pdf-letter.ts');
  const progress = showProgress(process.stderr);
  const { letter, remarks } = await readPdfLetter(new Uint8Array(bytes), {
    name,
    password,
    enough: LONGEST_LETTER,
    onPage: ({ number, count }) => progress.show(`Reading page ${number} of ${count} …`),
  }).finally(progress.clear);
  for (const remark of remarks) console.error(`annae: ${remark}`);
  return letter;
}

async function readPictureFile(bytes: Buffer, name: string): Promise<Letter> {
  const { COMPARE, readPictureLetter } = await import('./input/read-picture-letter.ts');
  const progress = showProgress(process.stderr);
  progress.show(`Recognising ${name} …`);
  const onStrip = (done: number) => progress.show(`Recognising ${name}: ${Math.round(100 * done)} % …`);
  const letter = await readPictureLetter(bytes, { name, onStrip }).finally(progress.clear);
  console.error(`annae: Recognised from a picture. ${COMPARE}`);
  return letter;
}

function parse(args: string[], now: Date): { options: DigestOptions; files: string[] } {
  const { values, positionals } = parsed(args);
  const { lang, today = seoulDate(now), html, json, password } = values;
  if (!isLanguage(lang)) throw new UsageError(`--lang takes one of ${LANGUAGES.join(', ')}, not “${lang}”.`);
  if (!DAY.test(today) || Number.isNaN(Date.parse(today))) throw new UsageError(`--today takes a day such as 2026-12-01, not “${today}”.`);
  return { options: { html, json, lang, password, today }, files: positionals };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = {
      lang: { ...text, default: 'en' },
      today: text,
      password: text,
      html: { type: 'boolean' },
      json: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]!.replace(/ To specify.*/, ''));
  }
}
