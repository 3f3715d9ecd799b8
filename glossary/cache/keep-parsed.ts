import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED, PROJECT } from './folders.ts';
import { writeWhole } from './write-whole.mjs';

/** What files say, by a hash of their text. */
export interface ParsedStore {
  /** What a text says, or undefined if it is not known. */
  get(text: string): unknown;
  set(text: string, data: unknown): void;
  /** Writes what was asked for or set, if something is new; forgets the rest. If it cannot be written, goes on without. */
  save(): void;
}

/**
 * Opens what was parsed before, in one file for each state of the libraries. Parsing YAML is most of the time of reading the
 * glossary, and of its files few change from one run to the next.
 */
export function openParsed({ project = PROJECT, cache = COMPILED } = {}): ParsedStore {
  const path = join(cache, `parsed-${hashOf(readFileSync(join(project, 'package-lock.json'), 'utf8'))}.json`);
  const before = readStore(path);
  const used = new Map<string, unknown>();
  let isNew = false;
  return {
    get(text) {
      const key = hashOf(text);
      if (!before.has(key)) return used.get(key);
      used.set(key, before.get(key));
      return before.get(key);
    },
    set(text, data) {
      used.set(hashOf(text), data);
      isNew = true;
    },
    save() {
      if (!isNew) return;
      try {
        mkdirSync(cache, { recursive: true });
        writeWhole(path, JSON.stringify(Object.fromEntries(used)));
        isNew = false;
      } catch {
        // The next run parses them again.
      }
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

function readStore(path: string): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    return new Map();
  }
}
