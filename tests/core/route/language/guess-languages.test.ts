import { describe, expect, it } from 'vitest';
import { foldQuestion } from '../../../../core/route/language/fold-question.ts';
import { guessLanguages } from '../../../../core/route/language/guess-languages.ts';

describe('guessLanguages', () => {
  it.each([
    ['How do I extend my visa?', 'en'],
    ['My fiancé is Korean, how do we marry?', 'en'],
    ['Où puis-je déclarer mes impôts ?', 'fr'],
    ['ou puis-je payer mon amende', 'fr'],
    ['Tôi muốn gia hạn visa', 'vi'],
    ['chu nha khong tra tien coc', 'vi'],
    ['비자를 연장하고 싶어요', 'ko'],
    ['ビザを延長したい', 'ja'],
    ['我的签证快到期了', 'zh-Hans'],
  ])('“%s” is read as %s first', (question, language) => expect(guessLanguages(foldQuestion(question))[0]).toBe(language));

  it('takes Chinese characters alone for Chinese or Japanese', () => {
    expect(guessLanguages('延長')).toEqual(['zh-Hans', 'ja']);
  });

  it('knows English words inside an Asian question', () => expect(guessLanguages('visa 연장')).toEqual(['ko', 'en']));

  it('looks for no English words where there is no Latin letter, nor the number of a call centre', () => {
    expect(guessLanguages('비자 연장 3개월')).toEqual(['ko']);
    expect(guessLanguages('1345에 전화했어요')).toEqual(['ko', 'en']);
  });

  it('takes the letter of a visa for no word', () => expect(guessLanguages(foldQuestion('D-10 visa'))).toContain('en'));

  it('leaves a single Latin word open', () => expect(guessLanguages('visa')).toEqual(['en', 'fr', 'vi']));
});
