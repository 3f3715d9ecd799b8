import { describe, expect, it } from 'vitest';
import type { Situations } from '../../../../glossary/read/read-situations.ts';
import { situationFacts } from '../../../../workshop/checks/facts/situation-facts.ts';
import { realGlossary } from '../../../glossary/real-glossary.ts';
import { glossaryOf, told } from '../../../glossary/sample-term.ts';

const { situations, readings } = realGlossary;
const [first, ...others] = situations.tax!;
const problems = (tax: Situations['tax']) =>
  told(situationFacts.find(glossaryOf([], { situations: { ...situations, tax }, readings }))).map(({ file, field, found }) => [
    file,
    field,
    found,
  ]);
const FILE = 'glossary/situations/tax.yaml';

describe('the situations', () => {
  it('are sound', () => expect(problems(situations.tax)).toEqual([]));

  it('are reported where a term does not exist', () => {
    expect(problems([{ ...first!, terms: ['tax-on-windows'] }, ...others])).toEqual([[FILE, 'got-letter.terms', 'tax-on-windows']]);
  });

  it('are reported where a sentence has a gap', () => {
    const question = 'I have to pay … won. Why?';
    expect(problems([{ ...first!, en: { ...first!.en, question } }, ...others])).toEqual([[FILE, 'got-letter.en.question', question]]);
  });

  it('are reported where one asks the same as another', () => {
    expect(problems([first!, ...others, { ...first!, id: 'again' }])).toEqual([[FILE, 'again.ko', first!.ko.question]]);
  });

  it('are reported where a service has too few for any of its terms', () => {
    expect(problems([])).toEqual([[FILE, null, '0 without terms']]);
  });
});
