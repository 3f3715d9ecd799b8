import type { PageResult } from '../page-audit.ts';

/** The results of one run, kept as soon as each is there. */
export interface ResultStore {
  /** Whether there is a result for the page at this address. */
  has(address: string): Promise<boolean>;
  /** Keeps a result; the first for an address stays. */
  put(result: PageResult): Promise<void>;
  count(): Promise<number>;
  /** Every result, one by one. */
  all(): AsyncIterable<PageResult>;
}
