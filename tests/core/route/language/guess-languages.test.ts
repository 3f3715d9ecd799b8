import { describe, expect, it } from 'vitest';
import { foldQuestion } from '../../../../core/route/language/fold-question.ts';
import { guessLanguages, guessOtherLanguage, guessOtherLanguages } from '../../../../core/route/language/guess-languages.ts';
import { LANGUAGES_AS_WRITTEN } from '../sample-rules.ts';

const guess = (question: string) => guessLanguages(foldQuestion(question), LANGUAGES_AS_WRITTEN);

describe('the language of a question', () => {
  it.each([
    ['chủ nhà không trả 보증금 cho em', ['vi', 'ko', 'en']],
    ['comment payer mon 건강보험 en retard', ['fr', 'ko', 'en']],
    ['房东不退 보증금 怎么办', ['zh-Hans', 'ja', 'ko']],
    ['보증금을 안 돌려줘요 please help', ['ko', 'en']],
    ['チョンセの 보증금 が返ってこない', ['ja', 'ko']],
  ])('that quotes Korean comes first where it is the most of it: “%s”', (question, languages) =>
    expect(guess(question)).toEqual(languages),
  );

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
  ])('“%s” is read as %s first', (question, language) => expect(guess(question)[0]).toBe(language));

  it('is Chinese or Japanese where there are only Chinese characters', () => {
    expect(guess('延長')).toEqual(['zh-Hans', 'ja']);
  });

  it('is English too where Latin letters are in an Asian question', () => expect(guess('visa 연장')).toEqual(['ko', 'en']));

  it('is not English where there is neither a Latin letter nor the number of a call centre', () => {
    expect(guess('비자 연장 3개월')).toEqual(['ko']);
    expect(guess('1345에 전화했어요')).toEqual(['ko', 'en']);
  });

  it('is not told by the letter of a visa', () => expect(guess('D-10 visa')).toContain('en'));

  it('stays open for a single Latin word', () => expect(guess('visa')).toEqual(['en', 'fr', 'vi']));
});

describe('a language that the interface does not speak', () => {
  const others = (question: string) => guessOtherLanguages(foldQuestion(question), LANGUAGES_AS_WRITTEN);
  const only = (question: string) => guessOtherLanguage(foldQuestion(question), LANGUAGES_AS_WRITTEN);

  it.each([
    ['Где продлить визу?', 'ru'],
    ['Визээ яаж сунгах вэ, өөр арга бий юу?', 'mn'],
    ['minii visa duusch baina yaah ve', 'mn'],
    ['Визани қандай узайтирса бўлади?', 'uz'],
    ['vizani qanday uzaytirish mumkin', 'uz'],
    ['ขอต่อวีซ่าที่ไหน', 'th'],
    ['मेरो भिसा कहाँ थप्ने?', 'ne'],
    ['ទិដ្ឋាការ', 'km'],
    ['ဗီဇာ', 'my'],
    ['أين أمدد التأشيرة؟', 'ar'],
    ['¿Dónde renuevo la visa?', 'es'],
    ['di mana saya bisa perpanjang visa', 'id'],
    ['saan po ako pwede mag-renew ng visa', 'tl'],
  ])('is told in “%s”: %s', (question, language) => {
    expect(others(question)).toEqual([language]);
    expect(only(question)).toBe(language);
  });

  it('is told beside English words where the script is its own', () => {
    expect(only('Где мой visa?')).toBe('ru');
    expect(guess('Где мой visa?')).toEqual(['en']);
  });

  it('is not told where the question may be in one of the interface', () => {
    expect(only('비자')).toBeNull();
    expect(only('visa')).toBeNull();
    expect(only('Tôi muốn gia hạn visa')).toBeNull();
  });
});
