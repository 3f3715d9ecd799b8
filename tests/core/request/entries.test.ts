import { describe, expect, it } from 'vitest';
import type { Language } from '../../../core/languages.ts';
import { type Entries, type Guides, isBlank, NO_ENTRIES, type Occasion, resolveEntries } from '../../../core/request/entries.ts';
import type { Situation } from '../../../core/request/situation.ts';
import { spokenLanguages } from '../../../glossary/compile/spoken-languages.ts';
import { centre, DIRECTORY } from '../contacts/sample-contacts.ts';

const GLOBAL = centre({ id: 'global', languages: ['ko', 'en'], services: ['immigration', 'housing', 'tax'] });
const VIETNAMESE = centre({ id: 'vietnamese', languages: ['ko', 'vi'], services: ['immigration'] });
const PAGE = { title: '체류기간 연장허가', host: 'www.hikorea.go.kr' };
const TERM = { headword: '체류기간', name: 'Period of stay' };

const SITUATION: Situation = {
  id: 'immigration/moved',
  service: 'immigration',
  terms: [],
  label: 'I moved',
  question: { ko: '이사했습니다. 어떻게 하나요?', user: 'I moved. What now?' },
};

const directoryIn = (language: Language) => ({ ...DIRECTORY, centres: [VIETNAMESE, GLOBAL], languages: spokenLanguages(language) });

const resolve = (entries: Partial<Entries> = {}, guides: Partial<Guides> = {}, occasion: Partial<Occasion> = {}) =>
  resolveEntries(
    { ...NO_ENTRIES, ...entries },
    { term: 'period-of-stay', page: PAGE, terms: [], ...occasion },
    { directory: directoryIn('en'), routed: 'immigration', region: null, term: TERM, situation: null, ...guides },
  );

describe('a draft', () => {
  it('is blank until something is entered or chosen', () => {
    expect(isBlank({ ...NO_ENTRIES, question: ' \n' })).toBe(true);
    const entered: Partial<Entries>[] = [
      { question: 'Where?' },
      { kind: 'opinion' },
      { service: 'tax' },
      { centre: 'global' },
      { answerIn: 'vi' },
      { withPage: false },
      { readyQuestion: { id: 'immigration/moved', said: 'I moved.' } },
      { translation: '어디예요?' },
    ];
    for (const entry of entered) expect(isBlank({ ...NO_ENTRIES, ...entry })).toBe(false);
  });
});

describe('what was not entered', () => {
  it('is guessed: the service from the page, the language of the answer and the centre from the reader’s', () => {
    expect(resolve()).toMatchObject({ service: 'immigration', answerIn: 'en', centre: 'global', page: PAGE, term: TERM });
    expect(resolve({}, { directory: directoryIn('vi') })).toMatchObject({ answerIn: 'vi', centre: 'vietnamese' });
    expect(resolve({}, { directory: directoryIn('zh-Hans') })).toMatchObject({ answerIn: 'zh' });
  });

  it('is guessed where a draft was kept with a language that nobody speaks', () => {
    expect(resolve({ answerIn: 'tlh' }).answerIn).toBe('en');
  });

  it('has no centre where none counsels in the service', () => {
    expect(resolve({}, { routed: 'pension' }).centre).toBeNull();
  });

  it('has no page where the reader came from none', () => {
    expect(resolve({}, {}, { page: null }).page).toBeNull();
  });
});

describe('what was entered', () => {
  it('goes before every guess', () => {
    const entered = { service: 'housing', answerIn: 'mn', withPage: false } as const;
    expect(resolve(entered, { routed: 'tax' })).toMatchObject({ service: 'housing', answerIn: 'mn', centre: 'global', page: null });
  });

  it('goes as it is, where nothing can be guessed', () => {
    const entered = {
      kind: 'consultation',
      question: '  010-9876-5432 ',
      kept: ['010-9876-5432'],
      translation: '번역',
      replyTo: { email: 'hoa@example.org' },
    } as const;
    expect(resolve(entered)).toMatchObject(entered);
  });

  it.each([
    ['a centre that counsels in the service', 'vietnamese', 'immigration', 'vietnamese'],
    ['a centre that does not, which gives way to the best that does', 'vietnamese', 'housing', 'global'],
    ['a centre that is not in the list any more, which gives way as well', 'closed-last-year', 'immigration', 'global'],
  ] as const)('is %s', (_, chosen, service, expected) => {
    expect(resolve({ centre: chosen, service }).centre).toBe(expected);
  });

  it.each(['opinion', 'correction'] as const)(
    'as a request of the kind %s leaves out the ready-made question, which is not shown there',
    (kind) => {
      const readyQuestion = { id: SITUATION.id, said: 'I moved. What now?' };
      expect(resolve({ kind, readyQuestion }, { situation: SITUATION }).readyQuestion).toBeNull();
      expect(resolve({ readyQuestion }, { situation: SITUATION }).readyQuestion).toEqual({
        ...SITUATION.question,
        said: readyQuestion.said,
      });
    },
  );
});
