import type { Digest, DigestField } from '../digest.ts';
import type { Field, Notice } from '../notice.ts';

type Fields = Digest['fields'];

/** The fields of a sum that is to be paid. */
const OF_PAYING: readonly Field[] = ['amount', 'amountLater', 'due', 'account'];
/** A decision that takes back what a letter before it asked for. */
const TAKEN_BACK = /부과하지\s*(?:아니|않)|부과\s*(?:면제|취소)|처분\s*취소|취소(?:되었|하였|합니다)|면제(?:되었|합니다|하기로)/;

const PAYING = /납부|납입|입금|출금|이체|예치|결제/;
const LONGEST_LABEL = 12;

/** How a letter asks for what its fields say. */
export interface Asking {
  notice: Notice | null;
  text: string;
  isFake: boolean;
  isReport: boolean;
}

/**
 * The fields that the letter asks its reader for: none of a report about such letters, no payment of a fake or of a kind that
 * asks for none, and with a doubt where no kind is known or the letter takes something back.
 */
export function askedFields(fields: Fields, { notice, text, isFake, isReport }: Asking): Fields {
  if (isReport) return {};
  if (isFake) return without(fields, OF_PAYING);
  // Where a kind asks for no money, a sum with a day and an account, or a day of paying, still does.
  const isDemand = fields.amount && fields.due && (fields.account || isDayOfPaying(fields.due, text));
  if (notice && !asksForMoney(notice) && !isDemand) return without(fields, ['amount', 'amountLater', 'due']);
  const asked = notice ? withDayOfVisit(fields, notice) : fields;
  const isDoubtful = TAKEN_BACK.test(text) || (!asked.due && !asked.account && !asked.objection);
  return isDoubtful ? inDoubt(asked, OF_PAYING) : asked;
}

function asksForMoney({ steps, labels }: Notice): boolean {
  return steps.some((step) => step.do === 'pay' || step.pays) || (labels.amount?.length ?? 0) > 0;
}

function isDayOfPaying({ start = 0 }: DigestField, text: string): boolean {
  return PAYING.test(text.slice(Math.max(0, start - LONGEST_LABEL), start));
}

/** A fee is paid on the day of the visit, where the letter names no other day. */
function withDayOfVisit(fields: Fields, { steps }: Notice): Fields {
  const visit = steps.find((step) => ['visit', 'attend', 'collect'].includes(step.do));
  const day = fields.appointment ?? fields['submit-by'];
  return visit && fields.amount && !fields.due && day ? { ...fields, due: day } : fields;
}

function without(fields: Fields, left: readonly Field[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !left.includes(field as Field)));
}

function inDoubt(fields: Fields, doubted: readonly Field[]): Fields {
  const entries = Object.entries(fields) as [Field, DigestField][];
  return Object.fromEntries(
    entries.map(([field, found]) => [field, doubted.includes(field) ? { ...found, unsure: true as const } : found]),
  );
}
