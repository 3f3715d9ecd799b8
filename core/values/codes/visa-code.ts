import { fitsHere, matchHere, textBefore, type ValueReading } from '../reading.ts';

/** Every status of stay (출입국관리법 시행령 별표 1 to 1의3): the letter and its highest number. */
const HIGHEST: Readonly<Record<string, number>> = { A: 3, B: 2, C: 4, D: 10, E: 10, F: 6, G: 1, H: 2 };
const LETTER = /(?<![A-Za-z\d-])([A-H]) ?- ?$/;
const LETTER_ALONE = /(?<![A-Za-z\d-])([A-H])$/;
const NUMBER =
  /(\d{1,2})(?:-(\d{1,2}[A-Z]?|[A-Z])(?![A-Za-z]))?(?![\d가-힣A-Za-z-]*(?:동|호|블록|구역|출구|게이트|석|열|층|등급|라인|학점|타입|형))(?!\d|-\d)/y;
const WORD_NEAR =
  /비자|사증|체류|자격|visa|VISA|Visa|외국인|유학|출입국|재외동포|취업|영주|결혼이민|동반|점수제|초청|\d으?로 ?(?:바[꾸꿔뀌뀐]|변경)|status/;
/** 유학(D-2), and the next one of a list or of the same few words: D-2, D-4; D-2에서 D-10으로. */
const BRACKET_IN_FRONT = /[가-힣)] ?[([] ?$/;
const NEXT = /^[가-힣,·/~()[\] ]{1,6}$/;
/** Of these, a code with a second number (F-2-7) is hardly anything else. */
const FINE_LETTERS = /[D-H]/;
const OTHER_CODE = /(?:구역|블록|모델|품번|도면|좌석|주차|창고|코드)[ :]{0,3}$/;
const DAY_BEFORE = /(?:마감|시험|수능|접수|남은|까지|모집|행사) ?$/;
/** 12월 10일(D-9): the days that are left. */
const BEHIND_DATE = /^ ?[([] ?$/;
const CONTEXT = 30;

/** A visa or status of stay: E-7-4, F-4, D2 비자. The words near it tell it from a day before (D-7) and from gates and houses. */
export function readVisaCode({ text, values }: ValueReading, at: number): number {
  const before = textBefore(text, at, 4);
  const letter = LETTER.exec(before) ?? LETTER_ALONE.exec(before);
  const found = letter && matchHere(text, NUMBER, at);
  if (!letter || !found) return 0;
  const number = Number(found[1]);
  const start = at - letter[0].length;
  if (number < 1 || number > HIGHEST[letter[1]!]! || !isVisa(text, start, found, values)) return 0;
  const end = at + found[0].length;
  values.push({ type: 'code', start, end, kind: 'visa', text: text.slice(start, end) });
  return end;
}

function isVisa(text: string, start: number, found: RegExpExecArray, values: ValueReading['values']): boolean {
  const end = found.index + found[0].length;
  const before = textBefore(text, start, CONTEXT);
  const last = values.at(-1);
  if (DAY_BEFORE.test(before)) return false;
  if (last?.type === 'date' && BEHIND_DATE.test(text.slice(last.end, start))) return false;
  if (found[2] !== undefined && FINE_LETTERS.test(text[start]!) && !OTHER_CODE.test(before)) return true;
  if (WORD_NEAR.test(before) || WORD_NEAR.test(text.slice(end, end + CONTEXT))) return true;
  const isNext = last?.type === 'code' && last.kind === 'visa' && NEXT.test(text.slice(last.end, start));
  return isNext || (BRACKET_IN_FRONT.test(before) && fitsHere(text, / ?[)\],/·]/y, end) && !/층|동|호|구역/.test(before.slice(-6)));
}
