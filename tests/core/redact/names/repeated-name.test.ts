import { describe, expect, it } from 'vitest';
import { redact } from '../redact.ts';

const struck = (text: string) => redact(text).text.replace(/\[가림: [^\]]*\]/gu, '⟦⟧');

describe('a name that is struck out in one place is struck out', () => {
  it.each([
    [
      'where a part of it stands with a particle',
      '아지즈가 제 이름이고, 그러니까 카리모프 아지즈 입니다',
      '⟦⟧가 제 이름이고, 그러니까 ⟦⟧ 입니다',
    ],
    ['where its first or last part stands', 'My name is Folake Adebayo. Can Folake work?', 'My name is ⟦⟧. Can ⟦⟧ work?'],
    ['where it stands whole', '성명: 강지원\n강지원은 어디에 신고해요?', '성명: ⟦⟧\n⟦⟧은 어디에 신고해요?'],
  ])('%s', (_, text, redacted) => expect(struck(text)).toBe(redacted));
});

describe('a name that is struck out in one place leaves', () => {
  it.each([
    ['a short word of another sense', '우리 아이 이름: 하늘\n오늘은 하늘빛이 좋아요', '우리 아이 이름: ⟦⟧\n오늘은 하늘빛이 좋아요'],
    [
      'a longer word that begins like it',
      'My name is Grace Park. Gracefully, Parking is free',
      'My name is ⟦⟧. Gracefully, Parking is free',
    ],
  ])('%s', (_, text, redacted) => expect(struck(text)).toBe(redacted));
});

it('leaves what is named after somebody famous: a shrine, a memorial', () => {
  const text = "I want to visit Yi Sun-sin's shrine and the Ahn Jung-geun memorial with my class.";
  expect(redact(text).text).toBe(text);
});
