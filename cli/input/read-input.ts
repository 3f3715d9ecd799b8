import { decodeDocument } from '../../sources/document/decode-document.ts';
import { UsageError } from '../usage-error.ts';
import { inputName, readBytes } from './read-bytes.ts';

/** A file (or standard input, `-`) as text. */
export interface Input {
  name: string;
  text: string;
  html: boolean;
}

const HTML_ENDING = /\.(html?|jsp)$/i;

/** Reads a file as UTF-8, HTML in the encoding that it declares. Throws a `UsageError` for what cannot be read as text. */
export function readInput(path: string, options: { html?: boolean } = {}): Input {
  return decodeInput(readBytes(path), path, options);
}

/** Reads the bytes of a file as `readInput` does. */
export function decodeInput(bytes: Buffer, path: string, options: { html?: boolean } = {}): Input {
  const name = inputName(path);
  const html = options.html ?? HTML_ENDING.test(path);
  if (bytes.subarray(0, 8192).includes(0)) throw new UsageError(`${name} is a binary file; give a text or an HTML file.`);
  return { name, html, text: html ? decodeHtml(bytes, name) : decodeText(bytes, name) };
}

/** As the page declares it, since what browsers cannot read, the command does not read either. */
function decodeHtml(bytes: Buffer, name: string): string {
  const { text, charset, declared, damaged } = decodeDocument(bytes);
  if (charset !== declared || damaged > 0) throw notValid(name, declared);
  return text;
}

function decodeText(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notValid(name, 'utf-8');
  }
}

function notValid(name: string, charset: string): UsageError {
  return new UsageError(`${name} is not valid ${charset.toUpperCase()}; save it as UTF-8, or declare its encoding in <meta charset>.`);
}
