import { describe, expect, it } from 'vitest';
import type { FindingKind, PageAudit } from '../../../audit/page-audit.ts';
import { knowWords } from '../../../audit/report/known-words.ts';
import { creditPage } from '../../../audit/report/score/credit-page.ts';
import { creditVersions } from '../../../audit/report/score/credit-versions.ts';
import { samplePage } from './sample-page.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

const DAY = '2026-12-01';
const known = knowWords(SAMPLE_WORDS, DAY);
const creditsOf = (replaced: Partial<PageAudit>) => creditPage(samplePage(replaced), known, DAY);
const found = (kind: FindingKind, lookHere = false) => ({ kind, line: 1, sample: '', lookHere });
const using = (id: string, count: number, eojeol = 600) => ({ words: { eojeol, terms: [{ id, count }] } });

describe('what a page is credited with', () => {
  it('is all that there is where nothing is to mend; a page without fields says nothing of forms', () => {
    const all = { words: 100, sentences: 100, contacts: 100, documents: 100, markup: 100, freshness: 100, reachable: 100 };
    expect(creditPage(samplePage(), known, DAY)).toEqual(all);
  });

  it.each([
    ['one difficult word in 100 eojeol', using('seizure', 6), 100],
    ['six', using('seizure', 36), 50],
    ['eleven', using('seizure', 66), 0],
    ['everyday words alone', using('residence-card', 300), 100],
    ['words of buttons alone', using('apply', 300), 100],
  ])('for %s follows their share', (_, replaced, credit) => {
    expect(creditsOf(replaced).words).toBe(credit);
  });

  it('says nothing of the words and sentences of a page with next to no text, or in another language', () => {
    const reading = { sentences: 2, lengths: [], long: 2, nested: 0, passive: 0, hardest: [] };
    expect(creditsOf({ ...using('seizure', 9, 20), reading })).not.toHaveProperty(['words', 'sentences']);
    expect(creditsOf({ lang: { declared: 'ko', found: 'en' } })).toEqual({ documents: 100, markup: 100, freshness: 100, reachable: 100 });
  });

  it('is less for long sentences, and twice as much less for those that are nested too', () => {
    const reading = samplePage().reading;
    expect(creditsOf({ reading: { ...reading, long: 10 } }).sentences).toBe(75);
    expect(creditsOf({ reading: { ...reading, long: 10, nested: 10 } }).sentences).toBe(50);
  });

  it.each([
    ['a field for a name without Latin letters', [found('name-without-latin')], 60],
    ['what only suggests it', [found('name-without-latin', true)], 80],
    ['the same three times', [found('name-without-latin'), found('name-without-latin'), found('name-without-latin', true)], 60],
    ['several barriers', [found('identity-check'), found('resident-number-only')], 0],
  ])('is taken away by %s', (_, findings, credit) => {
    expect(creditsOf({ fields: 3, findings }).forms).toBe(credit);
  });

  it.each([
    ['2026-12-01', 100],
    ['2025-12-01', 100],
    ['2025-11-30', 70],
    ['2020-01-01', 10],
    ['2027-01-01', 30],
    [null, 30],
  ])('for a page changed on %s is %i', (updated, credit) => {
    expect(creditsOf({ updated }).freshness).toBe(credit);
  });

  it('is less for what only a file says, least where that is HWP alone', () => {
    expect(creditsOf({ attachments: { pdf: 1, hwp: 1, only: true } }).documents).toBe(60);
    expect(creditsOf({ attachments: { pdf: 0, hwp: 2, only: true } }).documents).toBe(30);
    expect(creditsOf({ attachments: { pdf: 0, hwp: 2, only: false } }).documents).toBe(100);
  });

  it('grows with the languages of contacts and versions', () => {
    expect(
      [[], ['en'], ['en', 'EN-us'], ['en', 'vi'], ['en', 'vi', 'ja', 'zh']].map((each) => creditsOf({ contactLanguages: each }).contacts),
    ).toEqual([0, 60, 60, 80, 100]);
    expect([creditVersions([], false), creditVersions([], true), creditVersions([2], false), creditVersions([1], true)]).toEqual([
      0, 20, 60, 30,
    ]);
    expect([creditVersions([0], true), creditVersions([2, 2, 1], false), creditVersions([2, 2, 2, 2], false)]).toEqual([20, 90, 100]);
  });
});
