import type { Field } from '../notice.ts';

/** How labels are made that no list has: 납부 + 요청 + 일, 반환 + 하실 + 금액. */
const PAYING =
  '(?<![수대])(?:납부|납입|입금|결제|이체|출금|상환|변제|송금|등록|자진[가-힣]{2}|수납(?=[가-힣]{0,4}(?:기한|기간|마감))|예치)';
const STILL = '(?:할|하실|하셔야할|해야할|요청|마감|예정|희망|가능)?';
const DAY = new RegExp(`(?:${PAYING}${STILL}|내실|낼|내야할)(?:날|날짜|일|일자|기한|시한|기일|마감|마감일|기간|최종일)$`);
/** 자진납부 및 의견제출 기한: one day for both. */
const DAY_FOR_BOTH = /(?:납부|납입)(?:및|·|,|과|와)?의견(?:제출|진술)(?:기한|기간|마감일?)$/;
const DAY_ALONE = /^(?:언제까지|기일|시한|기한|마감|납부|입금|납부는|입금은|납기내|납기|1차납부|1차)$/;
const SUM = new RegExp(
  `(?:${PAYING}${STILL}|(?:반환|지급)(?:할|하실)|돌려주(?:실|셔야할)|돌려줄|갚으실|보내(?:실|주실)|내실|낼|내야할|청구|청구된|고지|부담|부과|미납|체납|연체)(?:금|액|금액)?(?:금|금액|액|총액|세액|요금|돈|합계|총계|계|원리금|보험료|부담금)$`,
);
const SUM_TO_PAY = /(?:납부|납입|내)(?:할|하실|실|셔야할)[가-힣]{1,8}(?:세|료|액|비|금)$/;
const TOGETHER = /^합$|^(?:금월|당월|이번달|이달)청구$|(?:합쳐서|합해서|모두|다해서)(?:은|는)?(?:세대당|1인당|한집당|총)?$/;
const SUM_AT_ONCE =
  /(?:총액|총금액|합계|합계액|총합계|채무총액|부담금|분담금|경비|비용|참가비|활동비|교육비|급식비|수강료|회비|관리비|보험료|교재비|합산|소계|전액|요금|대금|납부세액|세액|벌금|과태료|범칙금|수수료)(?:계|합계)?$/;

/** What has been paid or withheld before: 특별징수된 세액, 이미 내신 금액. */
const PAID_BEFORE =
  /(?:(?:원천|특별)징수|기납부|기납입|기수납|예납|이미(?:내|납부하|납입하|결제하))(?:된|한|하신|신|셨던)?(?:세액|금액|액|보험료|세금|요금|금)?$/;

/** Words that make a sum of another month of any label. */
export const OTHER_MONTH =
  /(?:전월|지난달|전달|작년|지난해|전년|전년도|전년동월|누계|누적|연간|직전|이전|기존|종전|변경전|당초|이미)(?:의)?/;

/** What a label is by the words that it is made of, and how many characters of it count; null for other words. */
export function readLabelGrammar(words: string): { field: Field; length: number } | null {
  const day = DAY.exec(words) ?? DAY_FOR_BOTH.exec(words) ?? DAY_ALONE.exec(words);
  if (day) return { field: 'due', length: Math.max(3, day[0].length - 1) };
  const before = PAID_BEFORE.exec(words);
  if (before) return { field: 'previous', length: before[0].length };
  const sum = SUM.exec(words) ?? SUM_TO_PAY.exec(words) ?? TOGETHER.exec(words);
  if (sum) return { field: OTHER_MONTH.test(words.slice(0, sum.index)) ? 'previous' : 'amount', length: sum[0].length };
  const plain = SUM_AT_ONCE.exec(words);
  return plain && { field: 'amount', length: 1 };
}

const LATER =
  /^(?:이|을|를)?(?:지나면|넘으면|경과하면|지난후)|(?:납기|기한|기일|납부기한|마감|마감일|만기|기간|\d+일|납부일|당일)(?:일|이|을|를|은)?(?:경과|지나|지난|넘|초과|이후|후|뒤|지연)|(?<![가-힣])제?2차|연체(?:시|하면|될|할경우|하시면)|미납(?:시|하면|될|할경우|하시면)|(?:가산|연체료|연체금|가산금)(?:된|후|포함|시|을?더한|을?합한)|이후에는|부가통행료/;

/** Whether words in front of a sum or a day speak of the time after the last day: 납기 후, 기한 경과 시, 20일이 지나면. */
export function isLater(words: string): boolean {
  return LATER.test(words);
}
