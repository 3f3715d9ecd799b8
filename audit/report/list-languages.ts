import { FOREIGN_LANGUAGES, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { VersionsSection } from './fold/collect-versions.ts';
import { compareKeys } from './fold/keep-best.ts';
import type { LanguageReport } from './site-report.ts';

const NONE = { versions: 0, leadsAway: 0, pages: 0, compared: 0, same: 0 };

export interface ByLanguage {
  counts: VersionsSection['counts'];
  explained: ReadonlyMap<string, number>;
  contacts: ReadonlyMap<string, number>;
}

/** The languages in which terms are explained, then all others that the site has anything in, the most used first. */
export function listLanguages({ counts, explained, contacts }: ByLanguage): LanguageReport[] {
  const describe = (language: string): LanguageReport => ({
    language,
    explained: ours.includes(language) ? (explained.get(language) ?? 0) : null,
    ...(counts.get(language) ?? NONE),
    contacts: contacts.get(language) ?? 0,
  });
  const ours: readonly string[] = FOREIGN_LANGUAGES;
  const others = [...new Set([...counts.keys(), ...contacts.keys()])].filter((each) => each !== STAFF_LANGUAGE && !ours.includes(each));
  const keyOf = ({ language, versions, pages, contacts: speak }: LanguageReport) => ({ worth: versions + pages + speak, name: language });
  return [...ours.map(describe), ...others.map(describe).toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)))];
}
