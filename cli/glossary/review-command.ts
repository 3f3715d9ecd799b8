import { join } from 'node:path';
import { FOREIGN_LANGUAGES, isForeignLanguage } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { recordReview } from '../../workshop/review/record-review.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseReview } from './review/review-options.ts';

/**
 * `annae glossary review --lang LANGUAGE`: a sheet and a page for a reviewer; `--take FILE…`: what they have sent back; `TERM LANGUAGE --by
 * NAME`: that somebody has read one text as it is now.
 */
export async function reviewCommand(args: string[], now = new Date()): Promise<Outcome> {
  const { values, positionals, folder } = parseReview(args);
  if (values.take) {
    const { takeReviews } = await import('./review/take-reviews.ts');
    return takeReviews({ files: positionals, options: values, folder, today: seoulDate(now) });
  }
  if (values.apply) throw new UsageError('--apply goes with --take FILE: it makes the changes that a reviewer has sent back.');
  if (values.lang !== undefined) {
    const { handOutReview } = await import('./review/hand-out-review.ts');
    return handOutReview({ positionals, options: values, folder });
  }
  return reviewOne({ positionals, by: values.by, folder, today: seoulDate(now) });
}

interface OneText {
  positionals: readonly string[];
  by: string | undefined;
  folder: string;
  today: string;
}

/** Records that a native speaker has read a term's present text, beside the reviews of other people. */
function reviewOne({ positionals, by, folder, today }: OneText): Outcome {
  const [id, language] = positionals;
  if (!id || positionals.length > 2 || !isForeignLanguage(language)) {
    throw new UsageError(
      `annae glossary review takes a term and a language (${FOREIGN_LANGUAGES.join(', ')}), or --lang LANGUAGE, or --take FILE.`,
    );
  }
  if (!by?.trim()) throw new UsageError('annae glossary review needs --by NAME: who has read the text.');
  const reading = readGlossary(folder).readings.find(({ value }) => value?.id === id);
  if (!reading?.value) throw new UsageError(`There is no term “${id}”, or its file has problems.`);
  const recorded = recordReview(reading, { language, by: by.trim(), on: today });
  if (recorded.type === 'no-text') throw new UsageError(`${id} has no text in ${language} yet.`);
  if (recorded.type === 'odd-form') {
    throw new UsageError(`${reading.file} has a form in which the review cannot be written; put \`reviewed: null\` there first.`);
  }
  writeWhole(join(folder, '..', reading.file), recorded.text);
  return { output: `${reading.file}: ${language} reviewed by ${by.trim()}.`, code: 0 };
}
