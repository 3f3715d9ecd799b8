import { matchHere, textBefore, type ValueReading } from '../reading.ts';

/** Deposit and rent are told in 만원 without saying so: 보증금 1000/월세 65, 보증금 500에 월 40. */
const PAIR =
  /(\d{1,2},\d{3}|\d{2,5})( ?(?:\/|에) ?(?:(?:월세|월차임|월임대료|월)[ :]{0,2})?)(\d{1,4})(?!\d|[,.]\d| ?(?:[만천억원%㎡평:]|[년월일층호회차개명건동](?![가-힣])))/y;
const LABEL = /보증금[ :]{0,2}$/;
const LABELLED = 6;
const TEN_THOUSAND = 10_000;

/** Adds a deposit and a rent that leave their unit out; both are in doubt, since the text does not say it. */
export function readLeaseAmounts({ text, values }: ValueReading, at: number): number {
  if (!LABEL.test(textBefore(text, at, LABELLED))) return 0;
  const found = matchHere(text, PAIR, at);
  if (!found) return 0;
  const [whole, deposit, link, rent] = found as unknown as [string, string, string, string];
  const add = (start: number, written: string) =>
    values.push({
      type: 'amount',
      start,
      end: start + written.length,
      won: Number(written.replace(',', '')) * TEN_THOUSAND,
      scaled: true,
      unsure: 'shape',
    });
  add(at, deposit);
  add(at + deposit.length + link.length, rent);
  return at + whole.length;
}
