import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import type { Recogniser } from '../recogniser.ts';
import { afterLabel, connector } from '../words/after-label.ts';

/** Letters with a figure, an underscore or a stop inside, so that it is not a word. */
const WORD_LIKE = '(?=[a-z.-]{0,30}[\\d_]|[a-z]{2,20}\\.[a-z])[a-z][a-z0-9._-]{3,30}';
/** A student's number with letters behind: 20261234kd. */
const NUMBER_LIKE = '\\d{4,12}[a-z]{1,8}\\d{0,4}';
const NAME = `(?<!@)(?:${WORD_LIKE}|${NUMBER_LIKE})(?![a-z0-9@-]|\\.[a-z])`;
/** The password behind a stroke: dpatel60 / Mumbai!42. */
const SECRET = '(?<value>(?=[!-~]{0,30}\\d)[!-~]{4,32})(?<![.,;)])';

/** What someone is called on a site, behind “ID”, “login” or “account”. */
export const login: Recogniser = {
  name: 'login',
  kind: 'login',
  before: ['address'],
  prepare(words) {
    const label = words.label('site-account');
    const tail = afterLabel(words, NAME);
    const secret = new RegExp(`${connector(words)}${NAME} ?/ ?${SECRET}`, 'diuy');
    return ({ text }) => [
      ...findAfter({ text, label, tail, accept: (name) => !name.startsWith('www.') }),
      ...findAfter({ text, label, tail: secret, accept: () => true }).map((span) => ({ ...span, kind: 'password' as const })),
    ];
  },
};

export const loginExamples: Examples = {
  strikes: [
    { text: '홈택스 아이디 ⟦sanjaya_60⟧', why: 'with an underscore' },
    { text: 'ログインID「⟦misa_603⟧」', why: 'in Japanese brackets' },
    { text: 'ログインID⟦yuki.tan88⟧', why: 'right behind the label, without a space' },
    { text: '아이디: ⟦20251177kd⟧', why: 'a number with letters behind' },
    { text: '구글 계정 ⟦linh.tran.604⟧ 해킹', why: 'with stops' },
    { text: '登录账号：⟦zhao_min91⟧', why: 'in Chinese' },
    { text: 'tên đăng nhập ⟦tuanpv96⟧', why: 'in Vietnamese' },
    { text: 'identifiant : ⟦adiallo21⟧', why: 'in French' },
    { text: 'my username is ⟦jpark99⟧', why: '“is” stands between' },
    { text: 'My login is ⟦sita_60⟧ / ⟦Butwal!42⟧ but', why: 'the password stands behind a stroke', kinds: ['login', 'password'] },
  ],
  keeps: [
    { text: '아이디 찾기, login page, user ID required', why: 'words behind the label' },
    { text: 'ID 모델 SM-S911N', why: 'a model' },
  ],
};
