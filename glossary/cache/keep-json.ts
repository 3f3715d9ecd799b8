import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from './write-whole.mjs';

interface KeepOptions {
  /** Whether what was made may be kept: asked after it is made. */
  mayKeep?: () => boolean;
  /** Called after a new file is written. */
  afterwards?: () => void;
}

/** Returns what a JSON file says. If the file is missing or broken, makes it again and writes it; if it cannot be written, goes on without. */
export function keepJson<Made>(path: string, make: () => Made, { mayKeep = () => true, afterwards }: KeepOptions = {}): Made {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Made;
  } catch {
    const made = make();
    if (mayKeep()) keep(path, made, afterwards);
    return made;
  }
}

function keep(path: string, made: unknown, afterwards?: () => void): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, JSON.stringify(made));
    afterwards?.();
  } catch {
    // The next run makes it again.
  }
}
