import type { PageResult } from '../page-audit.ts';

/** A page as it came, which nobody has read yet. */
export interface RawPage {
  /** Where it was read, after redirects: an address, or a path below the folder given. */
  address: string;
  /** Links between the first page and this one; null where nobody followed any. */
  depth: number | null;
  bytes: Uint8Array;
  /** Of the answer, by their names in small letters; none where it was a file. */
  headers: Readonly<Record<string, string>>;
}

/** What makes an audit of a page. */
export type AuditPage = (page: RawPage) => PageResult | Promise<PageResult>;
