import type { PageInput } from '../page/page-input.ts';
import type { PageResult } from '../page-audit.ts';

/** What makes an audit of a page. */
export type AuditFunction = (page: PageInput) => PageResult | Promise<PageResult>;
