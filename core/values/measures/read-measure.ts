import { fitsHere, matchHere, textBefore, type ValueReading } from '../reading.ts';
import type { MeasureValue } from '../value.ts';

const DIGITS = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: {0,2}(만))? {0,2}/y;
const LATIN_END = '(?![A-Za-z\\d])';
const UNITS: readonly (readonly [MeasureValue['unit'], MeasureValue['quantity'], RegExp])[] = [
  ['평', 'area', /평(?!균|일|생|점|가|택|화|창|년|소|상|면|방|시|등|론|판|범|안|양|원|수(?![가-힣]))(?:형|대)?/y],
  ['m²', 'area', new RegExp(`㎡|제곱 ?미터|평방 ?미터|m²|m\\^2|m2${LATIN_END}`, 'y')],
  ['ha', 'area', new RegExp(`헥타르|ha${LATIN_END}|㏊`, 'y')],
  ['kWh', 'electricity', new RegExp(`[kK][wW][hH]${LATIN_END}|㎾h|킬로와트시`, 'y')],
  ['m³', 'volume', new RegExp(`㎥|세제곱 ?미터|입방 ?미터|루베|m³|m\\^3|m3${LATIN_END}`, 'y')],
  ['MJ', 'heat', new RegExp(`MJ${LATIN_END}|메가줄`, 'y')],
  ['Gcal', 'heat', new RegExp(`Gcal${LATIN_END}|기가칼로리`, 'y')],
  ['MB', 'data', new RegExp(`MB${LATIN_END}|메가바이트`, 'y')],
  ['GB', 'data', new RegExp(`GB${LATIN_END}|기가바이트|기가(?![가-힣])`, 'y')],
  ['TB', 'data', new RegExp(`TB${LATIN_END}|테라바이트`, 'y')],
];
/** 1평 = 400/121 m² (계량법의 척관 단위). */
const SQUARE_METRES: Readonly<Record<string, number>> = { 평: 400 / 121, ha: 10_000 };
/** A ton of water is a cubic metre of it. */
const TON = /톤(?:\(㎥\))?(?![가-힣])/y;
const GAS = /가스/g;
const WATER = /수도|급수|하수|온수|물 ?사용/g;
const LONGEST_CONTEXT = 120;

/** An area, or an amount of energy, water, gas or data. */
export function readMeasure({ text, values }: ValueReading, at: number): number {
  const digits = matchHere(text, DIGITS, at);
  if (!digits) return 0;
  const behind = at + digits[0].length;
  if (fitsHere(text, TON, behind) && measuredIn(text, at) === 'water') {
    const [end, amount] = [TON.lastIndex, amountOf(digits)];
    values.push({ type: 'measure', start: at, end, quantity: 'volume', amount, unit: 'm³', of: 'water' });
    return end;
  }
  for (const [unit, quantity, pattern] of UNITS) {
    const found = matchHere(text, pattern, behind);
    if (!found) continue;
    const amount = amountOf(digits);
    const end = behind + found[0].length;
    const measure: MeasureValue = { type: 'measure', start: at, end, quantity, amount, unit };
    if (SQUARE_METRES[unit]) measure.squareMetres = Number((amount * SQUARE_METRES[unit]).toFixed(2));
    // 32평형 and 30평대 name a size of flats, not its own area.
    if (unit === '평' && found[0] !== '평') measure.unsure = 'about';
    const of = quantity === 'volume' ? measuredIn(text, at) : null;
    values.push(of ? { ...measure, of } : measure);
    return end;
  }
  return 0;
}

function amountOf([, written, tenThousands]: RegExpExecArray): number {
  return Number(written!.replaceAll(',', '')) * (tenThousands ? 10_000 : 1);
}

/** What the nearest word in front says that a volume is of. */
function measuredIn(text: string, at: number): 'gas' | 'water' | null {
  const before = textBefore(text, at, LONGEST_CONTEXT);
  const [gas, water] = [lastOf(before, GAS), lastOf(before, WATER)];
  if (gas === water) return null;
  return gas > water ? 'gas' : 'water';
}

function lastOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
