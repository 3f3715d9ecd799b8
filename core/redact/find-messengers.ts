import type { Context } from './recogniser.ts';
import { asFindings, type Finding, findSpans } from './spans.ts';

const SERVICE =
  '(?:카카오 ?톡|카톡|ktalk|위챗|라인|텔레그램|왓츠앱|잘로|카카오|kakao ?talk|kakao|katalk|wechat|weixin|line|telegram|whatsapp|zalo|viber|skype|微信|微信号|ライン|カカオトーク|カカオ|威信|телеграмм?|вотсап|вайбер|인스타(?:그램)?|instagram|insta|페이스북|페북|facebook|디스코드|discord|เฟซบุ๊ก|ไลน์|톡|스카이프|스냅챗|snapchat|snap|fb|kkt)';
const WORD = '(?: ?(?:ไอดี|아이디|계정|id|i\\.d\\.?|user ?name|account|号|號|账号|帐号|ＩＤ|tài khoản|identifiant|のid))';
const LINK = '(?:\\s?(?:搜|加|만|는|은|이|가|:|=|->|is|est|là|は|是|为|為|[「(“"]|-)\\s?){1,3}';
const ID = '(?:@|live:)?[a-z0-9][a-z0-9._-]{2,40}';
const NO_ID =
  '(?!(?:dear|hello|hi|we|you|your|channel|page|live|messenger|app|pay|group|chat|talk|and|or|the|not|is|id|account|me|message|messenger|only|for|to|번호|qr|https?|www)(?![a-z0-9._-]))';

const patterns = [
  new RegExp(`${SERVICE}${WORD}(?:${LINK}|[ \\n]{1,2})?(?<value>${NO_ID}(?<![a-z0-9])${ID})`, 'dgiu'),
  new RegExp(`(?<![a-z])(?!line (?:is|-))${SERVICE}${LINK}(?<value>${NO_ID}(?<![a-z0-9])${ID})`, 'dgiu'),
  new RegExp(
    `(?<![a-z])(?!line)${SERVICE} ?(?<value>(?=[a-z._-]{0,30}\\d|[a-z0-9.-]{0,30}_|@|[a-z0-9]{3,20}\\.(?!com|kr|co|net|org|me)[a-z0-9]{3})(?<![a-z0-9])${ID})`,
    'dgiu',
  ),
  new RegExp(`${SERVICE}[^\\n@.!?]{1,12}(?<value>@[a-z0-9][a-z0-9._-]{2,40})`, 'dgiu'),
  /(?<![a-z])facebook\.com\/(?<value>[a-z]{1,60}\.[a-z][\w.]{0,60}|profile\.php\?id=\d{1,20})/dgiu,
  // An account of any site: letters with a figure or an underscore.
  new RegExp(
    `(?<![a-z])(?:아이디|계정|id|user ?name|login|账号|帐号)(?:${LINK}| {1,2})(?<value>(?=[a-z._]{0,30}[\\d_])[a-z][a-z0-9._]{4,30})(?![a-z0-9-])`,
    'dgiu',
  ),
  // A profile's address counts only behind the service's name: pages of public bodies are quoted as well.
  new RegExp(
    `${SERVICE}(?:${LINK}|[ \\n]{1,2})(?:https?://)?(?:www\\.)?(?:fb|facebook|instagram|m)\\.(?:com|me)/(?<value>[\\w.-]{3,60})`,
    'dgiu',
  ),
  /(?:t\.me|line\.me\/ti\/p|wa\.me|zalo\.me|open\.kakao\.com\/o|u\.wechat\.com|qr\.kakao\.com\/talk)\/(?<value>[~@+]?[\w.-]{3,60})/dgiu,
];

const qq = /(?<![a-z])QQ(?:号码?|號碼?|번호|number|no\.?)?[ :：=是은는]{0,3}(?<value>[1-9]\d{4,10})(?!\d|@)/dgiu;

/** What someone is called on a messenger, after its name. */
export function findMessengers({ text }: Context): Finding[] {
  return asFindings('messenger', [
    ...patterns.flatMap((pattern) => findSpans(text, pattern, (id) => /[a-z]/i.test(id))),
    ...findSpans(text, qq),
  ]);
}
