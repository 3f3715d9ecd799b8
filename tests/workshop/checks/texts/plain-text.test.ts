import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../workshop/checks/texts/plain-text.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

describe('plain text', () => {
  it.each(['Fees of 30,000 won & more.', 'Stay < 90 days is “short”.', 'Open Mon–Fri (09:00–18:00).', 'Data: none.'])(
    'takes %s',
    (meaning) => {
      expect(problemsOf(plainText, sampleIn('en', { meaning }))).toEqual([]);
    },
  );

  it.each([
    ['HTML', 'A <b>card</b>.'],
    ['HTML', '<script>alert(1)</script>'],
    ['HTML', 'Fees &amp; taxes.'],
    ['script links', 'See javascript:alert(1).'],
    ['script links', 'See data:text/html,x.'],
    ['Markdown', 'See [the form](x).'],
    ['Markdown', 'A **card**.'],
    ['address', 'See https://example.com.'],
    ['address', 'Write to help@example.com.'],
    ['emoji', 'A card 🪪.'],
    ['quotation marks', '“The identity card of foreigners.”'],
  ])('refuses %s: %s', (what, meaning) => {
    expect(problemsOf(plainText, sampleIn('en', { meaning }))).toMatchObject([
      { severity: 'must', field: 'en.meaning', expected: expect.stringContaining(what) },
    ]);
  });

  it('also looks at names and Korean words', () => {
    expect(problemsOf(plainText, sampleIn('vi', { also: ['x', '<i>Thẻ</i>'] }))).toMatchObject([{ field: 'vi.also.1' }]);
    expect(problemsOf(plainText, sampleTerm({ surfaces: ['<b>카드</b>'] }))).toMatchObject([{ field: 'surfaces.0' }]);
    expect(problemsOf(plainText, sampleTerm({ headword: '“체류카드”' }))).toMatchObject([{ field: 'headword' }]);
  });
});
