import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../../../../core/route/emergency/script.ts';
import { findOtherKeywords } from '../../../../core/route/keywords/find-other-keywords.ts';
import { LANGUAGES_AS_WRITTEN } from '../sample-rules.ts';

const KEYWORDS = {
  ru: { immigration: 'продл визу,виз', banking: 'перевод,счёт', 'civil-documents': 'перевод' },
  th: { labour: 'ค่าจ้าง' },
  id: { immigration: 'perpanjang visa' },
};
const find = (text: string) =>
  findOtherKeywords(text, { script: scriptsOf(text)[0]!, keywords: KEYWORDS, languages: LANGUAGES_AS_WRITTEN }).map(
    ({ service, word, weight }) => `${service} ${word} ${weight}`,
  );

describe('a question in a language without an interface', () => {
  it('is found by the beginnings of its words', () => {
    expect(find('Где продлить визу?')).toEqual(['immigration продл визу 1', 'immigration виз 1']);
  });

  it('shares a word that two services have', () => {
    expect(find('как сделать перевод')).toEqual(['banking перевод 0.5', 'civil-documents перевод 0.5']);
  });

  it('is found anywhere, where there are no spaces', () => expect(find('นายจ้างไม่จ่ายค่าจ้าง')).toEqual(['labour ค่าจ้าง 1']));

  it('is searched only in the languages that it may be in', () => {
    expect(find('bagaimana cara perpanjang visa')).toEqual(['immigration perpanjang visa 1']);
    expect(find('How do I extend my visa?')).toEqual([]);
    expect(find('비자를 연장하고 싶어요')).toEqual([]);
  });
});
