/** The languages that terms are explained in, and the interface speaks. */
export const LANGUAGES = ['en', 'zh-Hans', 'ja', 'fr', 'vi'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the staff, and of the pages that are explained. */
export const STAFF_LANGUAGE = 'ko';

/** The language of a reader whose own we do not have, and of what is shown until another is loaded. */
export const FALLBACK_LANGUAGE: Language = 'en';

/** The first of the reader's languages (BCP 47, best first) that we have; English where we have none of them. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = findLanguage(tag);
    if (found) return found;
  }
  return FALLBACK_LANGUAGE;
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

/**
 * Languages that the interface does not speak, but in which a question finds its service and an emergency is recognised; BCP 47.
 * Their words are in `locales/<language>/routing.yaml`, `glossary/keywords/` and `glossary/emergencies/`.
 */
export const OTHER_LANGUAGES = ['ru', 'mn', 'th', 'uz', 'id', 'tl', 'ne', 'km', 'my', 'ar', 'es'] as const;

export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];

/** Languages in which the keywords of a question weigh differently, since the glossary explains its terms in them. */
export const QUESTION_LANGUAGES = ['ko', ...LANGUAGES] as const;

export type QuestionLanguage = (typeof QUESTION_LANGUAGES)[number];

/** True for a language with terms of its own; false for one of `OTHER_LANGUAGES`. */
export function isQuestionLanguage(language: unknown): language is QuestionLanguage {
  return (QUESTION_LANGUAGES as readonly unknown[]).includes(language);
}
