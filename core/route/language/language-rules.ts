/** How a text in a language is taken apart into words that can be compared; a part of `locales/<language>/routing.yaml`. */
export interface LanguageRules {
  /** Whether words are told apart by spaces. Korean has spaces, but people write them as they like. */
  spaces: boolean;
  /** Where a sentence says what is asked for. */
  head: 'first' | 'last' | 'either';
  /** `optional`: people leave accents out, so words are compared without them. `distinctive`: without its accent, a word is another word. */
  accents: 'none' | 'optional' | 'distinctive';
  /** Null where words keep their form, or change too much for endings to tell. */
  stems: StemRules | null;
  /** Words, or pairs of characters where there are no spaces, that questions about anything contain. */
  stopWords: readonly string[];
  clauses: ClauseRules;
}

/** Words that tell what a clause is for. */
export interface ClauseRules {
  /** A clause with one of them says what is wanted; where words are told apart by spaces, they also begin it. */
  asked: readonly string[];
  /** Words that begin a clause of reason or condition … */
  sides: readonly string[];
  /** … and endings that end one. */
  sideEnds: readonly string[];
}

/** What is cut off a word so that its forms are one. */
export interface StemRules {
  endings: readonly string[];
  /** Words with one of these endings stay whole. */
  except: readonly string[];
  /** Letters that may be double at the end of a stem; all others are halved there. Null: all may be. */
  doubled: string | null;
}
