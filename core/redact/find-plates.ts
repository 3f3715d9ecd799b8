import { proximityTo } from './proximity.ts';
import type { Context } from './recogniser.ts';
import { asFindings, type Finding, findSpans } from './spans.ts';
import { labelOf, withBare } from './words/word-source.ts';

// The syllables of Korean plates (자동차 등록번호판 등의 기준에 관한 고시): private, business, rental, delivery, military.
const SYLLABLE = '[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자하허호배국합육해공]';
// These also count or name something when they stand apart: 12호 3456, 20도 2026, 3조 1234.
const APART = '[가나다라마거너더러머버어저고노로모보소오누두루무우바사아자하허배]';
const SPELLED = '(?:[gndrmbsj]?(?:a|eo|o|u)|ha|heo|ho|bae)';
const UNIT = '(?:년|월|일|원|명|개|호|번지|번길|가구|세대|만|억|천|회|건|시|층|동|m|km)';
const PLACE = '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)';

const forms = [
  new RegExp(`(?<![\\d.,-])(?<!제 ?)\\d{2,3}${SYLLABLE}-?\\d{4}(?!\\d)(?! ?(?:판결|결정|선고|년|원|명|개|번지|억|만))`, 'gu'),
  new RegExp(`(?<![\\d.,-])(?<!제 ?)\\d{2,3} ?${APART}[ -]\\d{4}(?!\\d|[,.-]\\d)(?! ?${UNIT})`, 'gu'),
  new RegExp(`(?<![\\d.,-])\\d{2,3} ${APART}\\d{4}(?!\\d|[,.-]\\d)(?! ?${UNIT})`, 'gu'),
  new RegExp(`(?<![\\d.,-])(?<!제 ?)\\d{2,3} ?${SYLLABLE}[ -]?(?!19|20)\\d{4}(?!\\d|[,.-]\\d)(?! ?${UNIT})`, 'gu'),
  new RegExp(`${PLACE} ?\\d{1,2} ?${SYLLABLE} ?-? ?\\d{4}(?!\\d)`, 'gu'),
  new RegExp(`${PLACE} [가-힣]{1,3} ?[가나다라마바사아자차카타파하거너더러] ?\\d{4}(?!\\d)(?! ?(?:년|원|명))`, 'gu'),
  /(?:외교|영사|대표|준외|준영|협정|국기) ?\d{3} ?- ?\d{3}(?!\d| ?-)/gu,
];
const spelled = new RegExp(
  `(?<![\\d.,-])\\d{2,3} ?(?:${SYLLABLE}|${SPELLED}) ?-? ?\\d{4}(?!\\d)|(?:${PLACE} ?(?:[가-힣]{1,3} )?|(?<![가-힣])[가-힣]{2,4} ?)[가나다라마바사아자차카타파하] ?\\d{4}(?!\\d)(?! ?${UNIT})`,
  'giu',
);
const VEHICLE = labelOf(
  'scooter|moto|motorcycle|motorbike|immatriculé|차량번호|차량|번호판|자동차|차 번호|차번호|오토바이|이륜|바이크|렌터카|내 차|제 차|plate|licence plate|license plate|number plate|car number|vehicle|my car|car|车牌|车牌号|車牌|车号|ナンバープレート|車両番号|車のナンバー|ナンバー',
  withBare('biển số|biển số xe|xe của tôi'),
  "plaque d'immatriculation|plaque|immatriculation|voiture",
);
const PROXIMITY = { before: 24, after: 16 };

/** Number plates of vehicles in Korea; a motorcycle's without its district, the syllable in Latin letters, or one that also counts, only near a word for a car. */
export function findPlates({ text }: Context): Finding[] {
  const isNear = proximityTo(text, VEHICLE, PROXIMITY);
  const near = findSpans(text, spelled, (_, span) => isNear(span));
  return asFindings('plate', [...forms.flatMap((form) => findSpans(text, form)), ...near]);
}
