import type { Examples } from '../examples.ts';
import { proximityTo } from '../proximity.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';
import type { Words } from '../words/words.ts';

/** The syllables of Korean plates (자동차 등록번호판 등의 기준에 관한 고시): private, business, rental, delivery, military. */
const SYLLABLE = '[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자하허호배국합육해공]';
/** Those that neither count nor name something when they stand apart, as in 12호 3456, 20도 2026, 3조 1234. */
const CLEAR_SYLLABLE = '[가나다라마거너더러머버어저고노로모보소오누두루무우바사아자하허배]';
const MOTORCYCLE_SYLLABLE = '[가나다라마바사아자차카타파하]';
const ROMANISED = '(?:[gndrmbsj]?(?:a|eo|o|u)|ha|heo|ho|bae)';
const APART = '(?<![\\d.,-])';
const PROXIMITY = { before: 24, after: 16 };

/**
 * Number plates of vehicles in Korea. A motorcycle's without its district, a syllable in Latin letters and one that also
 * counts are plates only near a word for a vehicle.
 */
export const plate: Recogniser = {
  name: 'plate',
  kind: 'plate',
  before: ['spelled-number'],
  prepare(words) {
    const forms = plateForms(words).map((source) => new RegExp(source, 'gu'));
    const spelled = new RegExp(spelledForm(words), 'giu');
    const vehicle = words.label('vehicle');
    return ({ text }) => {
      const isNear = proximityTo(text, vehicle, PROXIMITY);
      return [...forms.flatMap((form) => findSpans(text, form)), ...findSpans(text, spelled, (_, span) => isNear(span))];
    };
  },
};

function plateForms(words: Words): string[] {
  const province = words.exact('province');
  const notCounted = `(?! ?(?:${words.exact('after-number')}|k?m))`;
  const notCase = `(?! ?${words.exact('after-case')})`;
  return [
    `${APART}(?<!제 ?)\\d{2,3}${SYLLABLE}-?\\d{4}(?!\\d)${notCase}`,
    `${APART}(?<!제 ?)\\d{2,3} ?${CLEAR_SYLLABLE}[ -]\\d{4}(?!\\d|[,.-]\\d)${notCounted}`,
    `${APART}\\d{2,3} ${CLEAR_SYLLABLE}\\d{4}(?!\\d|[,.-]\\d)${notCounted}`,
    `${APART}(?<!제 ?)\\d{2,3} ?${SYLLABLE}[ -]?(?!19|20)\\d{4}(?!\\d|[,.-]\\d)${notCounted}`,
    `${province} ?\\d{1,2} ?${SYLLABLE} ?-? ?\\d{4}(?!\\d)`,
    `${province} [가-힣]{1,3} ?[가나다라마바사아자차카타파하거너더러] ?\\d{4}(?!\\d)(?! ?${words.exact('after-year')})`,
    `(?:${province} ?|(?<![가-힣]))${words.exact('temporary')} ?(?:\\d{4,6}(?!\\d|,\\d)${notCounted}|\\d{2}[가-힣] ?\\d{4}(?!\\d))`,
    `(?=[가-힣]{0,3} ?\\d{4})(?<=${words.exact('temporary-plate')}[ :]{0,3}${words.exact('reference-particle')}? ?)[가-힣]{0,3} ?\\d{4,6}(?!\\d)(?:호|${notCounted})`,
    `${words.exact('diplomatic-plate')} ?\\d{3} ?- ?\\d{3}(?!\\d| ?-)`,
  ];
}

function spelledForm(words: Words): string {
  const car = `${APART}\\d{2,3} ?(?:${SYLLABLE}|${ROMANISED}) ?-? ?\\d{4}(?!\\d)`;
  const district = `(?:${words.exact('province')} ?(?:[가-힣]{1,3} )?|(?<![가-힣])[가-힣]{2,4} ?)`;
  return `${car}|${district}${MOTORCYCLE_SYLLABLE} ?\\d{4}(?!\\d)(?! ?(?:${words.exact('after-number')}|k?m))`;
}

export const plateExamples: Examples = {
  strikes: [
    { text: '임시번호 ⟦임⟧⟦12가3456⟧', why: 'a vehicle that is not registered yet' },
    { text: '임시번호판 ⟦임 7713호⟧ 기한', why: 'with the counter behind' },
    { text: '임시운행 번호판 ⟦서울임1234⟧', why: 'the same with its city' },
    { text: '차량번호 ⟦12가3456⟧', why: 'two figures, as older plates have' },
    { text: '⟦123가 4567⟧ 차량입니다', why: 'three figures, as newer plates have' },
    { text: '⟦서울⟧⟦12가3456⟧', why: 'with the city' },
    { text: '⟦경기⟧ ⟦37 나 1234⟧', why: 'with the province and spaces' },
    { text: '⟦123허4567⟧ 렌터카', why: 'a hired car’s syllable' },
    { text: 'My car plate is ⟦12가 3456⟧', why: 'in English' },
    { text: '车牌⟦34다5678⟧', why: 'in Chinese' },
    { text: 'biển số xe ⟦12호 3456⟧', why: 'a syllable that also counts, near the word for a plate' },
    { text: 'plate ⟦12ga3456⟧', why: 'the syllable in Latin letters, near the word for a plate' },
    { text: '⟦787 부5223⟧です', why: 'a space in front of the syllable' },
    { text: '⟦46 자8195⟧.', why: 'a business’s syllable' },
    { text: '⟦외교 001-001⟧', why: 'a diplomat’s' },
    { text: '경찰서, ⟦외교 604-281⟧ 차량', why: 'a diplomat’s, though an office stands in front' },
    { text: '번호판 ⟦대구 사 6042⟧, 125cc', why: 'a motorcycle’s' },
    { text: '이륜 ⟦부산사하 나 6042⟧ 과태료 3만원', why: 'a motorcycle’s with its district' },
    { text: 'un scooter immatriculé ⟦마포 가 4417⟧', why: 'a motorcycle’s with its district alone' },
  ],
  keeps: [
    { text: '10호 2026년', why: '호 counts' },
    { text: '5도 2026', why: '도 counts' },
    { text: '서울 물가 지수, 대전시가 2026 예산을 발표', why: 'a syllable that ends a word, in front of a year' },
  ],
};
