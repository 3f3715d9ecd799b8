import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import { codeSource } from '../number-forms.ts';
import { proximityTo } from '../proximity.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import { createLabel } from '../words/label.ts';
import { passportLabel } from './passport-label.ts';
import { inRow, nearWord, ownForms } from './passport-shapes.ts';

const PROXIMITY = { before: 60, after: 32 };
const FEWEST_DIGITS = 5;

/** Passport numbers: Korean and Chinese ones by their form, any country's near the word in eleven languages. */
export const passport: Recogniser = {
  name: 'passport',
  kind: 'passport',
  before: ['card-serial'],
  prepare(words) {
    const label = createLabel(passportLabel(words));
    const tail = afterLabel(words, codeSource(words));
    return ({ text, isHarmless }) => {
      const isNear = proximityTo(text, label, PROXIMITY);
      const isFree = (_: string, span: Span) => !isHarmless(span);
      const isNumber = (value: string, span: Span) => digitsOf(value).length >= FEWEST_DIGITS && isFree(value, span);
      const isAny = (value: string, span: Span) => isNumber(value, span) || (isCode(value) && isFree(value, span));
      return [
        ...ownForms.flatMap((form) => findSpans(text, form, isFree)),
        ...findSpans(text, inRow, isNumber),
        ...nearWord.flatMap((form) => findSpans(text, form, (value, span) => isNumber(value, span) && isNear(span))),
        ...findAfter({ text, label, tail, accept: isAny }),
      ];
    };
  },
};

/** Nine signs with letters among the figures, as German passports have. */
function isCode(value: string): boolean {
  return value.length === 9 && digitsOf(value).length >= 4 && /[A-Z]/i.test(value);
}

/** What it strikes and keeps, and why. */
export const passportExamples: Examples = {
  strikes: [
    { text: 'PP: ⟦40718263⟧', why: 'the English abbreviation with a colon' },
    { text: 'พาส ⟦AB4071826⟧', why: 'a short Thai word' },
    { text: 'राहदानी नं. ⟦१०४०७१८२⟧', why: 'Nepal' },
    { text: 'พาสปอร์ตเลขที่ ⟦AC3918274⟧', why: 'a Thai word for the number' },
    { text: '⟦M12345678⟧인데 만료됐어요', why: 'a Korean passport without a label' },
    { text: '여권번호는 ⟦582736450⟧인데요', why: 'nine figures of another country after the label' },
    { text: '1. ⟦D18080712⟧.', why: 'a Korean passport in a numbered list' },
    { text: 'travel document no. ⟦T7382910⟧', why: 'a travel document' },
    { text: '⟦M12345678⟧ 아닌 새 여권은 ⟦M123A4567⟧입니다', why: 'an old and a new Korean passport' },
    { text: '여권번호⟦m87654321⟧이고', why: 'a small letter in front' },
    { text: 'Passport No.: ⟦E12345678⟧', why: 'a Chinese passport after an English label' },
    { text: 'my passport is ⟦G 12345678⟧', why: 'an older Chinese passport with a space' },
    { text: '护照号码：⟦EA1234567⟧', why: 'a Chinese label' },
    { text: 'パスポート番号は⟦TK1234567⟧です', why: 'a Japanese passport' },
    { text: 'Hộ chiếu số ⟦C1234567⟧', why: 'a Vietnamese label' },
    { text: 'ho chieu: ⟦B9876543⟧', why: 'a Vietnamese label without marks' },
    { text: 'Passeport n° ⟦12AB34567⟧', why: 'a French passport' },
    { text: 'US passport ⟦546123987⟧', why: 'figures alone near the English word' },
    { text: 'Reisepass ⟦C01X00T47⟧', why: 'a German passport' },
    { text: '여권이 만료되어 새로 받은 번호는 ⟦AA1234567⟧ 이에요', why: 'the label stands further in front' },
    { text: '⟦P1234567A⟧ is my Philippine passport', why: 'a Philippine passport in front of the word' },
    { text: '여권 ⟦Ｍ１２３４５６７８⟧', why: 'full width' },
    { text: '⟦P<KORHONG<<GILDONG⟧<<<<<<<<<<<<<<<<<<<<<<<<<', why: 'the machine-readable line at the foot of the page' },
    { text: 'Pasportimning raqami ⟦AB6042817⟧', why: 'an Uzbek word with its endings' },
    { text: 'paspornya ⟦C6042817⟧ sudah habis', why: 'an Indonesian word with its ending' },
    { text: 'ပတ်စ်ပို့ ⟦MF604281⟧', why: 'a Burmese word' },
    { text: 'загран ⟦71 6042817⟧, рейс KE982', why: 'a short Russian word, and a flight that stays' },
    { text: 'number ⟦NH6042817⟧, flight TW282', why: 'two letters and seven figures without a label' },
    { text: 'Паспорт ⟦Е 6042817⟧, с 1500000 вон', why: 'a Cyrillic letter in front, beside a sum' },
    {
      text: '"IN", "⟦Kim⟧", ⟦870812-5980719⟧, ⟦Z3902471⟧, 2027',
      why: 'the next cell after a registration number',
      kinds: ['name', 'foreigner-registration-number', 'passport'],
    },
  ],
  keeps: [{ text: '여권번호는 9자리입니다', why: 'how many places a number has' }],
};
