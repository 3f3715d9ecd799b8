import { PUBLIC_MAILBOXES } from './public-lines.ts';
import { asFindings, type Finding, findSpans, type Scene } from './spans.ts';

const LOCAL = "(?<![\\p{Script=Latin}0-9._%+-])[\\p{Script=Latin}0-9._%+'’-]{1,128}";
const DOMAIN = '(?:[a-z0-9-]{1,63}\\.){1,5}(?:[a-z]{2,24}|xn--[a-z0-9-]{2,40})';
const PLAIN_LOCAL = '(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}';
const AT = ' ?(?:[\\[({<] ?(?:at|a|@|골뱅이|arobase) ?[\\])}>]|골뱅이|@|_at_| arobase ) ?';
const DOT = ' ?(?:[\\[({<] ?(?:dot|점|\\.) ?[\\])}>]|\\.| dot |점|쩜|닷) ?';
const TOP = '(?:com|net|co ?\\. ?kr|co|org|kr|cn|fr|jp|vn|ru|me|컴|넷)';
const MAILERS = 'gmail|hanmail|hotmail|outlook|yahoo|icloud|qq|163|126|foxmail|protonmail|googlemail|wanadoo|laposte|gmx';
const PROVIDERS = `${MAILERS}|naver|daum|kakao|nate|sina|live|msn|proton|yandex|mail|orange|free|zoho|네이버|다음|지메일|한메일|핫메일|네이트|카카오|구글`;

const patterns = [
  new RegExp(`(?:${LOCAL}|(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}._-]{1,30})@${DOMAIN}`, 'giu'),
  // An international domain (IDN).
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,40}@(?:[\p{L}\p{N}-]{1,40}\.){1,3}(?:한국|中国|[a-z]{2,24})/giu,
  // Written so that machines miss it, or with the end forgotten: hong (at) naver dot com, hong@naver, hong골뱅이네이버닷컴.
  new RegExp(`${PLAIN_LOCAL}${AT}(?:${PROVIDERS})(?:(?:${DOT}|,)${TOP})?(?![a-z0-9])`, 'giu'),
  new RegExp(`${PLAIN_LOCAL}${AT}[a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{2,24}){1,3}`, 'giu'),
  new RegExp(`${PLAIN_LOCAL} at (?:(?:${MAILERS})${DOT}${TOP}|[a-z0-9-]{1,40}(?: dot [a-z0-9-]{2,24}){1,3})(?![a-z0-9])`, 'giu'),
];

/** E-mail addresses, also spelled out; not the published boxes of public bodies. */
export function findEmails({ text }: Scene): Finding[] {
  const isOwn = (address: string) => !PUBLIC_MAILBOXES.includes(address.toLowerCase());
  return asFindings(
    'email',
    patterns.flatMap((pattern) => findSpans(text, pattern, isOwn)),
  );
}
