import { appendFileSync, closeSync, createReadStream, existsSync, openSync, statSync, truncateSync } from 'node:fs';
import type { PageResult } from '../page-audit.ts';
import type { ResultStore } from './result-store.ts';

/** Results in a file, one a line. It stays open until `close`. */
export interface ResultFile extends ResultStore {
  close(): void;
}

/** Opens the results of a run, or begins them. A line that a killed process left unfinished is removed. */
export async function openResultFile(path: string): Promise<ResultFile> {
  const addresses = new Set<string>();
  let whole = 0;
  for await (const line of readLines(path)) {
    const result = parse(line);
    if (!result) break;
    addresses.add(result.address);
    whole += Buffer.byteLength(line) + 1;
  }
  if (existsSync(path) && statSync(path).size !== whole) truncateSync(path, whole);
  const file = openSync(path, 'a');
  return {
    has: async (address) => addresses.has(address),
    async put(result) {
      if (addresses.has(result.address)) return;
      addresses.add(result.address);
      appendFileSync(file, `${JSON.stringify(result)}\n`);
    },
    count: async () => addresses.size,
    async *all() {
      for await (const line of readLines(path)) yield JSON.parse(line);
    },
    close: () => closeSync(file),
  };
}

/** Lines that came to their end. Split by hand: `readline` takes U+2028 inside a text for the end of its line. */
async function* readLines(path: string): AsyncGenerator<string> {
  if (!existsSync(path)) return;
  let rest = '';
  for await (const part of createReadStream(path, 'utf8')) {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
}

function parse(line: string): PageResult | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
