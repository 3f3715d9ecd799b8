import { STAFF_LANGUAGE } from '../../core/languages.ts';
import type { PageAudit, PageVersion } from '../page-audit.ts';
import { languageOf } from './page-kind.ts';

/** The versions of a page that are its own, and the languages to whose pages it only leads, each language once and never Korean. */
export function versionsOf({ versions }: Pick<PageAudit, 'versions'>): { own: PageVersion[]; leadsTo: string[] } {
  const own = new Map<string, PageVersion>();
  const others = new Set<string>();
  for (const version of versions) {
    const language = languageOf(version.language);
    if (language === null || language === STAFF_LANGUAGE) continue;
    if (!version.isSamePage) others.add(language);
    else if (!own.has(language)) own.set(language, { ...version, language });
  }
  return { own: [...own.values()], leadsTo: [...others].filter((language) => !own.has(language)) };
}
