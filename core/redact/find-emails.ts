import { PUBLIC_MAILBOXES } from './public-lines.ts';
import type { Context } from './recogniser.ts';
import { asFindings, type Finding, findSpans } from './spans.ts';

const LOCAL = "(?<![\\p{Script=Latin}0-9._%+-])[\\p{Script=Latin}0-9._%+'’-]{1,128}";
const DOMAIN = '(?:[a-z0-9-]{1,63}\\.){1,5}(?:[a-z]{2,24}|xn--[a-z0-9-]{2,40})';
const PLAIN_LOCAL = '(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}';
const AT =
  ' ?(?:[\\[({<] ?(?:at|a|@|골뱅이|arobase) ?[\\])}>]|골뱅이|@|_at_|\\(?(?:собака|собачка)\\)?| (?:앳|엣|에트|arobase|arroba|a còng|a cong|a móc|艾特|アット) |艾特|アットマーク) ?';
const DOT = ' ?(?:[\\[({<] ?(?:dot|점|\\.) ?[\\])}>]|\\.| (?:dot|точка|chấm|cham|point|punto) |_dot_|점|쩜|닷|点|點|ドット) ?';
const TOP = '(?:com|net|co ?\\. ?kr|co|org|kr|cn|fr|jp|vn|ru|me|컴|넷|ру|ком|uz|mn)';
const MAILERS = 'gmail|hanmail|hotmail|outlook|yahoo|icloud|qq|163|126|foxmail|protonmail|googlemail|wanadoo|laposte|gmx';
const PROVIDERS = `${MAILERS}|naver|daum|kakao|nate|sina|live|msn|proton|yandex|mail|orange|free|zoho|네이버|다음|지메일|한메일|핫메일|네이트|카카오|구글`;

const patterns = [
  new RegExp(`(?:${LOCAL}|(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}._-]{1,30})@${DOMAIN}`, 'giu'),
  // An international domain, with the country names in use (IANA root zone).
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,40}@(?:[\p{L}\p{N}-]{1,40}\.){1,3}(?:한국|中国|中國|台灣|香港|рф|мон|қаз|бел|укр|ไทย|भारत|مصر|السعودية|[a-z]{2,24})/giu,
  // Written so that machines miss it, or with the end forgotten: hong (at) naver dot com, hong@naver, hong골뱅이네이버닷컴.
  new RegExp(`${PLAIN_LOCAL}${AT}(?:${PROVIDERS})(?:(?:${DOT}|,)${TOP})?(?![a-z0-9])`, 'giu'),
  // Every letter apart.
  /(?<![a-z0-9])(?:[a-z0-9._-] ){2,30}@(?: [a-z0-9.-]){4,30}(?![a-z0-9])/giu,
  // Another sign in the place of @.
  new RegExp(`${PLAIN_LOCAL} ?[★☆●◎◈*#&] ?(?:${PROVIDERS})${DOT}${TOP}(?![a-z0-9])`, 'giu'),
  new RegExp(`(?:(?<![a-z0-9._%+-])[a-z0-9_%+-]{1,40} \\. )?${PLAIN_LOCAL}${AT}[a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{2,24}){1,3}`, 'giu'),
  // The part in front of the sign alone, after the provider's name or “e-mail”.
  new RegExp(
    `(?<![@.a-z])(?:${MAILERS}|naver|daum|네이버|지메일|한메일|핫메일|e-?mail|이메일|메일|邮箱|メール) ?(?:아이디|주소|계정|id|address|account)?(?: ?(?:은|는|:|=|is) ?)(?<value>(?!www\\.)(?=[a-z0-9.]{0,30}[0-9_.][a-z0-9])(?=[0-9_.]{0,30}[a-z])[a-z0-9](?:[a-z0-9_-]|\\.(?!${TOP}(?![a-z]))){3,30})(?![a-z0-9@]|\\.(?:${TOP})|\\.[a-z])`,
    'dgiu',
  ),
  new RegExp(`${PLAIN_LOCAL} at (?:(?:${MAILERS})${DOT}${TOP}|[a-z0-9-]{1,40}(?: dot [a-z0-9-]{2,24}){1,3})(?![a-z0-9])`, 'giu'),
];

/** Boxes that only ministries, offices and their staff have. */
const OF_GOVERNMENT = /@(?:[a-z0-9-]+\.)*(?:korea\.kr|go\.kr)$/i;

/** E-mail addresses, also spelled out; not the boxes of public bodies. */
export function findEmails({ text }: Context): Finding[] {
  const isOwn = (address: string) => !PUBLIC_MAILBOXES.includes(address.toLowerCase()) && !OF_GOVERNMENT.test(address);
  return asFindings(
    'email',
    patterns.flatMap((pattern) => findSpans(text, pattern, isOwn)),
  );
}
