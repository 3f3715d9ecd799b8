import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../workshop/checks/files/file-name.ts';
import { glossaryOf, problemsOf, readingOf, sampleTerm } from '../../../glossary/sample-term.ts';

describe('the path of a file', () => {
  it('has the id and the service', () => {
    expect(problemsOf(fileName, sampleTerm())).toEqual([]);
  });

  it.each([
    ['glossary/terms/immigration/arc.yaml', 'id', 'arc'],
    ['glossary/terms/tax/residence-card.yaml', 'service', 'tax'],
  ])('differs: %s', (file, field, expected) => {
    const term = sampleTerm();
    expect(fileName.find({ ...glossaryOf([]), readings: [readingOf(term, { file })] })).toMatchObject([
      { severity: 'must', file, field, expected },
    ]);
  });
});
