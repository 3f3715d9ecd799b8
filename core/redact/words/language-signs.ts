/** What shows that a text is in a language. */
export interface LanguageSign {
  /** Unicode names of the scripts whose letters show it; empty for a language that its commonest words alone show. */
  scripts: readonly string[];
  /** Its commonest words, of which one shows a language in Latin letters. */
  common: readonly string[];
}

/** By the folder of the language. */
export type LanguageSigns = Readonly<Record<string, LanguageSign>>;

/** The languages that a text may be in, by its scripts and by their commonest words. */
export function languagesOf(text: string, signs: LanguageSigns): string[] {
  // Letters in circles and in full width count as letters.
  const letters = text.normalize('NFKC');
  const words = new Set(letters.toLowerCase().match(/\p{Script=Latin}+/gu));
  return Object.keys(signs).filter((language) => {
    const { scripts, common } = signs[language]!;
    return scripts.some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letters)) || common.some((word) => words.has(word));
  });
}
