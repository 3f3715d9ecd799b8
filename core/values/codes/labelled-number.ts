import { accountForms } from '../../redact/money/account-shapes.ts';
import { matchHere, textBefore, type ValueReading } from '../reading.ts';
import type { CodeKind } from '../value.ts';

const NUMBER = /\d(?:[- ]?\d){5,29}(?![\d-])/y;
const PLAIN = /\d(?:-?\d){4,29}(?![\d-])/y;
/** What may stand between a label and its number: marks, a bank, the holder's particle. */
const BANK =
  '(?:KB|NH|IBK|SC|케이|카카오|토스|국민|신한|우리|하나|농협|기업|제일|대구|부산|경남|광주|전북|제주|수협|신협|우체국|새마을금고|산업|씨티|수출입|아이엠|iM)';
const BETWEEN = `[ :|\\n()\\[\\]·-]{0,6}[은는]?[ :|\\n(]{0,4}제?(?:(?:${BANK}|[가-힣]{2,6})(?:은행|뱅크|금고|조합)?[ :)|-]{0,3}|\\(?${BANK}\\)?[ :)|-]{0,3})?$`;
const LABELS: readonly (readonly [CodeKind, RegExp])[] = [
  ['payment-number', labelled('전자 ?납부 ?번호|간편 ?납부 ?번호|지로 ?납부 ?번호')],
  ['virtual-account', labelled('가상 ?계좌(?: ?번호)?|입금 ?전용 ?계좌')],
  ['bill-number', labelled('고지서? ?번호|납부 ?번호|부과 ?번호|과세 ?번호|청구서? ?번호|관리 ?번호')],
  ['receipt-number', labelled('접수 ?번호|신청 ?번호|민원 ?번호|예약 ?번호')],
  ['customer-number', labelled('고객 ?번호|납부자 ?번호|수용가 ?번호|사용자 ?번호|(?<!인)증 ?번호|회원 ?번호|계약 ?번호')],
  ['account', labelled('계좌(?: ?번호)?|입금 ?계좌|환급 ?계좌')],
];
const BANK_IN_FRONT = new RegExp(`(?:${BANK}(?:은행|뱅크|중앙회)?|[가-힣]{2,6}은행)[ :)\\n]{0,3}$`);
const FEWEST_DIGITS = 6;
const FEWEST_OF_ACCOUNT = 10;
const LONGEST_LABEL = 34;

/** A number that a word in front names, or an account by its bank or its own grouping. */
export function readLabelledNumber(reading: ValueReading, at: number): number {
  const { text } = reading;
  const before = textBefore(text, at, LONGEST_LABEL);
  const kind = LABELS.find(([, label]) => label.test(before))?.[0];
  if (kind) return add(reading, kind, matchHere(text, NUMBER, at)?.[0], at, FEWEST_DIGITS);
  const isAtBank = BANK_IN_FRONT.test(before);
  const plain = matchHere(text, isAtBank ? NUMBER : PLAIN, at)?.[0];
  if (!plain || !(isAtBank || isAccount(plain))) return 0;
  return add(reading, 'account', plain, at, FEWEST_OF_ACCOUNT);
}

function labelled(label: string): RegExp {
  return new RegExp(`(?:${label})${BETWEEN}`);
}

function isAccount(number: string): boolean {
  accountForms.lastIndex = 0;
  return accountForms.exec(number)?.[0] === number;
}

function add({ values }: ValueReading, kind: CodeKind, number: string | undefined, start: number, fewest: number): number {
  if (!number || number.replace(/\D/g, '').length < fewest) return 0;
  const end = start + number.length;
  values.push({ type: 'code', start, end, kind, text: number });
  return end;
}
