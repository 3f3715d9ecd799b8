import { unitAt } from '../../text/characters.ts';
import { isHangul } from '../../text/hangul.ts';
import { freeBefore, type ValueReading } from '../reading.ts';

/** Where a sum starts with what belongs to it in front: 일금, a sign of the won, a minus. */
export interface AmountStart {
  start: number;
  hasSign: boolean;
  isNegative: boolean;
}

const SIGN = /(?:[₩\\]|KRW|￦) ?$/;
const MINUS = /(?:△ ?|\(-\) ?|(?<![\w가-힣)\]])-)$/;
const FORMAL = /(?:일금|금) {0,2}:? ?$/;
const LONGEST = 8;

/** Looks back from the first figure of a sum. */
export function amountStart(reading: ValueReading, at: number): AmountStart {
  const afterSign = at - lengthOf(reading, at, SIGN);
  const afterMinus = afterSign - lengthOf(reading, afterSign, MINUS);
  // A minus may also stand behind the sign: ₩-12,000.
  const signStart = afterSign === at ? afterMinus - lengthOf(reading, afterMinus, SIGN) : afterMinus;
  const formal = lengthOf(reading, signStart, FORMAL);
  const isWord = formal > 0 && !isHangul(unitAt(reading.text, signStart - formal - 1));
  return {
    start: isWord ? signStart - formal : signStart,
    hasSign: afterSign !== at || signStart !== afterMinus,
    isNegative: afterMinus !== afterSign,
  };
}

function lengthOf(reading: ValueReading, at: number, pattern: RegExp): number {
  return pattern.exec(freeBefore(reading, at, LONGEST))?.[0].length ?? 0;
}
