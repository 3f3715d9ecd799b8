import { squeeze } from './squeeze.ts';

/** An account of the reader's own, to which money comes back, or from which it is taken; 알려 주신 국민: the reader has told it. */
const OWN_ACCOUNT =
  /(?:환급|지급|수령|출금|자동이체|환불|본인|대출|결제)\s*(?:받을|받으실|신청)?\s*계좌|받(?:을|으실)\s*(?:계좌|통장)|(?:알려|적어|보내)\s*주신\s*(?:(?:계좌|통장)\s*)?[(（:]?\s*(?:[가-힣A-Za-z]{2,8}\s*)?$/;
/**
 * What is said behind an account, and a remark on it, into which nothing is to be paid: 로 보내 드리겠습니다, 에서 출금됩니다, 은
 * 해지되었으니, → 신한 …
 */
const OTHER =
  /^\s*(?:[(（][^()（）]{0,24}[)）])?[)）]?\s*(?:계좌|통장)?(?:(?:으?로|에)(?![^.\n]{0,16}면\s)[^.\n]{0,16}?(?:(?:보내|[입송]금해|돌려|[지환]급해)\s?드[리립릴]|[지환]급(?:됩|되며|합|하겠|할\s?예정|될\s?예정))|에서\s*(?:[^.\n]{0,16}(?:출금|인출|빠져|이체)|(?=[^.\n]{4,40}로\s*(?:변경|바뀌)))|(?:[은는이가]|으?로는?|에는?)\s*(?:해지|폐쇄|[사이]용\s?(?:하지|중지)|쓰지|(?:보내|[입송]금하)지\s*[마말])|\s*(?:[→⇒➡]|[-=]>))/;

/** True where the words around an account say that nothing is to be paid into it: it is the reader's own, or no longer used. */
export function isOtherAccount(before: string, behind: string): boolean {
  return OWN_ACCOUNT.test(squeeze(before)) || OWN_ACCOUNT.test(before) || OTHER.test(behind);
}
