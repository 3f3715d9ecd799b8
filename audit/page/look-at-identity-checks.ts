import type { Look, Seen } from './look.ts';
import type { PageElement } from './read/page-view.ts';
import { attr, textOf } from './read/read-element.ts';
import { showTag } from './read/show-tag.ts';

/** Ways to prove who one is that ask for a telephone, a certificate or a register in a Korean name; each is told once a page. */
const WAYS: readonly RegExp[] = [
  /(?:휴대\s?폰|휴대\s?전화|핸드폰|모바일)\s*(?:번호\s*)?(?:으?로\s*)?(?:본인\s*)?(?:인증|확인)/,
  /아이\s?핀|\bi-?pin\b/i,
  /(?:공동|공인|금융)\s*인증서?(?=$|[\s()·,/]|로|로그인|인증)/,
  /간편\s*인증/,
  /(?:신용)?\s*카드\s*본인\s*(?:인증|확인)/,
  /(?:실명|본인)\s*(?:확인|인증)|주민등록번호\s*(?:확인|인증)/,
];
/** What tells of such a way, and does not lead through it. */
const ABOUT = /안내|이란|란\?|FAQ|질문|발급|갱신|방법|소개|도움말|정책|오류|등록\s*하기|관리|센터/i;
/**
 * The windows of the agencies for identity checks (본인확인기관 and their agents): NICE, KCB, SCI, KMC, Dreamsecurity.
 */
const PROVIDER =
  /(?:\/\/|\.)(?:nice\.checkplus\.co\.kr|niceid\.co\.kr|ok-name\.co\.kr|siren24\.com|vno\.co\.kr|kmcert\.com|mobile-ok\.com)\b/i;
/** Another way that the page names. The menus of a city hall name passports on every page, so the word alone is none. */
const OTHER_WAY =
  /외국인\s*(?:등록\s*번호|등록증|인증|실명|회원|가입|로그인|전용|본인)|여권\s*(?:번호|정보|(?:으로|을|과)\s)|passport\s*(?:no|number)|foreigner\s*(?:login|sign|registration|id)|비\s?회원|(?:방문|우편|팩스)\s*(?:신청|접수|제출|하여|하셔|하시)|이메일\s*인증|인증\s*없이/i;
const PRESSED = new Set(['a', 'button', 'label', 'legend', 'input', 'img', 'area', 'summary']);
const LOADED: Readonly<Record<string, string>> = { form: 'action', iframe: 'src', script: 'src', a: 'href' };
const LONGEST = 60;

/** Identity checks that foreigners fail, on a page that names no other way. */
export const lookAtIdentityChecks: Look = ({ elements, blocks }) => {
  const seen: Seen[] = [];
  const told = new Set<RegExp>();
  for (const element of elements) {
    const way = element.isInMargin ? undefined : wayOf(element, told);
    if (!way) continue;
    told.add(way);
    seen.push({ kind: 'identity-check', sample: nameOf(element) || showTag(element), element, lookHere: way !== PROVIDER });
  }
  return seen.length > 0 && blocks.some((block) => OTHER_WAY.test(block)) ? [] : seen;
};

function wayOf(element: PageElement, told: ReadonlySet<RegExp>): RegExp | undefined {
  const address = LOADED[element.name];
  if (address && !told.has(PROVIDER) && PROVIDER.test(attr(element, address))) return PROVIDER;
  const name = PRESSED.has(element.name) ? nameOf(element) : '';
  if (name === '' || name.length > LONGEST || ABOUT.test(name)) return undefined;
  return WAYS.find((way) => way.test(name) && !told.has(way));
}

/** What somebody reads on it. */
function nameOf(element: PageElement): string {
  if (element.name === 'input')
    return ['submit', 'button', 'image', 'reset'].includes(attr(element, 'type').toLowerCase())
      ? attr(element, 'value') || attr(element, 'alt')
      : '';
  if (element.name === 'img' || element.name === 'area') return attr(element, 'alt');
  return PRESSED.has(element.name) ? textOf(element) || attr(element, 'title') : '';
}
