import type { Problem } from '../../../glossary/problem.ts';
import { show } from '../../../glossary/problem.ts';
import type { Check } from '../check.ts';
import { noticeTexts } from './notice-texts.ts';
import { politenessFault } from './politeness.ts';
import { punctuationFault } from './punctuation.ts';

/** Notices are read beside terms, so they are written in the same way. */
export const noticeStyle: Check = {
  name: 'notice-style',
  description: 'Notices have the marks of their language, and address readers politely.',
  find: ({ noticeReadings, languages }) =>
    noticeReadings.flatMap(({ file, value }) =>
      (value ? noticeTexts(value) : []).flatMap((entry): Problem[] => {
        const marks = punctuationFault(entry.text, languages[entry.language]);
        const manners = entry.part === 'name' ? null : politenessFault(entry);
        const problem = { file, severity: 'should' as const, field: entry.field };
        return [
          ...(marks ? [{ ...problem, ...marks }] : []),
          ...(manners ? [{ ...problem, found: show(manners[0]), expected: manners[1] }] : []),
        ];
      }),
    ),
};
