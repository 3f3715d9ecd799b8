import { describe, expect, it } from 'vitest';
import type { Term } from '../../../../glossary/schema/term-schema.ts';
import { reasonsWithoutFacts } from '../../../../workshop/checks/facts/reasons-without-facts.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

const find = (...terms: Partial<Term>[]) =>
  problemsOf(reasonsWithoutFacts, ...terms.map((term) => sampleTerm(term))).map(({ severity, found }) => [severity, found]);

describe('why a word has no facts', () => {
  it('is said only where it has none', () => {
    expect(find({ 'no-facts': 'none-due' }, {})).toEqual([]);
    expect(find({ 'no-facts': 'varies', form: { name: '신청서', number: null } })).toEqual([['must', 'varies']]);
  });

  it('can be a related word only if that has some', () => {
    const one: Partial<Term> = { id: 'one', related: ['two'], 'no-facts': 'with-related' };
    expect(find(one, { id: 'two', bring: ['passport'] })).toEqual([]);
    expect(find(one, { id: 'two' })).toEqual([['must', 'with-related']]);
  });
});
