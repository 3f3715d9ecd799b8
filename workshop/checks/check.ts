import type { Problem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';

/** One rule of the glossary. */
export interface Check {
  name: string;
  /** What it asks for, in a sentence. */
  description: string;
  find(glossary: Glossary): Problem[];
}

/** What a check says about a single term: a problem without its file. */
export type Finding = Omit<Problem, 'file' | 'check'>;

export interface TermCheck {
  name: string;
  description: string;
  findIn(term: Term, file: string): Finding[];
}

/** Makes a check of the whole glossary from one that looks at one term at a time. */
export function eachTerm({ name, description, findIn }: TermCheck): Check {
  return {
    name,
    description,
    find: ({ readings }) =>
      readings.flatMap(({ file, value }) => (value ? findIn(value, file).map((finding) => ({ file, ...finding })) : [])),
  };
}
