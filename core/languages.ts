/** The language of the staff, and of the pages that are explained. */
export const STAFF_LANGUAGE = 'ko';

/** The languages that terms are explained in for readers without Korean. */
export const FOREIGN_LANGUAGES = ['en', 'zh-Hans', 'ja', 'fr', 'vi'] as const;

export type ForeignLanguage = (typeof FOREIGN_LANGUAGES)[number];

/** The languages that the interface speaks, and in which the words of a question weigh differently. In Korean, a term's easy Korean explains it. */
export const LANGUAGES = [STAFF_LANGUAGE, ...FOREIGN_LANGUAGES] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a reader whose own we do not have, and of what is shown until another is loaded. */
export const FALLBACK_LANGUAGE: ForeignLanguage = 'en';

/**
 * The first of the reader's languages (BCP 47, best first) that we have and that is not Korean: many foreigners use a Korean computer,
 * whose browser names Korean before their own. Korean where it is the only one that we have; English where we have none of them, or the
 * first one `offered` where English is not.
 */
export function chooseLanguage(preferred: readonly string[], offered: readonly Language[] = LANGUAGES): Language {
  const ours = preferred.flatMap((tag) => findLanguage(tag) ?? []).filter((language) => offered.includes(language));
  const fallback = offered.includes(FALLBACK_LANGUAGE) ? FALLBACK_LANGUAGE : offered[0]!;
  return ours.find((language) => language !== STAFF_LANGUAGE) ?? ours[0] ?? fallback;
}

/** The language of ours that a tag (BCP 47) stands for; null where we do not have it. */
export function findLanguage(tag: string): Language | null {
  const base = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.split('-')[0] === base) ?? null;
}

/** True for one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value);
}

/** True for a language that terms are explained in for readers without Korean. */
export function isForeignLanguage(value: unknown): value is ForeignLanguage {
  return (FOREIGN_LANGUAGES as readonly unknown[]).includes(value);
}

/**
 * Languages that the interface does not speak, but in which a question finds its service and an emergency is recognised; BCP 47.
 * Their words are in `locales/<language>/routing.yaml`, `glossary/keywords/` and `glossary/emergencies/`.
 */
export const OTHER_LANGUAGES = ['ru', 'mn', 'th', 'uz', 'id', 'tl', 'ne', 'km', 'my', 'ar', 'es'] as const;

export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];
