import { describe, expect, test } from 'vitest';
import { composeRequest } from '../../../core/request/compose-request.ts';
import { type Choices, makeDraft } from '../../../core/request/make-draft.ts';
import { compileDirectory } from '../../../glossary/compile/compile-directory.ts';
import { readRedactor } from '../../../glossary/read/read-redactor.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';
import { phrasesIn } from './sample-phrases.ts';

const directory = compileDirectory(realGlossary, 'en');
const CHOICES: Choices = {
  kind: 'consultation',
  service: 'immigration',
  centre: 'seoul-global-center',
  answerIn: 'uz',
  term: { headword: '체류기간', name: 'Period of stay' },
  page: { title: '홍길동님 010-2345-6789 신청 내역', host: 'www.hikorea.go.kr' },
  readyQuestion: null,
  question: 'My number is 900101-5123456 and my phone is 010-9876-5432.',
  kept: [],
  translation: null,
  replyTo: { email: 'kim@example.org' },
};
const redactor = readRedactor();
const draftOf = (part: Partial<Choices>) => makeDraft({ ...CHOICES, ...part }, { directory, language: 'en', redactor });

describe('a draft', () => {
  test('holds no personal number that was typed', () => {
    expect(draftOf({}).question).toBe('My number is [가림: 외국인등록번호] and my phone is [가림: 휴대전화번호].');
  });

  test('leaves what the reader wants left, and nothing else', () => {
    const { question } = draftOf({ kept: ['010-9876-5432'] });
    expect(question).toBe('My number is [가림: 외국인등록번호] and my phone is 010-9876-5432.');
  });

  test('strikes out a number typed in front of one that may stay', () => {
    const { question } = draftOf({ question: '010-1111-2222, 010-9876-5432', kept: ['010-9876-5432'] });
    expect(question).toBe('[가림: 휴대전화번호], 010-9876-5432');
  });

  test('has the sentence of a situation once, in Korean and in the reader’s language, before the reader’s own words', () => {
    const readyQuestion = { ko: '이사했습니다. 무엇을 해야 하나요?', user: 'I moved. What must I do?', said: 'I moved. What must I do?' };
    const draft = draftOf({ readyQuestion, question: 'I moved. What must I do?\nMy number is 900101-5123456' });
    expect(draft.question).toBe('My number is [가림: 외국인등록번호]');
    const { textKo, textUser } = composeRequest(draft, phrasesIn('en'));
    expect(textKo).toContain(':\n이사했습니다. 무엇을 해야 하나요?\nMy number is [가림: 외국인등록번호]');
    expect(textKo).not.toContain('I moved');
    expect(textUser).toContain(':\nI moved. What must I do?\nMy number is');
  });

  test('has a page title without personal numbers', () => {
    expect(draftOf({}).page?.title).not.toContain('2345');
  });

  test('names the language of the answer for staff and for who speaks it', () => {
    expect(draftOf({}).answerIn).toEqual({ ko: '우즈베크어', user: 'Oʻzbekcha' });
    expect(draftOf({ answerIn: 'en' }).answerIn).toEqual({ ko: '영어', user: 'English' });
  });

  test('strikes out numbers in a machine translation', () => {
    const { translation } = draftOf({ translation: '제 번호는 900101-5123456입니다.' });
    expect(translation).toBe('제 번호는 [가림: 외국인등록번호]입니다.');
    expect(composeRequest(draftOf({ translation: '제 번호' }), phrasesIn('en')).textKo).toContain('■ 기계 번역(확인되지 않음): 제 번호');
  });

  test('says placeholders in the reader’s language beside the Korean', () => {
    const { textKo, textUser } = composeRequest(draftOf({}), phrasesIn('en'));
    expect(textKo).toContain('[가림: 외국인등록번호]');
    expect(textUser).toContain('[hidden: foreign resident registration number]');
    expect(textUser).not.toContain('가림');
  });
});
