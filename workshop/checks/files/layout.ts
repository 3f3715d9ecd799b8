import type { Problem } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
import { fixLayout } from '../../../glossary/read/fix-layout.ts';
import type { Check } from '../check.ts';

/** Invisible space shows up in every later comparison of the file. */
export const layout: Check = {
  name: 'layout',
  description: 'No line ends with spaces, and a file ends with one line end.',
  find({ readings }) {
    return readings.flatMap(({ file, text }): Problem[] => {
      if (text === null || /[\t\r\ufeff]/.test(text) || fixLayout(text) === text) return [];
      const found = /[ \t]$/m.test(text)
        ? say('spaces at the end of a line', '줄 끝의 빈칸')
        : say('no line end, or more than one, at the end of the file', '파일 끝에 줄바꿈이 없거나 여러 개');
      return [
        {
          file,
          severity: 'should',
          field: null,
          found,
          expected: say(
            'lines without spaces at their end, and one line end at the end of the file',
            '줄 끝에 빈칸이 없고 파일 끝에 줄바꿈 하나',
          ),
          fixable: true,
        },
      ];
    });
  },
};
