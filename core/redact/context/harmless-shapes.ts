import type { Examples } from '../examples.ts';
import { SAMPLE } from '../number-forms.ts';
import type { Words } from '../words/words.ts';
import { count, money } from './amount.ts';
import { fullDates } from './dates.ts';

const BYTE = '(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})';
const DEGREES = '\\d{1,3}\\.\\d{4,9}';

/** Shapes that say the same in any language. */
const SHAPES = [
  /(?:https?:\/\/|www\.)[!-~]{1,600}/giu,
  /(?<![a-z0-9@.-])(?:[a-z0-9-]{1,40}\.){1,4}(?:kr|com|net|org|io|gov|edu|seoul)(?:\/[!-~]{0,300})?(?![a-z])/giu,
  // Files of pages, and how their letters are encoded.
  /(?<!\w)(?:[\w-]{1,40}[/.]){1,8}(?:js|css|html?|php|jsp|do)(?!\w)/giu,
  /(?<!\w)(?:euc-kr|cp949|utf-?\d{1,2}|iso-8859-\d{1,2})(?!\w)/giu,
  /(?<![\d.,])\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,2})?(?![\d,])/gu,
  /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu,
  // Addresses of machines, versions, coordinates.
  new RegExp(`(?<![\\d.+])${BYTE}(?:\\.${BYTE}){3}(?![\\d.])`, 'gu'),
  new RegExp(`(?<![\\d.)-])(?<![\\d)] )-?(?:0|[1-9]\\d{0,2})\\.\\d{4,9}(?:, ?-?${DEGREES})?(?![\\d.])`, 'gu'),
  // Japanese invoices (適格請求書) bear the number of their company.
  /(?<![A-Z0-9])T\d{13}(?!\d)/gu,
  // Goods made in Korea (GS1 prefix 880).
  /(?<!\d)880\d{10}(?!\d)/gu,
  new RegExp(SAMPLE, 'gu'),
  // Business registration numbers (사업자등록번호) are on every receipt and shop sign.
  /(?<![\d-])\d{3}-\d{2}-\d{5}(?![\d-])/gu,
  // Moments to the minute or second, spans of years.
  /(?<![\dA-Za-z])20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[T_ ]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)/gu,
  /(?<!\d)20\d{2}-20\d{2}(?![\d-])/gu,
];

/** What is nobody's own by its shape: amounts, dates, articles, web addresses, models. */
export function harmlessShapes(words: Words): RegExp[] {
  const apart = '(?<![\\dA-Za-z.,-])';
  return [
    ...SHAPES,
    new RegExp(`(?<![가-힣A-Za-z])${words.exact('model')}(?:[:： ]|${words.exact('topic')}){0,3}[A-Z]{1,4}-?\\d[\\w-]{2,20}`, 'giu'),
    new RegExp(`${apart}${money(words)}`, 'giu'),
    new RegExp(`${apart}${count(words)}`, 'giu'),
    new RegExp(`(?:[₩￦$€£¥]|(?<![가-힣])${words.exact('sum')}|(?<!\\p{L})(?:krw|usd|vnd|rmb|cny|jpy|eur)) ?\\d[\\d,.]{0,24}`, 'giu'),
    // Articles, numbers of laws and notices.
    new RegExp(`제 ?\\d{1,6}(?:-\\d{1,6})? ?${words.exact('part-of-law')}(?![가-힣]{2})`, 'gu'),
    // Notices and forms that everybody may read: Notice No. 2024-318.
    new RegExp(`${words.source('public-paper')} (?:no\\.?|n°|№) ?\\d{1,5}(?:-\\d{1,4})?(?![\\d-])`, 'giu'),
    ...fullDates(words).map((date) => new RegExp(`(?<![\\dA-Za-z])(?<!\\d[.,-])${date}(?!\\d)(?!-\\d)`, 'giu')),
  ];
}

export const harmlessShapesExamples: Examples = {
  strikes: [],
  keeps: [
    { text: '출입국관리법 제31조제1항', why: 'an article of a law' },
    { text: '법률 제20987호', why: 'the number of a law' },
    { text: '고시 제2026-123호', why: 'a notice' },
    { text: '접수번호 (고시 제2026-123호)', why: 'a notice behind “receipt number”' },
    { text: '소득세법 시행령 제155조의2', why: 'an inserted article' },
    { text: 'Article 31(1) of the Immigration Act', why: 'an article in English' },
    { text: '별지 제34호서식', why: 'a form’s number' },
    { text: 'ISO 9001, ISO/IEC 27001:2022', why: 'standards' },
    { text: 'pp. 603-827', why: 'pages' },
    { text: '국토교통부 공고 제2026-1234호', why: 'a ministry’s notice' },
    { text: '민법 제618조부터 제654조까지', why: 'a range of articles' },
    { text: '第31条第1款', why: 'an article in Chinese' },
    { text: '第2026-15号公告', why: 'a notice in Chinese' },
    { text: '주택임대차보호법 제6조의3 제1항 제8호', why: 'a subparagraph, which is not a unit' },
    { text: '제12조 2026', why: '조 is not a plate’s syllable' },
    { text: 'He cited Notice No. 2024-318 and Form No. 34. Thx', why: 'a notice and a form in English' },
    { text: 'Form 34-2', why: 'a form’s number in English' },
    { text: 'D-2에서 E-9로 변경', why: 'kinds of visas' },
    { text: 'F-2-7 점수제 80점', why: 'a kind of visa and points' },
    { text: 'E-7-4 비자', why: 'a kind of visa in three parts' },
    { text: 'visa D-10-1, TOPIK 5급, KIIP 4단계', why: 'levels of tests' },
    { text: 'H-2 → F-4', why: 'a change of visas' },
    { text: 'IELTS 6.5, TOEIC 850', why: 'results of tests' },
    { text: 'A4 210x297', why: 'a size' },
    { text: '여권 사진 35x45mm 2매', why: 'a size near “passport”' },
    { text: '버전 1.2.3.4', why: 'a version' },
    { text: '10.0.0.12', why: 'a machine’s address' },
    { text: '사이트 오류 코드 40401', why: 'an error code' },
    { text: '모델 WA6042817, model: TX6042817', why: 'models look like passports' },
    { text: '바코드 8801234567890', why: 'a barcode' },
    { text: '바코드 8804281703562, 접수 20261124103000', why: 'a barcode, and a moment behind “received”' },
    { text: '사업자등록번호 123-45-67890', why: 'a business’s number' },
    { text: '대표 사업자번호 202-81-12345, 우리은행 지점', why: 'a business’s number near “bank”' },
    { text: '위도 37.5701, 경도 126.9830', why: 'coordinates' },
    {
      text: 'https://www.hikorea.go.kr/board/BoardDetailR.pt?BBS_GB_CD=BS10&BBS_SEQ=1&NTCCTT_SEQ=1122',
      why: 'an address of the web',
    },
    { text: 'https://blog.naver.com/example/223456789012', why: 'an address of the web with a long number' },
    { text: 'global.seoul.go.kr/web/main.do?lang=en', why: 'an address of the web without its scheme' },
    { text: 'www.gov.kr/mw/AA020InfoCappView.do?CappBizCD=12700000014', why: 'the same with a long number' },
    { text: '문자집합: euc-kr, 선언: utf-8', why: 'how a page is encoded' },
    { text: '회원가입 / charset=utf-8, bytes: euc-kr / /js/join.js / /member/kim.jsp', why: 'a finding about a page, and its files' },
    { text: 'Le formulaire n° 34 existe-t-il en français ?', why: 'a form’s number in French' },
    { text: '우편번호 03188', why: 'a post code' },
  ],
};
