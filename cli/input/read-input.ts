import { getEncoding } from 'encoding-sniffer';
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
  return { name, html, text: decode(bytes, html ? getEncoding(bytes, { defaultEncoding: 'utf-8' }) : 'utf-8', name) };
}

function decode(bytes: Buffer, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not valid ${encoding.toUpperCase()}; save it as UTF-8, or declare its encoding in <meta charset>.`);
  }
}
