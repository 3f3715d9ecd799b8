import { describe, expect, it } from 'vitest';
import { listFacts } from '../../../core/facts/list-facts.ts';
import type { SaidFact } from '../../../core/facts/said-fact.ts';

const wage = (given: Partial<SaidFact>): SaidFact => ({ id: 'wage', kind: 'amount', text: '10,320 won', until: '2026-12-31', ...given });
const ask = { en: 'Ask 1350.', ko: '1350에 물어보세요.' };

describe('the rows of a term', () => {
  it('come in the order of the questions at a counter, those of one label together', () => {
    const rows = listFacts(
      {
        who: 'residents',
        facts: [
          { id: 'late', kind: 'penalty', text: 'up to 1 million won' },
          { id: 'time', kind: 'duration', text: '3 weeks' },
          { id: 'apply-from', kind: 'duration', text: '4 months' },
          { id: 'time-longer', kind: 'duration', of: 'if it is looked into', text: '2 months' },
          { id: 'new', kind: 'fee', text: '35,000 won' },
          { id: 'online', kind: 'fee', of: 'online', text: '28,000 won' },
          { id: 'register', kind: 'deadline', text: 'within 90 days' },
        ],
        bring: [
          { name: 'Passport', korean: '여권' },
          { name: 'Photograph', korean: '사진' },
        ],
        form: { name: '통합신청서', number: '별지 제34호서식' },
        onPaper: ['납기내금액'],
        link: 'https://www.hikorea.go.kr/page',
      },
      'en',
      '2026-12-01',
    );
    expect(rows.map(({ key }) => key)).toEqual([
      ...['who', 'deadline', 'fee', 'fee', 'time', 'time', 'penalty', 'duration', 'bring', 'bring', 'form', 'on-paper', 'link'],
    ]);
    expect(rows[3]).toEqual({ key: 'fee', of: 'online', text: '28,000 won' });
    expect(rows[5]).toEqual({ key: 'time', of: 'if it is looked into', text: '2 months' });
    expect(rows[8]).toEqual({ key: 'bring', text: 'Passport', korean: '여권' });
    expect(rows[10]).toEqual({ key: 'form', text: '통합신청서, 별지 제34호서식', lang: 'ko' });
    expect(rows[12]).toEqual({ key: 'link', text: 'www.hikorea.go.kr', href: 'https://www.hikorea.go.kr/page' });
  });

  it('have a label of their own for the least', () => {
    const facts: SaidFact[] = [
      { id: 'from', kind: 'limit', least: true, text: 'at least 1 year' },
      { id: 'to', kind: 'limit', text: 'up to 5 years' },
    ];
    expect(listFacts({ facts }, 'en', '2026-12-01').map(({ key }) => key)).toEqual(['limit', 'least']);
  });

  it('say whom to ask, in the reader’s language, where a number has expired', () => {
    expect(listFacts({ facts: [wage({})], ask }, 'en', '2026-12-31')).toEqual([{ key: 'amount', text: '10,320 won' }]);
    expect(listFacts({ facts: [wage({})], ask }, 'en', '2027-01-01')).toEqual([{ key: 'amount', text: 'Ask 1350.' }]);
    expect(listFacts({ facts: [wage({})], ask }, 'ko', '2027-01-01')).toEqual([{ key: 'amount', text: '1350에 물어보세요.' }]);
  });

  it('change to the successor on its first day, and never show both', () => {
    const { until: _, ...next } = wage({ text: '10,700 won', since: '2027-01-01' });
    const facts = [wage({}), next];
    expect(listFacts({ facts, ask }, 'en', '2026-12-31').map(({ text }) => text)).toEqual(['10,320 won']);
    expect(listFacts({ facts, ask }, 'en', '2027-01-01').map(({ text }) => text)).toEqual(['10,700 won']);
  });
});
