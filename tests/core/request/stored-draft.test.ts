import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entries, NO_ENTRIES } from '../../../core/request/entries.ts';
import { KEEP_DAYS, readReplyTo, readStoredDraft, type StoredDraft, storeDraft } from '../../../core/request/stored-draft.ts';
import { readRedactor } from '../../../glossary/read/read-redactor.ts';

const SAVED_AT = Date.parse('2026-11-25T10:00:00+09:00');
const DAY = 24 * 60 * 60 * 1000;

const ENTERED: Entries = {
  kind: 'opinion',
  service: 'immigration',
  centre: 'seoul-global-center',
  answerIn: 'uz',
  withPage: false,
  readyQuestion: { id: 'immigration/moved', said: 'I moved.' },
  question: 'My number is 900101-5123456, call 010-9876-5432.',
  kept: ['010-9876-5432'],
  translation: '제 번호는 900101-5123456입니다.',
  replyTo: { name: 'Nguyen Thi Hoa', email: 'hoa@example.org', phone: '010-1111-2222' },
};
const DRAFT: StoredDraft = {
  id: '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13',
  occasion: {
    term: 'period-of-stay',
    page: { title: '홍길동님 010-2345-6789 신청 내역', host: 'www.hikorea.go.kr' },
    terms: [{ term: 4, count: 2, surface: '체류기간' }],
    textWords: [{ service: 'immigration', weight: 3.5, count: 2 }],
  },
  entries: ENTERED,
  savedAt: SAVED_AT,
};

const redactor = readRedactor();

/** As the storage gives it back: through JSON. */
const readAgain = (draft: StoredDraft, now = SAVED_AT) => readStoredDraft(JSON.parse(JSON.stringify(storeDraft(draft, redactor))), now);

describe('a draft on the device', () => {
  it('holds no contact, and no personal number, not even one that the reader would send', () => {
    const text = JSON.stringify(storeDraft(DRAFT, redactor));
    expect(text).not.toMatch(/5123456|9876|2345-6789|1111|Hoa|hoa@/);
    expect(storeDraft(DRAFT, redactor).entries).toMatchObject({
      question: 'My number is [가림: 외국인등록번호], call [가림: 휴대전화번호].',
      translation: '제 번호는 [가림: 외국인등록번호]입니다.',
      kept: [],
      replyTo: {},
    });
  });

  it('leaves the draft that is being written as it is', () => {
    const before = structuredClone(DRAFT);
    storeDraft(DRAFT, redactor);
    expect(DRAFT).toEqual(before);
  });

  it('is read again with all else that was entered', () => {
    expect(readAgain(DRAFT)).toEqual(storeDraft(DRAFT, redactor));
  });

  it('may be about no word and no page, with nothing entered', () => {
    const empty: StoredDraft = { ...DRAFT, occasion: { term: null, page: null, terms: [] }, entries: NO_ENTRIES };
    expect(readAgain(empty)).toEqual(empty);
  });
});

describe('a draft’s time', () => {
  it.each([
    ['on the day it was saved', 0, true],
    ['after a week', 7 * DAY, true],
    ['at the end of its last day', KEEP_DAYS * DAY, true],
    ['a moment later', KEEP_DAYS * DAY + 1, false],
    ['after a year', 365 * DAY, false],
  ])('%s', (_, age, isThere) => {
    expect(readAgain(DRAFT, SAVED_AT + age) !== null).toBe(isThere);
  });

  it('is fourteen days', () => {
    expect(KEEP_DAYS).toBe(14);
  });
});

describe('rubbish in the storage', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'draft'],
    ['a list', [DRAFT]],
    ['an object without an id', { savedAt: SAVED_AT }],
    ['an id that is a number', { ...DRAFT, id: 7 }],
    ['no time', { ...DRAFT, savedAt: undefined }],
    ['a time in words', { ...DRAFT, savedAt: '2026-11-25' }],
    ['a time that is no number', { ...DRAFT, savedAt: Number.NaN }],
  ])('is no draft: %s', (_, value) => {
    expect(readStoredDraft(value, SAVED_AT)).toBeNull();
  });

  it.each<[string, unknown]>([
    ['entries', 'none'],
    ['entries', null],
    ['occasion', 3],
  ])('leaves an empty draft where the %s are %j', (part, value) => {
    expect(readStoredDraft({ ...DRAFT, entries: undefined, occasion: undefined, [part]: value }, SAVED_AT)).toEqual({
      id: DRAFT.id,
      savedAt: SAVED_AT,
      occasion: { term: null, page: null, terms: [] },
      entries: NO_ENTRIES,
    });
  });

  it.each<[keyof Entries, unknown, unknown]>([
    ['kind', 'complaint', 'consultation'],
    ['service', 'weather', null],
    ['service', 7, null],
    ['centre', {}, null],
    ['answerIn', 5, null],
    ['withPage', 'yes', true],
    ['readyQuestion', 1, null],
    ['readyQuestion', { id: 'immigration/moved' }, null],
    ['question', ['text'], ''],
    ['translation', 3, null],
    ['kept', ['010-9876-5432'], []],
    ['replyTo', { email: 'hoa@example.org' }, {}],
  ])('is read past in the entry %s: %j', (name, stored, expected) => {
    const read = readStoredDraft({ ...DRAFT, entries: { ...NO_ENTRIES, [name]: stored } }, SAVED_AT);
    expect(read!.entries).toEqual({ ...NO_ENTRIES, [name]: expected });
  });

  it('is read past among the terms and in the page', () => {
    const occasion = {
      term: 9,
      page: { title: 5 },
      terms: [null, { term: '4', count: 1 }, { term: 4 }, { term: 4, count: 2 }],
      textWords: [null, { service: 'luck', weight: 1, count: 1 }, { service: 'tax' }],
    };
    expect(readStoredDraft({ ...DRAFT, occasion }, SAVED_AT)!.occasion).toEqual({
      term: null,
      page: { title: '', host: '' },
      terms: [{ term: 4, count: 2 }],
      textWords: [],
    });
  });

  it('is cut where a text is longer than any of ours', () => {
    const read = readStoredDraft({ ...DRAFT, entries: { question: 'ㄱ'.repeat(100_000) } }, SAVED_AT);
    expect(read!.entries.question).toHaveLength(8000);
  });

  it('is never thrown at the reader, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (occasion, entries) => {
        const read = readStoredDraft({ id: 'x', savedAt: SAVED_AT, occasion, entries }, SAVED_AT);
        expect(readStoredDraft(read, SAVED_AT)).toEqual(read);
      }),
    );
  });
});

describe('a contact on the device', () => {
  it.each<[unknown, unknown]>([
    [
      { name: 'Hoa', email: 'hoa@example.org', phone: '010-1111-2222' },
      { name: 'Hoa', email: 'hoa@example.org', phone: '010-1111-2222' },
    ],
    [{ email: 'hoa@example.org' }, { email: 'hoa@example.org' }],
    [{ name: 3, email: null, fax: '02-1' }, {}],
    ['hoa@example.org', {}],
    [undefined, {}],
  ])('%j is read as %j', (stored, expected) => {
    expect(readReplyTo(stored)).toEqual(expected);
  });
});
