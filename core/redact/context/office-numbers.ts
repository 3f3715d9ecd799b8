import { basicExpression } from '../basic-expression.ts';
import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import { MASK } from '../mask.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';

const NUMBER = '\\(?(?:\\+82[- ]?\\d{1,2}|0\\d{1,2})[-.) ]{0,2}\\d{3,4}[-. ]?\\d{4}(?!\\d)';
/** A telephone number with or without its area and country code. */
export const ANY_NUMBER =
  /(?<![\dA-Za-z-])(?<!\d[ .])(?:(?:\+|00)82[- ]?)?(?:\(?0?\d{1,2}[-.) ]{1,2})?\d{3,4}[-. ]?\d{4}(?!\d)(?![ .-]\d)/gu;
const REPRESENTATIVE = '1[568]\\d{2}-\\d{4}';
const accept = () => true;

/** Telephone numbers that a text gives as those of an office, a shop or a desk: anyone may call them. */
export function officeNumbers(words: Words): (text: string) => Span[] {
  const [body, business] = [words.label('body'), words.label('business')];
  const [bodyNumber, deskNumber] = [numberOfBody(words), numberOfDesk(words)];
  const [fax, other, desk] = [faxNumber(words), otherChoice(words), departmentLabel(words)];
  return (text) => {
    const ofBodies = findAfter({ text, label: body, tail: bodyNumber, accept });
    const exchanges = new Set(ofBodies.flatMap(({ start, end }) => exchangeOf(text.slice(start, end)) ?? []));
    return [
      ...ofBodies,
      ...findAfter({ text, label: desk, tail: deskNumber, accept }),
      ...findAfter({ text, label: business, tail: deskNumber, accept }),
      ...findSpans(text, ANY_NUMBER, (number) => exchanges.has(exchangeOf(number) ?? '')),
      ...findSpans(text, other),
      ...findSpans(text, fax),
    ];
  };
}

/** The number behind a body's name and its country, town, desk, floor or street. */
function numberOfBody(words: Words): RegExp {
  const call = `(?:[:()☎ ,/-]|${words.exact('call', 'call-particle')}){0,6}`;
  return basicExpression(`(?:${deskParts(words).join('|')}){0,3}\\.?${call}(?<value>${NUMBER}${andFax(words)})`, 'duy');
}

/** What may stand between the body and its number; case counts, so that “immigration my phone …” is not one. */
function deskParts(words: Words): string[] {
  return [
    `(?: ${words.exact('of-a-place')})?(?: \\p{Lu}\\p{L}{2,15}){1,3}`,
    '[\\p{Script=Thai}\\p{M}]{1,12}',
    ` ?[가-힣]{1,10}${words.exact('division')}`,
    `,? ?\\d{1,2}${words.exact('floor-or-window')}`,
    ` ?${words.exact('consular')}`,
    ', \\p{Lu}\\p{L}{2,15}',
    '\\([가-힣]{2,6}\\)',
    `(?: [a-z]{3,12})? ${words.exact('division-apart')}`,
    ` ?[가-힣]{1,8}${words.exact('street-ending')} ?\\d{1,4}`,
    // A town, as any short word except one that says whose number it is.
    ` (?!${words.exact('whose')})[가-힣]{2,3}(?= )`,
    ` ?${REPRESENTATIVE}(?=[ ,/]{1,3}0)`,
  ];
}

function andFax(words: Words): string {
  return `(?:[ ,/(]{1,3}${words.exact('fax')}[ :.]{0,2}${NUMBER}| ?/ ?${NUMBER})?`;
}

function numberOfDesk(words: Words): RegExp {
  const call = `(?:[:(☎ ]|${words.exact('call', 'desk-particle')}[ .:]?){0,4}`;
  // Who answers there.
  const name = `(?: (?!${words.exact('whose')})(?:[가-힣]{2,4}|${MASK}) (?=\\(?0))?`;
  return new RegExp(`(?:${name}|${call})(?<value>${NUMBER}${andFax(words)})`, 'duy');
}

/** A desk of an office (교통행정과, 인력지원팀), whose number follows at once; 과 alone is also “and” (남편과). */
function departmentLabel(words: Words): RegExp {
  return new RegExp(
    `(?:${words.exact('department')}\\d?${words.exact('department-sign')}|(?<=[가-힣\\d]{2})${words.exact('department-ending')})`,
    'gu',
  );
}

/** Hardly a person has a fax; that of one's company tells who one is. */
function faxNumber(words: Words): RegExp {
  const own = `(?<!${words.exact('whose', 'whose-apart')} ?)`;
  return new RegExp(`${own}${words.source('fax')}(?: ?${words.exact('fax-number')})?[ :.)]{0,3}(?<value>${NUMBER})`, 'dgiu');
}

/** A number named as the other choice beside a public one: 1345 또는 02-2100-6042. */
function otherChoice(words: Words): RegExp {
  return new RegExp(`(?<=(?<!\\d)(?:1[1-3]\\d{1,2}|${REPRESENTATIVE})번? ?${words.exact('or')} ?)${NUMBER}`, 'giu');
}

/** Area code and exchange of a land line: the other lines of an office differ in the last four figures only. */
function exchangeOf(number: string): string | undefined {
  return /^0(?:2|[3-6]\d)\d{3,4}(?=\d{4}$)/.exec(digitsOf(number))?.[0];
}

export const officeNumbersExamples: Examples = {
  strikes: [],
  keeps: [
    { text: 'Call 02-2075-4180 (Seoul Global Center).', why: 'a centre’s number' },
    { text: '국민건강보험 외국어 상담 033-811-2000', why: 'a service’s number' },
    { text: 'Consumer line 043-880-5400, from abroad +82-33-811-2001', why: 'services’ numbers, one from abroad' },
    { text: 'from abroad +82-2-2012-9110 or +82-1345', why: 'services’ numbers from abroad' },
    { text: '请拨打1345、1330或者02-2229-4900', why: 'a centre’s number in Chinese' },
    { text: 'Appelez le 1345 ou le 02-2075-4180', why: 'a centre’s number in French' },
    { text: '０２－２０７５－４１８０', why: 'a centre’s number in wide figures' },
    { text: 'e-mail: hotline@sfrc.seoul.kr, tel 02-2229-4900', why: 'a centre’s number and box' },
    { text: '서울출입국외국인청 02-2650-6212', why: 'behind an office' },
    { text: '종로구청 대표전화 02-2148-1114', why: 'behind an office and “main number”' },
    { text: '수원시 외국인복지센터 031-223-0075', why: 'behind a centre' },
    { text: '이주민지원본부 031-481-3302', why: 'behind a headquarters' },
    { text: '한양대학교 국제처 02-2220-2456', why: 'behind a university’s desk' },
    { text: '일본 영사관(부산) 051-465-5106', why: 'behind a consulate and its town' },
    { text: 'Indian Embassy consular section 02-798-4257', why: 'behind an embassy’s section' },
    { text: '법무부 대표 02-2110-3114', why: 'behind a ministry' },
    { text: '주한몽골대사관 노무관 02-792-5669', why: 'behind an embassy’s desk' },
    { text: '대구출입국 053-980-3512', why: 'behind a short name of an office' },
    { text: '국민연금공단 고양지사 031-920-6100', why: 'behind a branch' },
    { text: '고양고용노동지청 031-931-2800', why: 'behind a regional office' },
    { text: '행정복지센터 1층 2번 창구 031-8075-6114', why: 'behind a floor and a window' },
    { text: '고양외국인복지센터 팩스 031-932-6001', why: 'an office’s fax' },
    { text: '일산병원 031-900-0114', why: 'behind a hospital' },
    { text: 'Embassy of Sri Lanka, Seoul. Tel: +82-2-735-2966', why: 'behind a country, a town and “Tel”' },
    { text: 'Philippine embassy Seoul 02-796-7001', why: 'behind an embassy’s town' },
    { text: 'Đại sứ quán Việt Nam 02-734-7948', why: 'in Vietnamese' },
    { text: 'Ambassade de Belgique : 02 749 0381', why: 'in French' },
    { text: 'посольство Казахстана 02-391-8906', why: 'in Russian' },
    { text: 'สถานทูตไทย 02-790-2955', why: 'in Thai' },
    { text: '中国大使馆领事部02-755-0456', why: 'in Chinese' },
    { text: '팔달구청 민원지적과 031-228-7250', why: 'behind an office’s department' },
    { text: '인계동 행정복지센터 031-228-6650 (팩스 031-228-6651)', why: 'with its fax' },
    { text: 'university main line 02-2220-0114', why: 'behind “main line”' },
    { text: '담당: 교통행정과 02-2604-2817', why: 'behind a department' },
    { text: '화성외국인보호소 031-8060-4281', why: 'behind a detention centre' },
    { text: '온누리약국 02-604-2817 / 삼성화재 02-2604-2817', why: 'behind a shop and an insurer' },
    { text: 'Suwon immigration (031-604-2817)', why: 'behind “immigration”' },
    { text: '대구출입국 대표 053-604-2817, 조사과 053-604-2818', why: 'an office’s two numbers' },
    { text: 'Migrant Center 02-604-2817, Mon–Fri 10–6', why: 'with hours' },
    { text: 'Labour Office: 02-604-2817, fax 02-281-6042', why: 'with a fax' },
    { text: '베트남대사관 02-604-2817 / 02-281-6042', why: 'two numbers with a stroke' },
    { text: '移民中心 031-604-2817', why: 'behind a centre in Chinese' },
    { text: '한국외대 국제교류팀 02-604-2817', why: 'behind a team' },
    { text: '주무관 담당자 02-2110-4049, 문의: 02-3290-1151', why: 'behind an official, and behind “inquiries”' },
    { text: '행정실 031-604-2817', why: 'behind an administration' },
    { text: '문의전화 054)604-2817, 김해공항 051-604-2817', why: 'behind “inquiries” and an airport' },
    { text: '인도네시아대사관 영사 02-6042-8170, 감독관 031-604-2817', why: 'behind a consul and an inspector' },
    { text: '근로복지공단 안산 031-604-2817', why: 'behind a branch’s town' },
    { text: '남양주출입국 구리로 23, 3층, 031-604-2817', why: 'behind an office’s house' },
    { text: '공단 1644-6042, 052-604-2817, 울산 중구 종가로 345', why: 'behind an office’s first number' },
    { text: '인천출입국 032-604-6300, 팩스번호 032-604-6498', why: 'the same exchange as the office' },
    { text: 'call 1345 or 02-2100-6042', why: 'the other choice beside a public number' },
    { text: '1345 또는 02-2100-6042로 문의', why: 'the other choice in Korean' },
    { text: '1345か02-2100-6042へ', why: 'the other choice in Japanese' },
    { text: '수원지방공소청 031-210-6042', why: 'an office founded in October 2026' },
    { text: '중대범죄수사청 02-604-2817, 창구 3', why: 'an office founded in October 2026, with a window' },
    { text: '중수청 대표 02-604-2817', why: 'its short name' },
  ],
};
