import { readFileSync, readSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';

const PART = 1 << 16;
/** Milliseconds until the next try to read standard input. */
const PAUSE = 5;

/** Reads a file, or standard input (`-`) to its end. Throws a `UsageError` for what cannot be read. */
export function readBytes(path: string): Buffer {
  const name = inputName(path);
  try {
    return path === '-' ? readStandardInput() : readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`There is no file ${name}.`);
    if (code === 'EISDIR') throw new UsageError(`${name} is a folder; give a file.`);
    throw new UsageError(`${name} cannot be read (${code}).`);
  }
}

/** What messages call a file. */
export function inputName(path: string): string {
  return path === '-' ? 'standard input' : path;
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
