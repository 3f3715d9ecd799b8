import { type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { NO_TEXTS, type Texts } from '../../glossary/texts-of.ts';

/** One text that an import would change. */
export interface Change {
  id: string;
  language: Language;
  field: keyof Texts;
  before: Texts[keyof Texts];
  after: Texts[keyof Texts];
  /** The place in the imported file. */
  place: string;
}

/** The path of the changed text in the term's file. */
export function pathOf({ language, field }: Pick<Change, 'language' | 'field'>): [language: Language, key: string] {
  return [language, language === STAFF_LANGUAGE ? 'easy' : field];
}

/** The term with its texts changed. Its reviews stay; their hashes show that they are stale. */
export function applyChanges(term: Term, changes: readonly Change[]): Term {
  const changed = structuredClone(term);
  for (const change of changes) {
    const [language, key] = pathOf(change);
    const texts = changed[language] ?? { ...NO_TEXTS, reviewed: null };
    Object.assign(changed, { [language]: { ...texts, [key]: change.after } });
  }
  return changed;
}
