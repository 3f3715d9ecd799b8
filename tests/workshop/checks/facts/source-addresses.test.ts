import { describe, expect, it } from 'vitest';
import { sourceAddresses } from '../../../../workshop/checks/facts/source-addresses.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

const page = (address: string) => sampleTerm({ sources: [{ page: address, seen: null }] });

describe('source addresses', () => {
  it('are home pages', () => {
    expect(problemsOf(sourceAddresses, page('https://www.gov.kr'))).toEqual([]);
  });

  it.each(['https://www.gov.kr/portal/main', 'https://www.gov.kr/?lang=en', 'https://www.gov.kr/#top', 'https://user@www.gov.kr'])(
    'are not %s',
    (address) => {
      expect(problemsOf(sourceAddresses, page(address))).toMatchObject([{ severity: 'must', field: 'sources.0.page' }]);
    },
  );

  it('lose a slash at the end', () => {
    expect(problemsOf(sourceAddresses, page('https://www.gov.kr/'))).toMatchObject([
      { severity: 'should', fixable: true, edit: { path: ['sources', 0, 'page'], value: 'https://www.gov.kr' } },
    ]);
  });

  it('are there once', () => {
    const law = { law: '국적법', article: '제2조', checked: null };
    expect(problemsOf(sourceAddresses, sampleTerm({ sources: [law, { ...law, article: '제3조' }, law] }))).toMatchObject([
      { severity: 'should', field: 'sources.2' },
    ]);
  });
});
