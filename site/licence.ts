/** Under which everybody may use the words. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** Whom to name. */
  credit: 'Annae glossary',
} as const;
