import type { OpenedPage } from '../page/read/open-page.ts';
import type { PageResult } from '../page-audit.ts';

/** What makes an audit of a page. */
export type AuditFunction = (page: OpenedPage) => PageResult | Promise<PageResult>;
