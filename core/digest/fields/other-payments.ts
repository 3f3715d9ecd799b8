import type { Places, ValuePlace } from './places.ts';
import { sentenceOf } from './sentence-of.ts';
import { squeeze } from './squeeze.ts';

const PAID_OUT =
  /^(?:\([^()]*\))?(?:까지|에|이내에?|이후에?|경에?|중에?)?[^.]{0,30}?(?:(?:지급|환급|환불|반환)(?:됩니다|될|되며|되오니|해드|하여드|예정)|(?:입금|송금)(?:해드|하여드)|돌려드)/;
/** 2026. 12. 3. 신청하신 경남은행 계좌로 지급: into an account that the reader has named. */
const TO_OWN_ACCOUNT =
  /^[^.]{0,12}(?:신청|등록|신고)(?:하신|한|된)[^.]{0,30}계좌(?:로|에)(?:지급|입금|송금)(?:$|[됩될되함]|예정|해드|하여드)/;
const NEXT_BILL =
  /(?:다음달|차월|다음번|다음회)(?:의)?(?:분|요금|이용료|사용료|보험료|관리비|청구|결제대금|대금|납부금)|다음(?:번)?(?:자동)?(?:출금|결제|이체|납부|청구)(?:예정)?일/;
/** 12월 24일에 출금될 예정이며, 금액은 12월 중순에 다시 알려 드립니다: a sum that another letter tells. */
const TOLD_LATER =
  /(?:출금|이체|인출|결제|청구)[^.]{0,24}금액[^.]{0,16}(?:다시|따로|별도|추후|나중|확정)[^.]{0,12}(?:알려|안내|통지|공지)(?:해|하여)?(?:드|할예정)/;
/** 39,900원(납기 12/31)은 위 금액에 들어 있지 않으며: a sum, and its day, beside the one that is asked for. */
const NOT_INCLUDED = /^[^.]{0,16}(?:금액|청구액|합계|요금|청구서|고지서?)에는?(?:들어있|포함되|포함하|넣|합치|합쳐지)지(?:않|아니)/;

/** True where the words behind a sum say that it is not in the one that the letter asks for. */
export function isNotIncluded(behind: string): boolean {
  return NOT_INCLUDED.test(squeeze(behind));
}

/** True for a day on which the reader is paid, or one of another bill: 6월 말까지 계좌로 지급됩니다, 다음 달 요금은 12월 24일에. */
export function isOfOtherPayment(place: ValuePlace, places: Places): boolean {
  const said = squeeze(sentenceOf(place, places).behind);
  return PAID_OUT.test(said) || TO_OWN_ACCOUNT.test(said) || NOT_INCLUDED.test(said) || isOfNextBill(place, places);
}

/** True for a day of the bill behind this one: 다음 자동이체일은 12월 28일이며. */
export function isOfNextBill(place: ValuePlace, places: Places): boolean {
  const { before, behind } = sentenceOf(place, places);
  return NEXT_BILL.test(squeeze(before)) || TOLD_LATER.test(squeeze(behind));
}
