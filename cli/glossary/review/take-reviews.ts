import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGlossary } from '../../../glossary/read/read-glossary.ts';
import { replaceFiles } from '../../../workshop/exchange/replace-files.ts';
import { describeTaking } from '../../../workshop/review/take/describe-taking.ts';
import { planTaking } from '../../../workshop/review/take/plan-taking.ts';
import type { Outcome } from '../../outcome.ts';
import { UsageError } from '../../usage-error.ts';
import { answersIn, interfaceOf, type ReviewOptions } from './review-options.ts';

export interface TakeReviews {
  files: readonly string[];
  options: ReviewOptions;
  /** The glossary's. */
  folder: string;
  /** ISO. */
  today: string;
}

/**
 * Records what reviewers have found right; with `--apply`, also makes the changes for what they have found wrong. Of a file with problems
 * it takes nothing, and ends with exit code 1. Throws a `UsageError` for wrong use and a file that cannot be read.
 */
export function takeReviews({ files, options, folder, today }: TakeReviews): Outcome {
  if (!files.length) throw new UsageError('annae glossary review --take needs a file that a reviewer has sent back.');
  const language = answersIn(interfaceOf(options.interface));
  const given = files.map((file) => ({ file, bytes: readBytes(file) }));
  const outcomes = given.map(({ file, bytes }) => {
    // One after the other, since a file may change what the next was about.
    const glossary = readGlossary(folder);
    const taking = planTaking({ file, bytes, glossary, folder: basename(folder), today, by: options.by, on: options.on });
    const texts = [...taking.reviewed, ...(options.apply ? taking.corrected : [])];
    replaceFiles(new Map(texts.map(([path, text]) => [join(folder, '..', path), text])));
    return { output: describeTaking({ file, taking, applied: options.apply, language }), isRefused: taking.problems.length > 0 };
  });
  return { output: outcomes.map(({ output }) => output).join('\n\n'), code: outcomes.some(({ isRefused }) => isRefused) ? 1 : 0 };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
