import { isKorean, languageOf } from '../page-kind.ts';
import type { ContactsReport } from '../site-report.ts';
import type { Collector } from './collector.ts';

export interface ContactsSection extends ContactsReport {
  /** Korean pages by the language that a contact on them speaks. */
  byLanguage: ReadonlyMap<string, number>;
}

/** On which Korean pages a reader finds somebody who speaks another language. */
export function collectContacts(): Collector<ContactsSection> {
  const byLanguage = new Map<string, number>();
  let pages = 0;
  return {
    add(page) {
      if (!isKorean(page) || page.contactLanguages.length === 0) return;
      pages++;
      for (const language of new Set(page.contactLanguages.flatMap((tag) => languageOf(tag) ?? []))) {
        byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1);
      }
    },
    finish: () => ({ pages, byLanguage }),
  };
}
