import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import { MARK } from '../number-forms.ts';
import { proximityTo } from '../proximity.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import type { Words } from '../words/words.ts';

const GAP = `${MARK}{0,3}`;
const APART = '(?<!\\d)(?<!\\d[-.,:])';
/** Area codes of land lines, internet telephones (070), lifelong and safe numbers (050x), fax (030x). */
const KOREAN_CODE = '0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|60|50\\d|30\\d)';
/** Countries that many callers come from (ITU-T E.164). */
const COUNTRY =
  '(?:1|7|20|27|30|31|32|33|34|36|39|4[013456789]|5[1-8]|6[0-6]|8[1-6]|9[0-58]' +
  '|852|853|855|856|880|886|971|976|977|992|993|994|995|996|998)';

/** Numbers of other countries as dialled from there and at home. */
const FOREIGN = [
  '(?<![A-Za-z\\d])\\(?\\+ ?[1-9]\\d{0,2}\\)?(?:(?:\\.|[ ()/-]{0,3})\\d){6,13}(?!\\d)',
  `${APART}00(?:[1-9]\\d{0,2}[- ])?(?:82|${COUNTRY})(?:[ .()\\/-]{1,3}\\d{2,10}){1,5}(?!\\d)`,
  `${APART}(?:00700|00[1-9]|00)?00?(?:84|86|81|33|82|998|976|66|63|62|7)\\d{8,10}(?!\\d)`,
  // Japan, China, Viet Nam, France, Russia, North America.
  `${APART}0[5789]0[- ]?\\d{4}[- ]?\\d{4}(?!\\d)`,
  `${APART}0\\d[- ]\\d{4}[- ]\\d{4}(?!\\d)`,
  `${APART}0\\d{3}[- ]\\d{2}[- ]\\d{4}(?!\\d)`,
  `${APART}1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![\\d,])(?!-\\d)`,
  `${APART}0\\d{2,3}-\\d{7,8}(?!\\d)`,
  `${APART}0[35789]\\d{8}(?!\\d)`,
  `${APART}09\\d{2}[- ]?\\d{3}[- ]?\\d{4}(?!\\d)`,
  `${APART}0\\d{2,3}[ .-]\\d{3,4}[ .-]\\d{3,4}(?!\\d)`,
  `${APART}0\\d{2}[ .]\\d{7}(?!\\d)`,
  `${APART}8[ -]?\\(?9\\d{2}\\)?[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\d)`,
  `${APART}0[1-9](?<gap>[ .-])\\d{2}(?:\\k<gap>\\d{2}){3}(?![ .-]?\\d)`,
  `${APART}(?:1[-. ])?(?:\\(\\d{3}\\) ?|\\d{3}[-.])\\d{3}[-. ]\\d{4}(?![\\d-])`,
];

const CHAIN = '\\(?\\d{1,5}\\)?(?:(?:[-)] ?|[. ]| - )\\d{2,8}){1,4}|\\d{7,13}';
const SHORT = [
  '\\d{3,4}[-.]\\d{4}',
  '\\d{2,4}[- ]\\d{3,4}[- ]\\d{4}',
  '(?:84|86|998|977|976|66|63|62)[ .-]\\d{2,3}(?:[ .-]\\d{2,4}){2,3}',
].join('|');
const short = new RegExp(`(?<!\\d)(?<!\\d[-.,: ])(?:${SHORT})(?!\\d)(?![-.,]\\d)`, 'gu');
const PROXIMITY = { before: 24, after: 8 };

/** Telephone numbers of any country except public ones, by their form or near a word for a telephone. */
export const phone: Recogniser = {
  name: 'phone',
  kind: 'phone',
  before: ['birth-date'],
  prepare(words) {
    const forms = [koreanLine(words), ...FOREIGN].map((source) => new RegExp(source, 'giu'));
    const chain = afterLabel(words, `(?<![\\d+])\\+?(?:${CHAIN})(?!\\d)`);
    const label = words.label('phone');
    return (context) => {
      const { text, isPublic } = context;
      const isOwn = (value: string, span: Span) => digitsOf(value).length >= 7 && !context.isHarmless(span) && !isPublic.number(value);
      // Long enough for someone's number, and not a row of public numbers (1345 1350 110).
      const isWhole = (value: string, span: Span) =>
        isOwn(value, span) && digitsOf(value).length <= 14 && !value.split(/[ .]+/).every(isPublic.number);
      const isNear = proximityTo(text, label, PROXIMITY);
      return [
        ...forms.flatMap((form) => findSpans(text, form, isOwn)),
        ...findAfter({ text, label, tail: chain, accept: isWhole }),
        ...findSpans(text, short, (value, span) => isWhole(value, span) && isNear(span)),
      ];
    };
  },
};

/** A land line with its extension: 02-123-4567 (내선 12). */
function koreanLine(words: Words): string {
  const extension = `(?:~\\d{1,4}|,? ?\\(?${words.exact('extension')} ?\\d{1,5})?`;
  return `${APART}\\(?${KOREAN_CODE}${GAP}\\d{3,4}(?!, |\\n)${GAP}\\d{4}${extension}(?!\\d)`;
}

export const phoneExamples: Examples = {
  strikes: [
    { text: '집 전화 ⟦02-123-4567⟧', why: 'a land line in Seoul' },
    { text: '⟦(02)123-4567⟧', why: 'with the area code in brackets' },
    { text: '⟦02)312-4567⟧', why: 'with half a bracket' },
    { text: '⟦(043) 335.9108⟧', why: 'with brackets and stops' },
    { text: '⟦031-1234-5678⟧', why: 'a land line with four figures in the exchange' },
    { text: '⟦02.312.4567⟧로 전화했습니다', why: 'with stops, before a particle' },
    { text: '⟦0311234567⟧', why: 'without marks' },
    { text: '⟦070-1234-5678⟧', why: 'an internet telephone' },
    { text: '⟦0507-1234-5678⟧', why: 'a safe number' },
    { text: '연락처 ⟦312-4567⟧', why: 'without the area code, behind a label' },
    { text: '전번 ⟦4071-8263⟧', why: 'without the area code, behind a colloquial label' },
    { text: '구청 갔다가 집 전화 ⟦031-407-1826⟧로 받음', why: 'an office in the sentence does not make a home’s line public' },
    { text: '사장 ⟦031-519-2837⟧, 반장은 모름', why: 'the employer’s own' },
    { text: '노동부 사장님 ⟦031-604-2817⟧', why: 'the employer’s own behind the name of an office' },
    { text: '제 남편과 ⟦02-604-2817⟧ 로 연락하세요', why: '과 is “and” here, though it ends departments too' },
    { text: '동생과 ⟦(031) 604-2817⟧', why: '과 is “and” here as well' },
    { text: 'I went to immigration, ⟦02-604-2817⟧ is my home number', why: 'the office is in another clause' },
    { text: '노동자센터 강동 02-604-2817, 세무서 직장 ⟦02-281-6042⟧', why: 'a workplace’s line behind the name of an office' },
    {
      text: '부천시청 032-604-6300이고 제 번호는 ⟦032-281-6498⟧',
      why: 'another exchange than the office’s; “my number” is asked for first',
      kinds: ['receipt-number'],
    },
    { text: '회사 팩스 ⟦032-765-4321⟧', why: 'the fax of one’s company tells who one is' },
    { text: '⟦+82-2-312-4567⟧', why: 'a land line from abroad' },
    { text: '⟦+86 138 1234 5678⟧', why: 'China' },
    { text: '⟦001-86-138-1234-5678⟧', why: 'China, as dialled from Korea' },
    { text: '手机：⟦13812345678⟧', why: 'China, as dialled there' },
    { text: '⟦+84 90 123 45 67⟧', why: 'Viet Nam' },
    { text: '番号は⟦+84950387597⟧です', why: 'Viet Nam without marks' },
    { text: 'số đt VN của chị: ⟦84 937 407 182⟧', why: 'Viet Nam without the plus' },
    { text: 'Số điện thoại: ⟦0912.345.678⟧', why: 'Viet Nam, as dialled there' },
    { text: 'SĐT ⟦0912345678⟧', why: 'Viet Nam, as dialled there, without marks' },
    { text: '携帯は⟦090-1234-5678⟧です', why: 'Japan' },
    { text: 'Tél. ⟦06 12 34 56 78⟧', why: 'France' },
    { text: '⟦+1 (415) 555-0132⟧', why: 'North America' },
    { text: '⟦8 915 829 18 47⟧ Россия', why: 'Russia, as dialled there' },
    { text: 'cp ko ⟦09284071826⟧', why: 'the Philippines' },
    { text: 'утасны дугаар ⟦88172635⟧', why: 'Mongolia, behind its label' },
    { text: 'утас: ⟦9517 2836⟧', why: 'Mongolia in two groups' },
    { text: 'pls txt ⟦1040718263⟧', why: 'a mobile number without its nought' },
    { text: 'call me at ⟦555-0132-99⟧', why: 'any figures behind “call me”' },
  ],
  keeps: [
    { text: '1345로 전화했습니다', why: 'a public number right before the word' },
    { text: '외국인종합안내센터 1345, 다산콜 120, 다누리 1577-1366', why: 'short and representative numbers are public' },
    { text: '문의: 02-120 또는 1588-0560', why: 'so are they with an area code' },
    { text: '緊急の場合は112、119へ', why: 'emergency numbers' },
    { text: '하나은행 고객센터 1599-1111', why: 'a bank’s number' },
    { text: '상담전화 1350 1355 1372 132', why: 'a row of public numbers' },
    { text: '우리은행 1588-5000에 전화해서 계좌를 개설했습니다', why: 'a bank’s number in a sentence about an account' },
    { text: '카드 분실 신고 1544-7000', why: 'a card company’s number' },
    { text: '080-252-5011 무료', why: 'a toll-free number' },
    { text: '외국인등록번호 관련 문의는 1577-1366', why: 'public in spite of the label in front' },
    { text: 'Gọi 1345 hoặc 1577-0071', why: 'public numbers in Vietnamese' },
    { text: '접수번호 문의 1600-8172', why: 'public in spite of “receipt number”' },
    { text: '신한 1599-8000, 하나 1599-1111', why: 'public in spite of the banks’ names' },
    { text: '주민등록 문의는 02-120, 1355', why: 'public in spite of “resident registration”' },
    { text: '전화 상담\n월요일 화요일', why: 'no number' },
    { text: '전화번호가 바뀌었습니다', why: 'a label without a number' },
    { text: '전화로 1345에 물었습니다', why: 'a public number near the word' },
    { text: 'from abroad +82-2-1345', why: 'a short number dialled from abroad' },
  ],
};
