import type { FaultKind, PageFault } from '../page-audit.ts';

/** A page that cannot be had. It becomes a line of the report. */
export class PageFailure extends Error {
  override name = 'PageFailure';
  readonly kind: FaultKind;
  readonly detail: string;
  /** Whether another try may find the page: true of what passes, such as a server that is busy. */
  readonly again: boolean;

  constructor(kind: FaultKind, detail: string, { again = false, cause }: { again?: boolean; cause?: unknown } = {}) {
    super(`${kind}: ${detail}`, { cause });
    this.kind = kind;
    this.detail = detail;
    this.again = again;
  }
}

/** A redirect to a host that nobody asked to contact. Behind an ordinary link it is a link to another site. */
export class LeadsElsewhere extends PageFailure {
  constructor(host: string) {
    super('redirects', `→ ${host}`);
  }
}

/** The line of the report for a page that could not be had. */
export function faultOf({ kind, detail }: PageFailure, { address, depth }: Pick<PageFault, 'address' | 'depth'>): PageFault {
  return { address, depth, outcome: kind, detail };
}
