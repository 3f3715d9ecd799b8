const HEAD = /단위 {0,2}[:;]? {0,2}(?:금액 {0,2}[:;]? {0,2})?(천만|백만|십만|만|천|억)? {0,2}원/;
const UNITS: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 십만: 1e5, 백만: 1e6, 천만: 1e7, 억: 1e8 };

/** How many won a number stands for below a head such as (단위: 천원); null where the text names no unit. */
export function findTableUnit(text: string): number | null {
  const head = HEAD.exec(text);
  return head && (UNITS[head[1] ?? ''] ?? 1);
}
