import type { Digest } from '../digest.ts';
import type { Notice } from '../notice.ts';

type Fields = Digest['fields'];

/** A decision that takes back all of what a letter before it asked for. */
const ALL_TAKEN_BACK =
  /부과하지\s*(?:아니하며|아니하고|아니합니다|아니하기로|않습니다|않기로|않으며)|부과\s*(?:면제|취소)(?!\s*(?:를|을)?\s*신청)/;
/** A paper that says itself that nothing is to be paid with it, or that a bill comes later. */
const NOTHING_NOW =
  /(?:내실|납부하실|납부할|내야\s*할|내셔야\s*할)\s*(?:금액|돈|보험료|세금|것)[은이도]?\s*(?:전혀\s*)?없(?:습니다|어요|음|으며)|(?:고지서|청구서)[는가를]?\s*(?:[가-힣\d]{1,6}\s*){0,3}(?:따로|별도로|나중에|추후|다시)?\s*(?:보내|발송|송부)(?:해|하여)?\s*(?:드리|됩니다|드립니다|될|되니|할\s*예정|예정)|납부(?:용|고지서)[이가]\s*아닙니다|(?:청구서|고지서|고지)가?\s*아닙니다|(?:돈|금액)을?\s*(?:미리\s*)?(?:보내|내|입금하|납부하)지는?\s*마(?:십시오|세요|시기)/;

/** Papers that tell or prove something, in whose first lines this stands, and that ask for nothing where they name no day. */
const NO_BILL =
  /(?:확인서|사실증명|납세증명|증명서|증명원|내역서|가입\s*내역|납부\s*내역|승인\s*통지|결정\s*(?:통지|안내)|변경\s*안내|예상\s*(?:보험료|금액|세액))/;
const TITLE_LENGTH = 120;

/** That nothing is left to pay, as it is said in a letter of a day that is to come, or in which another sum is open. */
const NOTHING_LEFT =
  /(?:내실|납부하실|납부할|내야\s*할|내셔야\s*할|결제하실)\s*(?:금액|돈|요금|것)[은이도]?\s*(?:전혀\s*|더\s*)?없(?:습니다|어요|음|으며)|(?:납부|수납|내|결제)(?:할|하실|실)\s*금액\s*[:：]?\s*0\s*원?(?![\d,.])/;
/** What says that the reader has paid already; not of another month, and not as a condition. */
const PAID_ALREADY =
  /(?:납부|출금|이체|인출|결제|수납|입금)(?:가|이|은)?\s*(?:정상적?(?:으로)?\s*)?(?:완료\s*)?(?:되었습니다|됐습니다|됐어요|되었어요|처리되었습니다|완료되었습니다|하셨습니다|완료(?=\s*(?:$|\n|안내)))|(?:자동\s*)?(?:이체|납부|출금|결제)\s*완료\s*(?:안내|알림)/m;
const NOT_OF_NOW = /지난|전월|전달|이전|기존|직전|작년|미납|경우|시에는|(?:으|하|되|시)면\s|않/;
/** Papers that two sides sign: their sums are owed by what was agreed, and no bill asks for them. */
const CONTRACT = /계약서\s*(?:\([^()]{1,16}\))?\s*$/;
const TITLE_LINES = 3;

/** True where a letter says itself that nothing is to be paid with it: all is taken back, paid, or asked for by another paper. */
export function asksForNothing(fields: Fields, text: string, today: string): boolean {
  return isSettled(fields, text, today) || isNoBill(fields, text);
}

/** True where a letter says that what it speaks of is paid or taken back, so that nothing is to be paid later either. */
export function isSettled(fields: Fields, text: string, today: string): boolean {
  return ALL_TAKEN_BACK.test(text) || isPaid(fields, text, today);
}

/** True for a paper that asks for nothing now, by its own words or its title. */
function isNoBill({ due, account }: Fields, text: string): boolean {
  return !due && !account && (NOTHING_NOW.test(text) || NO_BILL.test(text.slice(0, TITLE_LENGTH)));
}

/** True for a paper that two sides sign. */
export function isContract(notice: Notice | null, text: string): boolean {
  const doing = notice?.steps.map((step) => step.do) ?? [];
  if (doing.includes('sign') && !doing.includes('pay')) return true;
  const title = text.trimStart().split(/\s*\n\s*/, TITLE_LINES);
  return title.some((line) => CONTRACT.test(line.replace(/(?<=[가-힣])\s(?=[가-힣](?:\s|$))/g, '')));
}

/** True where the letter says that it is paid, and names no day of paying that is to come. */
function isPaid({ due, account }: Fields, text: string, today: string): boolean {
  if (due && 'date' in due && due.date > today) return false;
  if (NOTHING_LEFT.test(text)) return true;
  return !account && text.split(/(?<=[.!?。])\s|\n/).some((sentence) => PAID_ALREADY.test(sentence) && !NOT_OF_NOW.test(sentence));
}
