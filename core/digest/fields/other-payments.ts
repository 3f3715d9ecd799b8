import type { Places, ValuePlace } from './places.ts';
import { sentenceOf } from './sentence-of.ts';
import { squeeze } from './squeeze.ts';

const PAID_OUT =
  /^(?:\([^()]*\))?(?:까지|에|이내에?|이후에?|경에?|중에?)?[^.]{0,30}?(?:(?:지급|환급|환불|반환)(?:됩니다|될|되며|되오니|해드|하여드|예정)|(?:입금|송금)(?:해드|하여드)|돌려드)/;
const NEXT_BILL =
  /(?:다음달|차월|다음번|다음회)(?:의)?(?:분|요금|이용료|사용료|보험료|관리비|청구|결제대금|대금|납부금)|다음(?:번)?(?:출금|결제|이체|납부|청구)(?:예정)?일/;

/** True for a day on which the reader is paid, or one of another bill: 6월 말까지 계좌로 지급됩니다, 다음 달 요금은 12월 24일에. */
export function isOfOtherPayment(place: ValuePlace, places: Places): boolean {
  const { before, behind } = sentenceOf(place, places);
  return PAID_OUT.test(squeeze(behind)) || NEXT_BILL.test(squeeze(before));
}
