import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../glossary/read/read-record.ts';
import { reviewHash } from '../../../glossary/review-hash.ts';
import type { FactRecord } from '../../../glossary/schema/fact-schema.ts';
import { type Term, termSchema } from '../../../glossary/schema/term-schema.ts';
import { measureCoverage } from '../../../workshop/coverage/measure-coverage.ts';
import { percent } from '../../../workshop/coverage/percent.ts';
import { readingOf, SAMPLE_FILE, sampleIn, sampleTerm } from '../../glossary/sample-term.ts';

const measure = (...terms: Term[]) => measureCoverage({ readings: terms.map((term) => readingOf(term)) });
const reviewed = (id: string, of: string) => ({ ...sampleIn('fr', { reviewed: { by: 'A', on: '2026-11-24', of } }), id });
const opened = (id: string, ...days: (string | null)[]) =>
  sampleTerm({ id, sources: days.map((checked, at) => ({ law: '법', article: `제${at + 1}조`, checked })) });

describe('coverage', () => {
  it('counts terms, languages and sources by service', () => {
    const { all, services, laws, pages } = measure(opened('a', '2026-01-01', null), { ...sampleTerm(), service: 'tax' });
    expect(all).toMatchObject({
      terms: 2,
      sources: { done: 1, total: 4 },
      sourced: { done: 2, total: 2 },
      languages: { vi: { done: 2, total: 2 } },
    });
    expect(services.tax).toMatchObject({ terms: 1, sources: { done: 0, total: 2 } });
    expect(services.housing.terms).toBe(0);
    expect({ laws, pages }).toEqual({ laws: { done: 1, total: 3 }, pages: { done: 0, total: 1 } });
  });

  it('counts numbers and those that were compared, and the terms that have what people stand at counters for', () => {
    const fact: FactRecord = {
      ...{ id: 'card-fee', kind: 'fee', value: 35000, unit: 'KRW', from: null, who: 'all', checked: null, until: null },
      source: { law: '출입국관리법 시행규칙', article: '제72조' },
    };
    const { facts } = measure(
      sampleTerm({ facts: [fact, { ...fact, id: 'other', checked: '2026-12-01' }] }),
      sampleTerm({ level: 3, bring: ['passport'] }),
      sampleTerm(),
      sampleTerm({ common: true }),
      sampleTerm({ 'no-facts': 'varies' }),
    );
    expect(facts).toEqual({
      numbers: { done: 1, total: 2 },
      terms: { done: 2, total: 5 },
      firstLevel: { done: 1, total: 2 },
      undecided: ['immigration/residence-card'],
      without: { common: 1, 'none-due': 0, varies: 1, 'with-related': 0 },
    });
  });

  it('counts a term that is still being written with the languages that it has', () => {
    const text = SAMPLE_FILE.replace('name: 居留卡', 'name:').replace(/ {2}meaning: Pièce.*/, '  meaning:');
    const reading = readRecord('glossary/terms/immigration/residence-card.yaml', Buffer.from(text), termSchema);
    const { all, queue } = measureCoverage({ readings: [reading] });
    expect(all.languages).toMatchObject({ en: { done: 1 }, 'zh-Hans': { done: 0, total: 1 }, fr: { done: 0 }, ja: { done: 1 } });
    expect(queue[0]).toMatchObject({ id: 'residence-card', service: 'immigration', headword: '체류카드', complete: ['en', 'ja', 'vi'] });
  });

  it('counts a file that is not YAML as a term with nothing', () => {
    const reading = readRecord('glossary/terms/tax/vat.yaml', Buffer.from('a: b: c'), termSchema);
    expect(measureCoverage({ readings: [reading] }).services.tax).toMatchObject({
      terms: 1,
      languages: { en: { done: 0 } },
      sourced: { done: 0 },
    });
  });

  it('separates valid reviews from stale ones', () => {
    const { all } = measure(reviewed('a', reviewHash(sampleTerm(), 'fr')), reviewed('b', '000000000000'));
    expect(all).toMatchObject({ reviewed: { fr: { done: 1, total: 2 }, en: { done: 0 } }, stale: 1 });
  });

  it('puts unreviewed terms first, then those with the oldest sources', () => {
    const { queue } = measure(
      reviewed('reviewed', reviewHash(sampleTerm(), 'fr')),
      opened('new', '2026-05-05'),
      opened('old', '2026-05-05', '2024-01-01'),
      opened('never', '2026-05-05', null),
    );
    expect(queue.map(({ id, oldestSource }) => [id, oldestSource])).toEqual([
      ['never', null],
      ['old', '2024-01-01'],
      ['new', '2026-05-05'],
      ['reviewed', null],
    ]);
  });
});

describe('per cent', () => {
  it.each([
    [{ done: 0, total: 3 }, 0],
    [{ done: 1, total: 3 }, 33],
    [{ done: 599, total: 600 }, 99],
    [{ done: 600, total: 600 }, 100],
    [{ done: 0, total: 0 }, 100],
  ])('of %j are %i, and 100 means all', (tally, expected) => {
    expect(percent(tally)).toBe(expected);
  });
});
