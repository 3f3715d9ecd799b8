import type { RedactionKind } from './redaction.ts';

/** A text as people write it, with a reason that says what it shows. All numbers and names are made up. */
export interface Example {
  text: string;
  why: string;
}

/** A text in which what is struck out, and nothing else, stands between ⟦ and ⟧. */
export interface StruckExample extends Example {
  /** The kinds of the struck stretches in order, where one of them is not of the recogniser's kind. */
  kinds?: readonly RedactionKind[];
}

/**
 * The proof of a recogniser, in the same file as the recogniser and exported beside it as `<name>Examples`. Only tests
 * import it, so bundlers leave it out.
 */
export interface Examples {
  strikes: readonly StruckExample[];
  /** Texts that look alike and in which nothing is struck out. */
  keeps: readonly Example[];
}
