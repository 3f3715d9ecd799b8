import type { Source } from './sources.ts';

/** A rule that all code of the project keeps, with examples that show what it finds. */
export interface Rule {
  /** What holds, as a sentence. */
  title: string;
  /** One line for each place that breaks the rule. */
  find(sources: readonly Source[]): string[];
  /** Each breaks the rule once. */
  broken: readonly (readonly Source[])[];
  /** None of these breaks the rule. */
  kept: readonly (readonly Source[])[];
}

/** An example: a file with this path and text. */
export function file(path: string, text: string): Source {
  return { path, text };
}
