import { describe, expect, it } from 'vitest';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { readStatute } from '../../../workshop/laws/read-statutes.ts';
import { verifyLaws } from '../../../workshop/laws/verify-laws.ts';
import { readingOf, sampleTerm, told } from '../../glossary/sample-term.ts';
import { STATUTE } from './statute.ts';

const statutes = new Map([['출입국관리법시행령', readStatute(STATUTE)!]]);
const verify = (source: Term['sources'][number], headword = '외국인등록증', romanised = 'oegugin deungnokjeung') =>
  told(verifyLaws({ readings: [readingOf(sampleTerm({ headword, romanised, sources: [source] }))], statutes, today: '2026-11-24' }));
const law = '출입국관리법 시행령';

describe('verifying sources by the statutes', () => {
  it.each<Term['sources'][number]>([
    { law, article: '제33조', checked: '2026-01-02' },
    { law: '민법', article: '제999조', checked: null },
    { page: 'https://www.gov.kr', seen: null },
  ])('has nothing against %j', (source) => {
    expect(verify(source)).toEqual([]);
  });

  it('can date a source that contains the term', () => {
    expect(verify({ law, article: '제33조', checked: null })).toMatchObject([
      { severity: 'should', field: 'sources.0', fixable: true, edit: { path: ['sources', 0, 'checked'], value: '2026-11-24' } },
    ]);
  });

  it('refuses a date on an article without the term, and names one that has it', () => {
    expect(verify({ law, article: '제40조', checked: '2026-01-02' })).toMatchObject([
      { severity: 'must', found: '제40조, without 외국인등록증', tip: 'These articles contain it: 제33조, 제33조의2.' },
    ]);
  });

  it('accepts such an article without a date', () => {
    expect(verify({ law, article: '제40조', checked: null })).toEqual([]);
  });

  it.each([null, '2026-01-02'])('refuses an article that does not exist, dated %s', (checked) => {
    expect(verify({ law, article: '제99조', checked })).toMatchObject([{ severity: 'must', found: `${law} 제99조, which does not exist` }]);
  });

  it('proposes an article if the source has none', () => {
    expect(verify({ law, article: null, checked: null })).toMatchObject([
      { severity: 'should', expected: 'its article', tip: 'These articles contain it: 제33조, 제33조의2.' },
    ]);
    expect(verify({ law, article: null, checked: null }, '여권', 'yeogwon')).toEqual([]);
  });

  it('asks for the title as the statute has it', () => {
    expect(verify({ law: '출입국관리법시행령', article: '제33조', checked: null })).toMatchObject([{ severity: 'should', expected: law }]);
  });
});
