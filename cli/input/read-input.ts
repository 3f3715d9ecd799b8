import { readFileSync, readSync } from 'node:fs';
import { getEncoding } from 'encoding-sniffer';
import { UsageError } from '../usage-error.ts';

/** A file (or standard input, `-`) as text. */
export interface Input {
  name: string;
  text: string;
  html: boolean;
}

const PART = 1 << 16;
/** Milliseconds until the next try to read standard input. */
const PAUSE = 5;
const HTML_ENDING = /\.(html?|jsp)$/i;

/** Reads a file as UTF-8, HTML in the encoding that it declares. Throws a `UsageError` for what cannot be read as text. */
export function readInput(path: string, options: { html?: boolean } = {}): Input {
  const name = path === '-' ? 'standard input' : path;
  const bytes = readBytes(path, name);
  const html = options.html ?? HTML_ENDING.test(path);
  if (bytes.subarray(0, 8192).includes(0)) throw new UsageError(`${name} is a binary file; give a text or an HTML file.`);
  return { name, html, text: decode(bytes, html ? getEncoding(bytes, { defaultEncoding: 'utf-8' }) : 'utf-8', name) };
}

function readBytes(path: string, name: string): Buffer {
  try {
    return path === '-' ? readStandardInput() : readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`There is no file ${name}.`);
    if (code === 'EISDIR') throw new UsageError(`${name} is a folder; give a file.`);
    throw new UsageError(`${name} cannot be read (${code}).`);
  }
}

/** Reads to the end, however slow the input is: a pipe that another library has set to non-blocking is empty at first. */
function readStandardInput(): Buffer {
  const parts: Buffer[] = [];
  const part = Buffer.alloc(PART);
  for (;;) {
    try {
      const length = readSync(0, part);
      if (length === 0) return Buffer.concat(parts);
      parts.push(Buffer.from(part.subarray(0, length)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The end of a console on Windows.
      if (code === 'EOF') return Buffer.concat(parts);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function decode(bytes: Buffer, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not valid ${encoding.toUpperCase()}; save it as UTF-8, or declare its encoding in <meta charset>.`);
  }
}
