import { fitsHere, freeBefore, matchHere, type ValueReading } from '../reading.ts';

const AREA =
  '(?:(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주) )?(?:[가-힣]{1,6}(?:특별자치시|특별자치도|특별시|광역시|도|시|군|구) ?(?:[가-힣]{1,6}(?:시|군|구|읍|면) ?){0,3})?';
const ROAD = new RegExp(
  `(?<![가-힣\\d])(${AREA})([가-힣]{1,8}(?:\\d{1,3}(?:번)?)?[가-힣]{0,4}(?:대로|로|길)(?: ?\\d{1,4}(?:번)?[가-힣]?길)?) ?$`,
);
const LOT = new RegExp(`(?<![가-힣\\d])(${AREA})([가-힣]{1,6}\\d{0,2}(?:동|리|가)) ?(?:산 ?)?$`);
const NUMBER = /\d{1,4}(?:-\d{1,4})?(?!\d|[,.-]\d)/y;
const UNIT = / ?(?:원|만|억|천|일|월|년|개|회|차|%|명|시|분|층|세|배|호|번째|번길|길|번|가|위|등|건|곳|마|가지|동)/y;
const PLOT = / ?번지/y;
const HOUSE_BEHIND = / ?(?:\([가-힣]{1,6}(?:동|가|리)|,|번지)/y;
/** Roads with a number or 대로 in their names are nothing else; adverbs (으로, 별도로) are no roads. */
const SURE_ROAD = /대로$|번?길$|\d/;
const NO_ROAD =
  /(?:으로|별도로|그대로|이대로|마음대로|제대로|절대로|뜻대로|스스로|실제로|함부로|추가로|곧바로|똑바로)$|^(?:새로|서로|바로|따로|주로|때로|대로)$/;
const SHORTEST_ROAD = 3;
const LONGEST = 44;

/** A house by its road (도로명) or its lot (지번). */
export function readAddress(reading: ValueReading, at: number): number {
  const { text, values } = reading;
  const number = matchHere(text, NUMBER, at)?.[0];
  if (!number) return 0;
  const before = freeBefore(reading, at, LONGEST);
  const end = at + number.length;
  const road = fitsHere(text, UNIT, end) ? null : ROAD.exec(before);
  if (road && isRoad(road[1]!, road[2]!, fitsHere(text, HOUSE_BEHIND, end))) {
    return add(values, text, 'road-address', at - road[0].length, end);
  }
  const lot = LOT.exec(before);
  const isPlot = fitsHere(text, PLOT, end);
  if (!lot || !(isPlot || (lot[1] !== '' && !fitsHere(text, UNIT, end)))) return 0;
  return add(values, text, 'lot-address', at - lot[0].length, isPlot ? PLOT.lastIndex : end);
}

function isRoad(area: string, road: string, hasHouseBehind: boolean): boolean {
  if (NO_ROAD.test(road)) return false;
  return area !== '' || (road.length >= SHORTEST_ROAD && (SURE_ROAD.test(road) || hasHouseBehind));
}

function add(values: ValueReading['values'], text: string, kind: 'road-address' | 'lot-address', start: number, end: number): number {
  values.push({ type: 'code', start, end, kind, text: text.slice(start, end) });
  return end;
}
