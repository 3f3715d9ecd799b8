import { expect, it } from 'vitest';
import { NO_PUBLIC_CONTACTS } from '../../../../core/redact/context/public-contacts.ts';
import { createRedactor } from '../../../../core/redact/create-redactor.ts';
import type { WordLists } from '../../../../core/redact/words/words.ts';
import { readWords } from '../../../../locales/read-locales.ts';

const redactorOf = (...languages: string[]) =>
  createRedactor({
    words: languages.map((language) => readWords(language, 'redaction') as WordLists),
    contacts: NO_PUBLIC_CONTACTS,
    taggers: [],
  });

const KNOWN: readonly [language: string, text: string][] = [
  ['ko', '성명: 김민수'],
  ['en', 'Name: John Smith'],
  ['vi', 'Họ tên: Nguyễn Văn An'],
  ['zh-Hans', '姓名：王小明'],
  ['ru', 'имя: Иван Петров'],
];

it.each(KNOWN)('with the words of %s alone, its labels lead to a name: %s', (language, text) => {
  expect(redactorOf(language).redact(text).text).toMatch(/\[가림: 이름\]$/u);
});

it.each(KNOWN)('without the words of %s, its labels lead to no name: %s', (language, text) => {
  const others = KNOWN.map(([other]) => other).filter((other) => other !== language);
  expect(redactorOf(...others).redact(text).text).toBe(text);
});

it('without any words, finds no name and does not fail', () => {
  expect(redactorOf().redact('성명: 김민수, Name: John Smith, 김민수님').text).toBe('성명: 김민수, Name: John Smith, 김민수님');
});
