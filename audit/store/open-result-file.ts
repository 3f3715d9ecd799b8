import { appendFileSync, closeSync, existsSync, openSync, readFileSync, truncateSync } from 'node:fs';
import type { PageResult } from '../page-audit.ts';
import type { ResultStore } from './result-store.ts';

/** Results in a file, one a line. It stays open until `close`. */
export interface ResultFile extends ResultStore {
  close(): void;
}

/** Opens the results of a run, or begins them. A line that a killed process left unfinished is removed. */
export function openResultFile(path: string): ResultFile {
  const addresses = new Set(readResults(path).map(({ address }) => address));
  const file = openSync(path, 'a');
  return {
    has: async (address) => addresses.has(address),
    async put(result) {
      if (addresses.has(result.address)) return;
      addresses.add(result.address);
      appendFileSync(file, `${JSON.stringify(result)}\n`);
    },
    count: async () => addresses.size,
    all: async () => readResults(path).sort(byAddress),
    close: () => closeSync(file),
  };
}

/** In the order of code units, which is the same on every machine. */
export function byAddress(a: PageResult, b: PageResult): number {
  return a.address < b.address ? -1 : Number(a.address > b.address);
}

function readResults(path: string): PageResult[] {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf(0x0a) + 1;
  if (whole < bytes.length) truncateSync(path, whole);
  const lines = bytes.toString('utf8', 0, whole).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}
