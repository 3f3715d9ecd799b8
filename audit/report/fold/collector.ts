import type { PageAudit } from '../../page-audit.ts';

/** Reads pages one by one and keeps of them only what its section of the report shows, in whatever order they come. */
export interface Collector<Section> {
  add(page: PageAudit): void;
  finish(): Section;
}
