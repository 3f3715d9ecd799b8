/** Why a letter cannot be read. */
export const LETTER_PROBLEMS = [
  'empty',
  'password',
  'wrong-password',
  'broken-pdf',
  'empty-pdf',
  'heic',
  'document',
  'unknown',
  'broken-picture',
  'too-small',
  'too-large',
  'no-text',
  'no-korean',
] as const;

export type LetterProblem = (typeof LETTER_PROBLEMS)[number];

/** A letter that cannot be read. */
export class UnreadableLetter extends Error {
  override name = 'UnreadableLetter';
  readonly problem: LetterProblem;

  constructor(problem: LetterProblem, cause?: unknown) {
    super(`The letter cannot be read: ${problem}.`, { cause });
    this.problem = problem;
  }
}
