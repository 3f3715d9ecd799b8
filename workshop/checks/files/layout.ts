import type { Problem } from '../../../glossary/problem.ts';
import { fixLayout } from '../../../glossary/read/fix-layout.ts';
import type { Check } from '../check.ts';

/** Invisible space shows up in every later comparison of the file. */
export const layout: Check = {
  name: 'layout',
  description: 'No line ends with spaces, and a file ends with one line end.',
  find({ readings }) {
    return readings.flatMap(({ file, text }): Problem[] => {
      if (text === null || /[\t\r\ufeff]/.test(text) || fixLayout(text) === text) return [];
      const found = /[ \t]$/m.test(text) ? 'spaces at the end of a line' : 'no line end, or more than one, at the end of the file';
      return [{ file, severity: 'should', field: null, found, expected: 'lines without them', fixable: true }];
    });
  },
};
