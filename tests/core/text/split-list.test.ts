import { expect, it } from 'vitest';
import { splitList, splitWords } from '../../../core/text/split-list.ts';

it('a list with commas keeps phrases whole, without space around them', () => {
  expect(splitList('bus, mobile phone ,\n café, ')).toEqual(['bus', 'mobile phone', 'café']);
});

it('a list with spaces is a list of words', () => expect(splitWords(' 재 미\n 비 ')).toEqual(['재', '미', '비']));
