/**
 * Languages that the interface does not speak, but in which a question finds its service and an emergency is heard; BCP 47. Their words
 * are in `glossary/keywords/` and `glossary/emergencies/`.
 */
export const OTHER_LANGUAGES = ['ru', 'mn', 'th', 'uz', 'id', 'tl', 'ne', 'km', 'my', 'ar', 'es'] as const;

export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];
