import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import { checkGlossary } from '../../workshop/check-glossary.ts';
import { changedLines } from '../../workshop/proposal/changed-lines.ts';
import { readProposal } from '../../workshop/proposal/read-proposal.ts';
import { asMarkdown, writeComments } from '../../workshop/proposal/write-comments.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions, refuseArguments } from './parse-glossary-options.ts';
import { toldIn } from './told-in.ts';

/**
 * `annae glossary comments`: what the checks find in the files of a proposal, as Markdown or, with --json, as a review that GitHub
 * takes. Prints only; sends nothing.
 */
export function commentsCommand(args: string[], now = new Date()): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, {
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
  });
  refuseArguments(positionals, 'comments');
  const language = toldIn(values.lang);
  const diff = readProposal(folder)?.diff();
  if (diff === undefined || diff === null) throw new UsageError('There is no main branch here to compare with.');
  const { problems } = checkGlossary({ folder, today: seoulDate(now), laws: null });
  const read = (file: string) => readFileSync(join(folder, '..', file), 'utf8');
  const review = writeComments({ problems, changed: changedLines(diff), read, language });
  return { output: values.json ? JSON.stringify(review, null, 2) : asMarkdown(review), code: 0 };
}
