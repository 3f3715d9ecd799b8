import { describe, expect, it } from 'vitest';
import { layout } from '../../../../workshop/checks/files/layout.ts';
import { glossaryOf, readingOf, SAMPLE_FILE, sampleTerm, told } from '../../../glossary/sample-term.ts';

const checkText = (text: string) => told(layout.find({ ...glossaryOf([]), readings: [readingOf(sampleTerm(), { text })] }));

describe('the layout of a file', () => {
  it('has nothing to see', () => {
    expect(checkText(SAMPLE_FILE)).toEqual([]);
  });

  it.each([
    ['spaces at the end of a line', SAMPLE_FILE.replace('level: 1', 'level: 1  ')],
    ['no line end', SAMPLE_FILE.trimEnd()],
    ['no line end, or more', `${SAMPLE_FILE}\n\n`],
  ])('can be fixed: %s', (found, text) => {
    expect(checkText(text)).toMatchObject([{ severity: 'should', found: expect.stringContaining(found), fixable: true }]);
  });
});
