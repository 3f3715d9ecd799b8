import type { Digest, DigestField } from '../digest.ts';
import type { Field, Notice, StepKind } from '../notice.ts';
import { asksForNothing, isContract } from './asks-for-nothing.ts';

type Fields = Digest['fields'];

/** The fields of a sum that is to be paid. */
const OF_PAYING: readonly Field[] = ['amount', 'amountLater', 'due', 'account'];
/** What a fake says of money and rights says nothing. */
const OF_FAKES: readonly Field[] = [...OF_PAYING, 'objection'];
/** A decision that takes back what a letter before it asked for. */
const TAKEN_BACK = /부과하지\s*(?:아니|않)|부과\s*(?:면제|취소)|처분\s*취소|취소(?:되었|하였|합니다)|면제(?:되었|합니다|하기로)/;
const VISITS: ReadonlySet<StepKind> = new Set(['visit', 'attend', 'collect']);
const PAYING = /납부|납입|입금|출금|이체|예치|결제/;
/** 12월 18일(금)에 출금됩니다. */
const PAID_THEN =
  /^\s*(?:\([^)]{1,4}\))?\s*(?:에|까지)?\s*(?:(?:[가-힣]{1,8}\s){0,2}[가-힣]{1,6}에서\s*)?(?:자동\s*)?(?:출금|이체|인출|결제|납부|납입|입금)/;
/** What one is asked for who is to send money; an account alone is one that customers may use. */
const REQUEST =
  /(?:보내|부쳐|부치|입금|송금|이체|납부|납입|결제|(?<![가-힣])내)\s*(?:하여|해|하셔|하시|하면|하십|하기|주|시면|시기|세요|셔야|면\s|바랍|바람|부탁|요망|할\s|하실|실\s|드려야|되)|부탁(?:드|해|합)/;
const SENDING = /보내|알려|회신|답장|제출|전달/;
const LONGEST_LABEL = 12;

/** How a letter asks for what its fields say. */
export interface Asking {
  notice: Notice | null;
  text: string;
  /** In Seoul, `YYYY-MM-DD`. */
  today: string;
  isFake: boolean;
  isReport: boolean;
}

/**
 * The fields that the letter asks its reader for: none of a report about such letters, no payment of a fake or of a kind that
 * asks for none, and with a doubt where no kind is known or the letter takes something back.
 */
export function askedFields(fields: Fields, { notice, text, today, isFake, isReport }: Asking): Fields {
  if (isReport) return {};
  if (isFake) return without(fields, OF_FAKES);
  // Where a kind asks for no money, a sum with a day and an account, or a day of paying, still does.
  if (asksForNothing(fields, text, today)) return without(fields, OF_PAYING);
  // Into the account of a work contract the reader is paid.
  if (isContract(notice, text)) return without(fields, notice?.service === 'labour' ? OF_PAYING : ['amount', 'amountLater', 'due']);
  const isDemand = fields.amount && fields.due && (fields.account || isDayOfPaying(fields.due, text));
  if (notice && !asksForMoney(notice) && !isDemand) return without(withDayOfSending(fields, text), ['amount', 'amountLater', 'due']);
  const asked = withoutLooseDay(notice ? withDayOfVisit(fields, notice) : fields, text);
  if (!notice && !isClaim(fields, text)) return without(asked, OF_PAYING);
  const isDoubtful = TAKEN_BACK.test(text) || (notice && isOfClaim(notice)) || (!asked.due && !asked.account && !asked.objection);
  return isDoubtful ? inDoubt(asked, OF_PAYING) : asked;
}

/** True for a text of no known kind that still asks for money: a sum or a day with an account, or a day of paying. */
function isClaim({ amount, due, account, 'submit-by': day }: Fields, text: string): boolean {
  const isToPay = due !== undefined && isDayOfPaying(due, text);
  return isToPay || (account !== undefined && (amount ?? due ?? day) !== undefined && REQUEST.test(text));
}

function asksForMoney({ steps, labels }: Notice): boolean {
  return steps.some((step) => step.do === 'pay' || step.pays) || (labels.amount?.length ?? 0) > 0;
}

/** A last day without a sum is one of paying only if the letter says so beside it. */
function withoutLooseDay(fields: Fields, text: string): Fields {
  const isLoose = fields.due && !fields.amount && !fields.amountLater && !isDayOfPaying(fields.due, text);
  return isLoose ? without(fields, ['due']) : fields;
}

/** A court's paper that one answers first: its sum is what the other side claims. */
function isOfClaim({ service, steps }: Notice): boolean {
  return service === 'legal' && steps[0]?.do !== 'pay';
}

function isDayOfPaying({ start = 0, end = 0 }: DigestField, text: string): boolean {
  return PAYING.test(text.slice(Math.max(0, start - LONGEST_LABEL), start)) || PAID_THEN.test(text.slice(end, end + 2 * LONGEST_LABEL));
}

/** 12월 5일까지 계좌번호를 보내 주시면: the last day of a letter that asks for no money is that of sending something. */
function withDayOfSending(fields: Fields, text: string): Fields {
  const { due } = fields;
  if (!due || !('date' in due) || fields['submit-by']) return fields;
  const around = text.slice(Math.max(0, due.start - LONGEST_LABEL), due.start) + text.slice(due.end, due.end + LONGEST_LABEL * 2);
  return SENDING.test(around) ? { ...fields, 'submit-by': due } : fields;
}

/** A fee is paid on the day of the visit, where the letter names no other day. */
function withDayOfVisit(fields: Fields, { steps }: Notice): Fields {
  const visit = steps.find((step) => VISITS.has(step.do));
  const day = fields.appointment ?? fields['submit-by'];
  return visit && fields.amount && !fields.due && day ? { ...fields, due: day } : fields;
}

/** The same fields, all in doubt. */
export function doubtAll(fields: Fields): Fields {
  return inDoubt(fields, Object.keys(fields) as Field[]);
}

/** The same fields, where those of paying are in doubt that a letter of another kind as near would not have so. */
export function doubtContested(fields: Fields, other: Fields): Fields {
  const contested = OF_PAYING.filter((field) => fields[field] && !isSame(fields[field], other[field]));
  return inDoubt(fields, contested);
}

function isSame(one: DigestField, other: DigestField | undefined): boolean {
  return other !== undefined && !other.unsure && one.start === other.start && one.end === other.end;
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
