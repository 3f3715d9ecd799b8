import type { Language } from '../core/languages.ts';
import type { Service } from '../core/services.ts';
import type { ServiceFile } from '../glossary/schema/service-schema.ts';
import type { Term } from '../glossary/schema/term-schema.ts';
import type { SiteTranslate } from './translate-site.ts';

/** What the site is made of. */
export interface Site {
  terms: readonly Term[];
  byId: ReadonlyMap<string, Term>;
  /** The terms by service, services and terms in the order in which they are shown. */
  groups: readonly { service: ServiceFile; terms: readonly Term[] }[];
  services: ReadonlyMap<Service, ServiceFile>;
  /** Where the site stands (`https://…/glossary/`), for links that must be whole; null while nobody knows: links are relative. */
  address: string | null;
}

/** The site as the reader of one language sees it. */
export interface View {
  site: Site;
  language: Language;
  t: SiteTranslate;
}
