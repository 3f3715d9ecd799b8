import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import { SAMPLE, STAR } from '../number-forms.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import { createLabel } from '../words/label.ts';
import type { Words } from '../words/words.ts';
import { labelledHalves, registrationHalves } from './registration-halves.ts';
import { registrationLabel } from './registration-label.ts';
import { registrationShapes } from './registration-shapes.ts';

const FIGURE = `(?:\\d|${STAR})`;
const THIRTEEN = `${FIGURE}(?:[ ./\\n-]{0,3}${FIGURE}){12}`;
const SIX_OR_MORE = `${FIGURE}(?:[./-]?${FIGURE}){5,15}`;
const behindLabel = `(?<!\\d|${STAR})(?:${THIRTEEN}|${SIX_OR_MORE})(?!\\d)`;
/** A remark may stand between the label and the number. */
const behindRemark = /[^\d]{0,40}(?<value>(?<!\d)(?:\d{6}[ ./-]{0,3}\d{7}|\d{6} ?- ?\d{1,7}))(?!\d)/duy;
const sample = new RegExp(SAMPLE, 'u');
const LOOK_BACK = { person: 16, foreigner: 50 };

/** Resident (주민등록번호) and foreigner (외국인등록번호) numbers, whole, halved or masked, by their form or after a label. */
export const registrationNumber: Recogniser = {
  name: 'registration-number',
  kind: 'resident-registration-number',
  before: ['mobile-phone'],
  fewestDigits: 2,
  prepare(words) {
    const shapes = registrationShapes(words);
    const label = createLabel(registrationLabel(words));
    const halves = registrationHalves(words);
    const tails = [afterLabel(words, behindLabel), behindRemark, ...labelledHalves];
    // On forms for companies and people alike: 법인등록번호(주민등록번호).
    const person = new RegExp(words.exact('person-registered'), 'iu');
    const kindOf = kindReader(words);
    return (context) => {
      const { text } = context;
      const isPersons = (value: string, span: Span) =>
        !sample.test(value) &&
        (!context.isNamedHarmless(span) || person.test(text.slice(Math.max(0, span.start - LOOK_BACK.person), span.start)));
      const isNumber = (value: string, span: Span) => digitsOf(value).length >= 4 && !context.isHarmless(span);
      return [
        ...shapes.flatMap((shape) => findSpans(text, shape, isPersons)),
        ...halves.flatMap((half) => findSpans(text, half, isNumber)),
        ...tails.flatMap((tail) => findAfter({ text, label, tail, accept: isNumber })),
      ].map((span) => ({ ...span, kind: kindOf(text, span) }));
    };
  },
};

/** The first figure of the second half tells: 1–4, 9 and 0 are residents, 5–8 foreigners; where it is missing, the words in front do. */
function kindReader(words: Words) {
  const foreigner = new RegExp(words.exact('foreigner'), 'iu');
  return (text: string, { start, end }: Span) => {
    const found = text.slice(start, end);
    const digits = digitsOf(found);
    const whole = digits.length >= 13 || /^\d{7}$/.test(found) ? digits.at(-7) : digits[6];
    const isForeigners = whole ? /[5-8]/.test(whole) : foreigner.test(text.slice(Math.max(0, start - LOOK_BACK.foreigner), start));
    return isForeigners ? 'foreigner-registration-number' : 'resident-registration-number';
  };
}

/** What it strikes and keeps, and why. */
export const registrationNumberExamples: Examples = {
  strikes: [
    { text: '등록번호는 ⟦731128 하이픈 6482910⟧', why: 'the hyphen is said as a word', kinds: ['foreigner-registration-number'] },
    { text: '외국인등록번호 ⟦940530━6182034⟧', why: 'another dash for the hyphen', kinds: ['foreigner-registration-number'] },
    { text: '등록증: ⟦861107-582O164⟧', why: 'the letter O for a zero', kinds: ['foreigner-registration-number'] },
    {
      text: '법인등록번호(외국인등록번호): ⟦861107-5820164⟧',
      why: 'a label for companies stands in front, a person’s in brackets',
      kinds: ['foreigner-registration-number'],
    },
    { text: 'رقم التسجيل ⟦٩٥٠٣٠٨-٥٢٨١٩٣٧⟧', why: 'Arabic figures', kinds: ['foreigner-registration-number'] },
    {
      text: 'Số ARC của em là ⟦020523-8172635⟧',
      why: 'a Vietnamese sentence with the English abbreviation',
      kinds: ['foreigner-registration-number'],
    },
    { text: '외국인등록번호는 ⟦900101-5123456⟧입니다', why: 'a whole number after its label', kinds: ['foreigner-registration-number'] },
    { text: '제 번호 ⟦9001015123456⟧로 조회해 주세요', why: 'no hyphen', kinds: ['foreigner-registration-number'] },
    {
      text: 'My ARC number is ⟦850712-6234567⟧, valid until 2027.',
      why: 'an English sentence with a date behind it',
      kinds: ['foreigner-registration-number'],
    },
    { text: '我的外国人登录号是⟦920315-7123456⟧。', why: 'a Chinese sentence', kinds: ['foreigner-registration-number'] },
    { text: '外国人登録番号：⟦８８０９２１－６１２３４５６⟧', why: 'figures of full width', kinds: ['foreigner-registration-number'] },
    { text: "Mon numéro d'enregistrement est le ⟦770404-5765432⟧.", why: 'a French sentence', kinds: ['foreigner-registration-number'] },
    {
      text: 'Số đăng ký người nước ngoài của tôi: ⟦991231-8123456⟧',
      why: 'a Vietnamese label and a colon',
      kinds: ['foreigner-registration-number'],
    },
    { text: 'ARC ⟦900101 – 5123456⟧', why: 'spaces around a dash', kinds: ['foreigner-registration-number'] },
    { text: '⟦900101—5123456⟧ 입니다', why: 'a long dash', kinds: ['foreigner-registration-number'] },
    { text: '(⟦900101) 5123456⟧', why: 'the first half in brackets', kinds: ['foreigner-registration-number'] },
    { text: '[⟦900101]-[5123456⟧]', why: 'each half in brackets', kinds: ['foreigner-registration-number'] },
    { text: '⟦900101 . 5123456⟧', why: 'a full stop with spaces for the hyphen', kinds: ['foreigner-registration-number'] },
    { text: '⟦9 0 0 1 0 1 - 5 1 2 3 4 5 6⟧', why: 'a space after every figure', kinds: ['foreigner-registration-number'] },
    { text: '⟦900101\n5123456⟧', why: 'a line break between the halves', kinds: ['foreigner-registration-number'] },
    {
      text: '외국인등록번호 앞자리 ⟦900101⟧ 뒷자리 ⟦5123456⟧',
      why: 'each half behind the words for it',
      kinds: ['foreigner-registration-number', 'foreigner-registration-number'],
    },
    {
      text: 'My ARC: the first six digits are ⟦900101⟧ and the last seven are ⟦5123456⟧.',
      why: 'each half behind the English words for it',
      kinds: ['foreigner-registration-number', 'foreigner-registration-number'],
    },
    { text: '번호: ⟦900101-5******⟧', why: 'stars for the last six figures', kinds: ['foreigner-registration-number'] },
    {
      text: 'ARC ⟦900101-5⟧, the rest I send by phone',
      why: 'only the first figure of the second half',
      kinds: ['foreigner-registration-number'],
    },
    { text: '⟦900101-5XXXXXX⟧', why: 'letters X for the last six figures', kinds: ['foreigner-registration-number'] },
    {
      text: '등록번호는 ⟦900101\u200b-\u200b51\u200d23456⟧',
      why: 'characters without width between the figures',
      kinds: ['foreigner-registration-number'],
    },
    { text: '⟦90\u00ad0101\u00ad5123456⟧', why: 'soft hyphens between the figures', kinds: ['foreigner-registration-number'] },
    { text: '⟦٩٠٠١٠١-٥١٢٣٤٥٦⟧', why: 'Arabic figures without a label', kinds: ['foreigner-registration-number'] },
    { text: '⟦900101에 5123456⟧이에요', why: 'the particle 에 for the hyphen', kinds: ['foreigner-registration-number'] },
    {
      text: '⟦900101-5123456⟧,⟦850712-6234567⟧',
      why: 'two numbers with a comma between',
      kinds: ['foreigner-registration-number', 'foreigner-registration-number'],
    },
    { text: 'ARC no. ⟦991340-5123456⟧', why: 'a month that does not exist', kinds: ['foreigner-registration-number'] },
    {
      text: '외국인등록번호: ⟦1234567890123⟧',
      why: 'thirteen figures of any form after the label',
      kinds: ['foreigner-registration-number'],
    },
    { text: '국내거소신고번호 ⟦650230-5123456⟧', why: 'a number of a Korean from abroad', kinds: ['foreigner-registration-number'] },
    { text: '⟦90.01.01-5123456⟧', why: 'full stops in the date of birth', kinds: ['foreigner-registration-number'] },
    { text: '⟦19900101-5123456⟧', why: 'a year of four figures', kinds: ['foreigner-registration-number'] },
    { text: '외국인등록번호⟦900101ㅡ5123456⟧', why: 'the vowel ㅡ for the hyphen', kinds: ['foreigner-registration-number'] },
    { text: 'resident no: ⟦8411 0220 3917 4⟧', why: 'groups of four figures after an English label' },
    { text: '주민등록번호 ⟦960121-1234567⟧', why: 'a whole number after its label' },
    { text: '주민번호⟦000505-3637892⟧입니다', why: 'no space after the label' },
    { text: '아내 주민등록번호는 ⟦880230-2123456⟧예요', why: 'a relative’s number' },
    { text: '⟦960121/1234567⟧', why: 'a stroke for the hyphen' },
    { text: '민증번호 ⟦050912 2000019⟧', why: 'a space for the hyphen' },
    { text: '배우자 ⟦960121-2******⟧', why: 'stars, and no label' },
    { text: '주민번호 앞자리는 ⟦960121⟧이고 뒷자리는 ⟦1234567⟧', why: 'each half behind the words for it' },
    { text: 'RRN: ⟦９６０１２１－１２３４５６７⟧', why: 'figures of full width' },
    { text: '주민등록번호 ⟦9601211234567⟧', why: 'no hyphen' },
    {
      text: '등록증은 ⟦830709-6⟧ 로 시작하고 뒤는 ⟦604 2817⟧이에요',
      why: 'the second half in two groups',
      kinds: ['foreigner-registration-number', 'foreigner-registration-number'],
    },
    {
      text: '등록번호 ⟦99\n0\n3\n1\n8-\n6184027⟧\n주소',
      why: 'a narrow column breaks the number into lines',
      kinds: ['foreigner-registration-number'],
    },
    {
      text: '번호는 ⟦920415-5⟧로 시작하고 뒤에 ⟦830472⟧예요. 수수료 35000원',
      why: 'the last six figures follow a number that was broken off',
      kinds: ['foreigner-registration-number', 'resident-registration-number'],
    },
    {
      text: 'ARC ⟦910506-5⟧ tapos ⟦428170⟧',
      why: 'the last six figures behind a word in another language',
      kinds: ['foreigner-registration-number', 'foreigner-registration-number'],
    },
    { text: '⟦890505 - 5 - 562889⟧', why: 'a figure is missing in the end', kinds: ['foreigner-registration-number'] },
    {
      text: '登録番号を教えます。一回目:⟦870916⟧。二回目:⟦6175116⟧。',
      why: 'told in two sentences',
      kinds: ['resident-registration-number', 'foreigner-registration-number'],
    },
    { text: 'ARC ⟦900101 dash 5 123456⟧', why: 'the hyphen is said in English', kinds: ['foreigner-registration-number'] },
    { text: 'ARC ⟦O01224-7O39182⟧', why: 'letters O for zeros in both halves', kinds: ['foreigner-registration-number'] },
    {
      text: '등록번호 ⟦760230-5271904⟧⟦780611-6092835⟧',
      why: 'two numbers side by side',
      kinds: ['foreigner-registration-number', 'receipt-number'],
    },
    {
      text: 'My registration number ends with ⟦6120744⟧ — is that enough?',
      why: 'the end of the number',
      kinds: ['foreigner-registration-number'],
    },
  ],
  keeps: [
    { text: 'The example on the form is 123456-1234567.', why: 'the sample on a form' },
    { text: '주민등록번호 13자리', why: 'how many places a number has' },
  ],
};
