import { expect, it } from 'vitest';
import { splitAtCommas, splitAtSpaces } from '../../../core/text/split-list.ts';

it('a list with commas keeps phrases whole, without space around them', () => {
  expect(splitAtCommas('bus, mobile phone ,\n café, ')).toEqual(['bus', 'mobile phone', 'café']);
});

it('a list with spaces is a list of words', () => expect(splitAtSpaces(' 재 미\n 비 ')).toEqual(['재', '미', '비']));
