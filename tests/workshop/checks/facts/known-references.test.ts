import { describe, expect, it } from 'vitest';
import { knownReferences } from '../../../../workshop/checks/facts/known-references.ts';
import { glossaryOf, problemsOf, readingOf, sampleTerm } from '../../../glossary/sample-term.ts';

const landlord = sampleTerm({ id: 'landlord', headword: '임대인', opposite: 'tenant' });
const tenant = sampleTerm({ id: 'tenant', headword: '임차인', opposite: 'landlord', related: ['landlord'] });

describe('references to other terms', () => {
  it('lead to terms that answer', () => {
    expect(problemsOf(knownReferences, landlord, tenant)).toEqual([]);
  });

  it('lead to terms that exist and are not the term itself', () => {
    expect(problemsOf(knownReferences, landlord, { ...tenant, related: ['rent', 'tenant'] })).toMatchObject([
      { severity: 'must', field: 'related', found: 'rent' },
      { severity: 'must', field: 'related', found: 'tenant' },
    ]);
  });

  it('name each other if they are opposites', () => {
    expect(problemsOf(knownReferences, landlord, { ...tenant, opposite: null })).toMatchObject([{ severity: 'must', field: 'opposite' }]);
  });

  it('may lead to a file that has problems of its own', () => {
    const glossary = glossaryOf([landlord]);
    const broken = readingOf(tenant, { value: null, data: null });
    expect(knownReferences.find({ ...glossary, readings: [...glossary.readings, broken] })).toEqual([]);
  });
});
