import type { IRequestManager } from '@crawlee/basic';

/** A page to audit. */
export interface WaitingPage {
  address: string;
  /** Links between the first page and this one. */
  depth: number;
}

/** The pages of a run, each of which is given out once. */
export interface PageQueue {
  /** What the crawler takes pages from. */
  requests: IRequestManager;
  /**
   * Adds the pages that are new, up to the limits of the queue. Returns those whose addresses were the first to be left out as too
   * many of one shape.
   */
  add(pages: readonly WaitingPage[]): Promise<WaitingPage[]>;
  /** Pages that were ever added. */
  total(): Promise<number>;
}

export interface QueueLimits {
  /** The most pages of a run. */
  max: number;
  /** The most pages whose addresses differ in numbers and values alone. */
  alike: number;
}
