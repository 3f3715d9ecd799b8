import { expect, it } from 'vitest';
import { readRedactionLists } from '../../locales/read-locales.ts';
import { addTraditionalWords } from '../../locales/traditional-words.ts';

const TABLE = '# a remark 一乙\n护護 号號\n学學';

it('each word with another traditional form is also in its list in that form', () => {
  expect(addTraditionalWords({ passport: ['护照', '护照号'], number: ['学号'] }, TABLE)).toEqual({
    passport: ['护照', '护照号', '護照', '護照號'],
    number: ['学号', '學號'],
  });
});

it('a word without one is there once', () => {
  expect(addTraditionalWords({ money: ['元', '学', '學'] }, TABLE)).toEqual({ money: ['元', '学', '學'] });
});

it('the words of Chinese are read in both forms, those of other languages as they are', () => {
  expect(readRedactionLists('zh-Hans').passport).toEqual(expect.arrayContaining(['护照', '護照']));
  expect(readRedactionLists('ja').passport).toEqual(['旅券', 'パスポート']);
  expect(readRedactionLists('none')).toEqual({});
});
