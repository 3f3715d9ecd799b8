import type { Language, OtherLanguage } from '../../languages.ts';

/** What tells a language from others that are written alike; a part of `locales/<language>/routing.yaml`. */
export interface WrittenLanguage {
  id: Language | OtherLanguage;
  /** The scripts in which questions come (ISO 15924), with what tells the language from others in each. */
  scripts: Readonly<Record<string, ScriptSigns>>;
  /** Whether its letters carry accents that people may also leave out. */
  accents: boolean;
  /** Whether its words are in questions of other scripts too. */
  everywhere: boolean;
}

export interface ScriptSigns {
  /** Letters, signs and marks that no other language here has. */
  letters: readonly string[];
  /** Frequent words, without accents; the letters of visas (D-2, F-6) are left out. */
  frequent: readonly string[];
}

/** Whether a folded text has one of these letters or marks, composed or not. */
export function hasLetters(text: string, letters: readonly string[]): boolean {
  if (letters.length === 0) return false;
  const apart = text.normalize('NFD');
  return letters.some((letter) => text.includes(letter) || apart.includes(letter));
}
