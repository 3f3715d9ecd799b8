import type { Language } from '../core/languages.ts';
import type { Service } from '../core/services.ts';
import type { CentreFile } from '../glossary/schema/centre-schema.ts';
import type { PaperRecord } from '../glossary/schema/letter-schemas.ts';
import type { RegionRecord } from '../glossary/schema/region-schema.ts';
import type { ServiceFile } from '../glossary/schema/service-schema.ts';
import type { Term } from '../glossary/schema/term-schema.ts';
import type { Downloads } from './downloads/make-downloads.ts';
import type { SiteTranslate } from './translate-site.ts';

/** What the site shows. */
export interface Site {
  terms: readonly Term[];
  byId: ReadonlyMap<string, Term>;
  /** The terms by service. Services and terms are in the order in which the site shows them. */
  groups: readonly { service: ServiceFile; terms: readonly Term[] }[];
  services: ReadonlyMap<Service, ServiceFile>;
  /** The papers that offices ask for. */
  papers: readonly PaperRecord[];
  /** The centres that can be reached, by region. Regions are in the official order. */
  regions: readonly { region: RegionRecord; centres: readonly CentreFile[] }[];
  /** The address of the site (`https://…/glossary/`), for links that must be absolute. While it is null, links are relative. */
  address: string | null;
  /** All words as files. */
  downloads: Downloads;
}

/** The site as the reader of one language sees it. */
export interface View {
  site: Site;
  language: Language;
  t: SiteTranslate;
}
