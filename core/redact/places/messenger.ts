import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';
import type { Words } from '../words/words.ts';

const ID = '(?:@|live:)?[a-z0-9][a-z0-9._-]{2,40}';
/** With a figure, an underscore or a stop inside, so that it is not a word. */
const CLEAR = '(?=[a-z._-]{0,30}\\d|[a-z0-9.-]{0,30}_|@|[a-z0-9]{3,20}\\.(?!com|kr|co|net|org|me)[a-z0-9]{3})';
/** Sites whose addresses are those of persons alone. */
const PROFILE_SITE = '(?:t\\.me|line\\.me/ti/p|wa\\.me|zalo\\.me|open\\.kakao\\.com/o|u\\.wechat\\.com|qr\\.kakao\\.com/talk)';
const PROFILE = `${PROFILE_SITE}/(?<value>[~@+]?[\\w.-]{3,60})`;
const FACEBOOK = '(?<![a-z])facebook\\.com/(?<value>[a-z]{1,60}\\.[a-z][\\w.]{0,60}|profile\\.php\\?id=\\d{1,20})';

/** What someone is called on a messenger or another site, after its name. */
export const messenger: Recogniser = {
  name: 'messenger',
  kind: 'messenger',
  before: ['login'],
  prepare(words) {
    const forms = [...accountForms(words), FACEBOOK, PROFILE].map((source) => new RegExp(source, 'dgiu'));
    const qq = new RegExp(
      `(?<![a-z])QQ${words.exact('qq-number')}?(?:[ :=]|${words.exact('qq-link')}){0,3}(?<value>[1-9]\\d{4,10})(?!\\d|@)`,
      'dgiu',
    );
    return ({ text }) => [...forms.flatMap((form) => findSpans(text, form, (id) => /[a-z]/i.test(id))), ...findSpans(text, qq)];
  },
};

function accountForms(words: Words): string[] {
  const service = words.exact('messenger');
  const word = ` ?${words.exact('account')}`;
  const link = linkOf(words);
  const owner = `(?: ?${words.exact('account-owner')}(?![\\p{L}]))?`;
  const id = `${notAnId(words)}(?<![a-z0-9])${ID}`;
  const profile = '(?:https?://)?(?:www\\.)?(?:fb|facebook|instagram|m)\\.(?:com|me)/';
  return [
    `${service}${word}(?:${link}|[ \\n]{1,2})?(?<value>${id})`,
    // Words of the sentence stand between: 라인 아이디만 있어요 ….
    `${service}${word}[가-힣 ]{1,10} (?<value>${CLEAR}(?<![a-z0-9])${ID})`,
    `(?<![a-z])(?!line (?:is|-))${service}${owner}${link}(?<value>${id})`,
    `(?<![a-z])(?!line)${service}${owner} ?(?<value>${CLEAR}(?<![a-z0-9])${ID})`,
    // The answer to a question in a chat: 你微信多少 阿强: qiang_666.
    `${service}[^\\n\\w@:.]{1,12}[ \\n]?\\p{L}{1,12} ?: ?(?<value>${CLEAR}${ID})`,
    `${service}[^\\n@.!?]{1,12}(?<value>@[a-z0-9][a-z0-9._-]{2,40})`,
    // A profile's address counts only behind the service's name: pages of public bodies are quoted as well.
    `${service}(?:${link}|[ \\n]{1,2})${profile}(?<value>[\\w.-]{3,60})`,
  ];
}

/** Between the service and the account, up to three of a mark, a particle and “is”. */
function linkOf(words: Words): string {
  return `(?:\\s?(?:[:=「(“"-]|->|${words.exact('account-link')})\\s?){1,3}`;
}

/** Words that follow a messenger's name and are not an account: LINE app, WeChat Pay. */
function notAnId(words: Words): string {
  return `(?!(?:${words.exact('not-an-account')}|qr|https?|www)(?![a-z0-9._-]))`;
}

export const messengerExamples: Examples = {
  strikes: [
    { text: '카톡 아이디 ⟦hong1234⟧', why: 'behind the service and “ID”' },
    { text: '라인 아이디만 있어요 ⟦chai.boon88⟧', why: 'words of the sentence between' },
    { text: '카카오톡 ID: ⟦hong_gildong⟧', why: 'with a colon' },
    { text: '톡아이디 ⟦sita_rai3⟧', why: 'a short name of the service' },
    { text: '스카이프 ⟦sita.rai88⟧', why: 'without “ID”' },
    { text: '인스타그램 디엠은 ⟦@sita_rai⟧', why: 'with @' },
    { text: '인스타 ⟦@binh.tran⟧ 디엠 주세요', why: 'with @, right behind the service' },
    { text: '페이스북 facebook.com/⟦binh.tran.88⟧', why: 'a profile’s address behind the service' },
    { text: 'https://www.facebook.com/⟦sita.rai.4071⟧', why: 'a profile’s address with a name' },
    { text: 'snapchat: ⟦sita_rr⟧', why: 'with an underscore' },
    { text: 'Telegram: ⟦@ivan_petrov⟧', why: 'in English' },
    { text: 'телеграм ⟦@olga_kim77⟧', why: 'in Russian' },
    { text: '微信号：⟦wang_xiaoming88⟧', why: 'in Chinese' },
    { text: 'WeChat ID is ⟦wxid_abc123⟧', why: 'with “is”' },
    { text: 'LINE ID: ⟦yamada.taro⟧', why: 'a word that means more, with “ID”' },
    { text: 'Zalo mình: ⟦minhchau.kr⟧ nhé', why: 'the owner stands between' },
    { text: '你微信多少 阿强:⟦qiang_an6⟧', why: 'the answer in a chat' },
    { text: 'QQ号：⟦407182639⟧', why: 'a number' },
    { text: '我的QQ ⟦407182639⟧', why: 'a number without a label' },
  ],
  keeps: [
    { text: '카카오톡 채널로 문의', why: 'a channel' },
    { text: 'WeChat Pay로 결제', why: 'a way to pay' },
    { text: 'https://www.facebook.com/seoulglobalcenter', why: 'a page of a public body' },
  ],
};
