import type { Examples } from '../examples.ts';
import { anyOf } from '../words/word-source.ts';
import type { Words } from '../words/words.ts';

/** A count ends with the counter or its particle (조사); 123456789인데, 12345678명의, 12345678개설 are not counts. */
const COUNTER_PARTICLE = '(?=(?:이|은|을|를|에|과|와|도|당|씩|째|입|으로|까지|정도|이상|이하|미만|초과|가량)(?!데))';
const UNITS = ['km', 'kg', 'kwh'];
const GROUPED = '\\d{1,3}(?:,\\d{3}){1,6}';

/** Sums with their currency behind; a source for an `iu` expression that begins at the first digit. */
export function money(words: Words): string {
  const large = `(?:\\d{1,9}|${GROUPED})${words.characters('large-number')}`;
  const glued = `(?!${words.exact('not-a-currency')})${words.exact('currency-sign')}`;
  const apart = `${words.exact('currency-apart')}(?![가-힣])`;
  const word = ` ?(?:[₩￦$€£¥%‰]|${words.source('currency')})`;
  return `(?:${large}|\\d[\\d,.]{0,24}(?: \\d{3}){0,5}(?:${glued}| ${apart}|${word}))`;
}

/** Counts with their unit behind; more than nine digits without a comma are not a count. */
export function count(words: Words): string {
  const hangul = `${words.exact('counter')}(?:(?![가-힣])|${COUNTER_PARTICLE})`;
  const unit = ` ?(?:㎡|㎞|${anyOf([...UNITS, ...words.list('counted')])})`;
  return `(?:\\d{1,3}(?:[,.]\\d{3}){1,6}|\\d{1,9})(?:${hangul}|${words.exact('han-counter')}|${unit})`;
}

export const amountExamples: Examples = {
  strikes: [],
  keeps: [
    { text: '수수료 30,000원', why: 'a fee' },
    { text: '금 3,000,000원정', why: 'as contracts write it' },
    { text: '보증금 10,000,000원에 월세 550,000원', why: 'two sums near “rent”' },
    { text: '총 1234567890원을 계좌로 보냈습니다', why: 'ten figures near “account”' },
    { text: 'The fee is $1,250.00 or KRW 1,650,000.', why: 'the currency in front' },
    { text: 'USD 12345678 deposit in the bank account', why: 'the currency in front, near “account”' },
    { text: '保证金1000万元，月租55万韩元', why: 'in Chinese' },
    { text: '手数料は60,000ウォンです', why: 'in Japanese' },
    { text: 'phí 1.234.567 đồng', why: 'in Vietnamese' },
    { text: 'Le loyer est de 1 234 567 € par an', why: 'with spaces, as French writes it' },
    { text: '과태료 300만원', why: 'in ten thousands' },
    { text: '₩2,186,431', why: 'with a sign' },
    { text: '은행 잔고 5,000,000원 이상', why: 'near “bank”' },
    { text: '10000000원', why: 'without commas' },
    { text: '월급 2,060,740원이 통장에 입금됨', why: 'near “passbook”' },
    { text: '카드 수수료 0.8%', why: 'a share near “card”' },
    { text: 'compte : 58451000원 입금', why: 'behind “compte :”' },
    { text: '3조 4,567억 원', why: 'a budget' },
    { text: 'رسوم ٦٠٬٠٠٠ وون', why: 'in Arabic figures' },
    { text: '등록외국인 2,186,431명', why: 'people' },
    { text: 'Total 396,901 residents (4.2%)', why: 'people in English' },
    { text: '1인당 12345kWh', why: 'energy' },
    { text: '조회수 1234567회', why: 'views' },
    { text: '객실 302실, 좌석 1203석', why: 'rooms and seats' },
    { text: '서울 25개 구 467개 동', why: 'districts' },
    { text: '면적 84.97㎡', why: 'an area' },
    { text: '총 123세대, 15층', why: 'households and floors' },
    { text: '平均 3.5人', why: 'people in Japanese' },
    { text: 'I have been here for 5 years and 3 months.', why: 'a duration' },
    { text: '저는 3년 2개월 동안 일했습니다', why: 'a duration in Korean' },
    { text: 'BHYT 1.050.000 chưa đóng', why: 'a sum without its currency' },
  ],
};
