import { expect, it } from 'vitest';
import { sayUnknownKind } from '../../../../core/digest/tell/say-unknown-kind.ts';

const said = (text: string) => sayUnknownKind({ text }, (key) => key);

it('says of a text without Korean, or with hardly any, that it has none', () => {
  expect(said('Your electricity bill is due on 10 December.')).toBe('kind.noKorean');
  expect(said('電気料金のお知らせ。お支払い期限は十二月十日です。')).toBe('kind.noKorean');
  expect(said('Dear Mr Nguyen, please pay your rent for Hangang 빌라 by Friday, with thanks from all of us.')).toBe('kind.noKorean');
  expect(said('12345')).toBe('kind.noKorean');
});

it('says of Korean with foreign names that it does not know the kind', () => {
  expect(said('NGUYEN THI HOA 님, 모임은 토요일입니다.')).toBe('kind.none');
});
