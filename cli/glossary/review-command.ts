import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { FOREIGN_LANGUAGES, isForeignLanguage } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { readRecord } from '../../glossary/read/read-record.ts';
import { reviewsOf } from '../../glossary/reviews-of.ts';
import { termSchema } from '../../glossary/schema/term-schema.ts';
import { fixRecord } from '../../workshop/fix-record.ts';
import { reviewTerm } from '../../workshop/review-term.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions } from './parse-glossary-options.ts';

/** `annae glossary review TERM LANGUAGE --by NAME`: records that a native speaker has read a term's present text, beside the reviews of other people. */
export function reviewCommand(args: string[], now = new Date()): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, { by: { type: 'string' } });
  const [id, language] = positionals;
  if (!id || positionals.length > 2 || !isForeignLanguage(language)) {
    throw new UsageError(`annae glossary review takes a term and a language (${FOREIGN_LANGUAGES.join(', ')}).`);
  }
  if (!values.by?.trim()) throw new UsageError('annae glossary review needs --by NAME: who has read the text.');
  const { readings } = readGlossary(folder);
  const reading = readings.find(({ value }) => value?.id === id);
  if (!reading?.value || reading.text === null) throw new UsageError(`There is no term “${id}”, or its file has problems.`);
  const edit = reviewTerm(reading.value, { language, by: values.by.trim(), on: seoulDate(now) });
  if (!edit) throw new UsageError(`${id} has no text in ${language} yet.`);
  const text = fixRecord({ text: reading.text, schema: termSchema, edits: [edit] });
  if (!isDeepStrictEqual(reviewsOf(readRecord(reading.file, Buffer.from(text), termSchema).value?.[language]), [edit.value].flat())) {
    throw new UsageError(`${reading.file} has a form in which the review cannot be written; put \`reviewed: null\` there first.`);
  }
  writeWhole(join(folder, '..', reading.file), text);
  return { output: `${reading.file}: ${language} reviewed by ${values.by.trim()}.`, code: 0 };
}
