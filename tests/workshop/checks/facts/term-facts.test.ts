import { describe, expect, it } from 'vitest';
import type { FactRecord } from '../../../../glossary/schema/fact-schema.ts';
import { NO_CONTEXT } from '../../../../workshop/checks/check.ts';
import { days } from '../../../../workshop/checks/facts/days.ts';
import { expiringFacts } from '../../../../workshop/checks/facts/expiring-facts.ts';
import { knownSources } from '../../../../workshop/checks/facts/known-sources.ts';
import { proseNumbers } from '../../../../workshop/checks/facts/prose-numbers.ts';
import { termFacts } from '../../../../workshop/checks/facts/term-facts.ts';
import { realGlossary } from '../../../glossary/real-glossary.ts';
import { glossaryOf, problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

const register: FactRecord = {
  ...{ id: 'register', kind: 'deadline', value: 90, unit: 'day', from: 'entry', who: 'all' },
  source: { law: '출입국관리법', article: '제31조' },
  checked: null,
  until: null,
};
const fine: FactRecord = { ...register, id: 'fine', kind: 'penalty', value: 1_000_000, unit: 'KRW', from: null };
const withFacts = (facts: FactRecord[], given: Parameters<typeof sampleIn>[1] = {}, language: Parameters<typeof sampleIn>[0] = 'en') => ({
  ...sampleIn(language, given),
  facts,
});

describe('facts of a term', () => {
  it('are all that its texts may name', () => {
    expect(problemsOf(termFacts, withFacts([register], { do: 'Apply within {register}.' }))).toEqual([]);
    expect(problemsOf(termFacts, withFacts([register], { do: 'Apply within {registration}.' }))).toMatchObject([
      { severity: 'must', field: 'en.do', found: '{registration}' },
    ]);
  });

  it('have one number a day, and may follow each other', () => {
    const [old, next] = [
      { ...register, until: '2026-12-31' },
      { ...register, value: 60, since: '2027-01-01' },
    ];
    expect(problemsOf(termFacts, withFacts([old, next]))).toEqual([]);
    expect(problemsOf(termFacts, withFacts([register, next]))).toMatchObject([{ field: 'facts.1', found: 'register' }]);
  });

  it('ask for papers that papers.yaml has', () => {
    const { letters } = realGlossary;
    const find = (bring: string[]) => termFacts.find(glossaryOf([sampleTerm({ bring })], { letters }));
    expect(find(['passport'])).toEqual([]);
    expect(find(['passports'])).toMatchObject([{ severity: 'must', field: 'bring', found: 'passports' }]);
  });

  it('cite statutes and pages that are known, and nothing checked in the future', () => {
    const context = { ...NO_CONTEXT, statutes: ['출입국관리법'], sites: [{ host: 'hikorea.go.kr' }], today: '2026-12-01' };
    const link = { ko: 'https://hikorea.example/page', seen: '2026-12-02' };
    const wrong = { ...register, source: { law: '출입국법', article: null }, checked: '2026-12-02' };
    const glossary = glossaryOf([{ ...sampleTerm({ link }), facts: [wrong] }]);
    expect(knownSources.find(glossary, context).map(({ field }) => field)).toEqual(['facts.0.source.law', 'link.ko']);
    expect(days.find(glossary, context).map(({ field }) => field)).toEqual(['facts.0.checked', 'link.seen']);
  });
});

describe('a number in prose', () => {
  it.each([
    ['en', 'Apply within 90 days.', '{register}'],
    ['zh-Hans', '入境后90天内登录。', '{register}'],
    ['ja', '入国から90日以内に登録してください。', '{register}'],
    ['vi', 'Bị phạt đến 1 triệu won.', '{fine}'],
    ['fr', 'Amende jusqu’à 1 million de wons.', '{fine}'],
    ['en', 'The fine is 1,000,000 won.', '{fine}'],
  ] as const)('that a fact says is refused in %s: %s', (language, action, expected) => {
    expect(problemsOf(proseNumbers, withFacts([register, fine], { do: action }, language))).toMatchObject([
      { severity: 'must', field: `${language}.do`, expected },
    ]);
  });

  it('is advised against where no fact says it, once for all languages and in one line for a level', () => {
    const term = { ...sampleIn('en', { do: 'Apply within 30 days.' }), fr: { ...sampleTerm().fr, do: 'Sous 30 jours.' } };
    const specialist = { ...term, id: 'other', level: 3 as const };
    expect(problemsOf(proseNumbers, term, { ...term, id: 'second' }, specialist)).toMatchObject([
      { severity: 'should', file: 'glossary/terms', found: '2 words of level 1 with numbers in prose: residence-card, second' },
      { severity: 'should', file: 'glossary/terms', found: '1 words of level 3 with numbers in prose: other' },
    ]);
  });

  it.each([
    ['a period by which the first sentence says what the word is', 'The card of those who stay over 90 days.', null],
    [
      'a line, a year, a statute, a visa and what is open all day',
      'A card.',
      'Call 1345 at any hour (24 hours). Since 2021 D-4 and article 31 allow it.',
    ],
  ])('is left alone: %s', (_, meaning, action) => {
    expect(problemsOf(proseNumbers, withFacts([register], { meaning, do: action }))).toEqual([]);
  });

  it('is never left alone where it is a sum', () => {
    expect(problemsOf(proseNumbers, sampleIn('en', { meaning: 'Pay of 10,320 won an hour.' }))).toMatchObject([
      { found: expect.stringContaining('residence-card') },
    ]);
  });
});

describe('a number with a last day', () => {
  const year = { ...register, until: '2026-12-31' };
  const find = (facts: FactRecord[], today: string | null) => expiringFacts.find(glossaryOf([withFacts(facts)]), { ...NO_CONTEXT, today });

  it('is told of from thirty days before on, all December where it is the end of the year', () => {
    expect(find([year], '2026-11-30')).toEqual([]);
    expect(find([year], '2026-12-01')).toMatchObject([{ severity: 'should', field: 'facts.0' }]);
    expect(find([year], '2027-02-01')).toMatchObject([{ severity: 'should', field: 'facts.0' }]);
  });

  it('is at rest where another follows, and where nobody says what day it is', () => {
    expect(find([year, { ...register, since: '2027-01-01' }], '2026-12-31')).toEqual([]);
    expect(find([year], null)).toEqual([]);
  });
});
