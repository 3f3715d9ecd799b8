import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import { MASK } from '../mask.ts';
import { referenceFinder } from '../numbers/reference.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import type { Words } from '../words/words.ts';

const SECRET = '(?<![A-Z0-9])[#*]?[A-Z0-9](?:[A-Z0-9!@#$%^&*_+=~?-]|[.:](?=[A-Z0-9])){2,31}(?![A-Z0-9])';
/** One-time codes are also shown in two groups. */
const GROUPS = '\\d{3}[ -]\\d{3,4}(?![\\d-])';
/** A lock's code as one reads it out: 4 8 0 2 7. */
const APART = '\\d(?: \\d){3,7}(?! ?\\d)';
const SIGN = /\d|[a-z][!@#$%^&*_+=~]|[!@#$%^&*_+=~][a-z]/i;

/** Passwords, PINs, door codes and one-time codes, beside the word for them; rules about them (“six digits”) stay. */
export const password: Recogniser = {
  name: 'password',
  kind: 'password',
  before: ['device-serial'],
  prepare(words) {
    const label = words.label('password', 'one-time-code');
    const code = words.label('one-time-code');
    const tail = afterLabel(words, secretValue(words));
    const further = new RegExp(
      `[\\p{L} ]{1,24}?(?:[:=]|(?<=[\\p{L}] ?)${words.exact('code-link')} ) ?(?<value>${secretValue(words)})`,
      'diuy',
    );
    const inFront = new RegExp(
      `(?<!\\d)(?<value>(?:G-)?\\d{4,8})[\\])】]? ?${words.exact('code-link')} .{0,24}?${words.source('one-time-code')}`,
      'dgiu',
    );
    const asked = words.label('password', 'one-time-code', 'code');
    const answer = answeredCode(words);
    const findReference = referenceFinder(words);
    return (context) => {
      const { text, isPublic } = context;
      const isSecret = (value: string, span: Span) =>
        SIGN.test(value) && !(digitsOf(value).length > 6 && (isPublic.number(value) || context.isHarmless(span)));
      return [
        ...findAfter({ text, label, tail, accept: isSecret }),
        ...findAfter({ text, label, tail: further, accept: isSecret }),
        ...findReference(context, code),
        ...findSpans(text, inFront),
        ...findAfter({ text, label: asked, tail: answer, accept: (value, span) => !context.isHarmless(span) && SIGN.test(value) }),
      ];
    };
  },
};

/** What is counted behind a password's label (8자리, 5회, 3 minutes) is a rule. */
function secretValue(words: Words): string {
  return `(?!\\d{1,3} ?${words.exact('code-counter')})(?:${APART}|${GROUPS}|${SECRET})`;
}

/** In a chat, a code is asked for and another speaker answers: what's the code? Asha: it's 093 774. */
function answeredCode(words: Words): RegExp {
  const value = `[#*]?(?:\\d{3}[ -]\\d{3,4}|\\d{3,8})[#*]?(?!\\d|[.,:]\\d| ?${words.exact('code-counter')})`;
  return new RegExp(`[^\\d:\\n]{1,60}[ ?!\\n]\\p{Lu}?[\\p{L}\\p{M}${MASK}]{1,16} ?: ?[^\\d:\\n]{0,12}(?<![\\d-])(?<value>${value})`, 'duy');
}

export const passwordExamples: Examples = {
  strikes: [
    { text: 'my NTS PIN ⟦26-604281⟧, rate 15%', why: 'a secret number, and a rate that stays' },
    { text: '본인 인증용 ⟦604281⟧ 문자, 6자리', why: 'a code sent by message, and its length that stays' },
    { text: '「認証番号は⟦2054⟧です」とSMSが来ました', why: 'a short code in a message' },
    { text: 'mã xác thực ⟦950 3316⟧', why: 'a code in two groups' },
    { text: '비밀번호: ⟦Nomin!2024⟧', why: 'letters, a sign and figures' },
    { text: '현관 비밀번호 ⟦4831*⟧ 누르고 들어오세요.', why: 'a door’s code' },
    { text: '집 비번은 #⟦550817⟧입니다', why: 'a short word, with a particle' },
    { text: 'the password is ⟦Blue-Tiger7⟧ but it fails', why: 'a hyphen inside' },
    { text: 'wifi pw: ⟦kimchi2019⟧!', why: 'an English abbreviation' },
    { text: 'The door code is ⟦2580⟧#, second floor', why: 'a door’s code in English' },
    { text: '密码：⟦Zm@2025kr⟧', why: 'a label in Chinese' },
    { text: '暗証番号⟦4417⟧を忘れました', why: 'a PIN in Japanese' },
    { text: 'mật khẩu là ⟦tuan1996⟧', why: 'a label in Vietnamese' },
    { text: 'mot de passe : ⟦Seoul2026⟧!', why: 'a label in French' },
    { text: 'пароль ⟦Alyona1985⟧', why: 'a label in Russian' },
    { text: '인증번호 [⟦482913⟧]를 입력해 주세요.', why: 'a one-time code in brackets' },
    { text: '[⟦603817⟧]은 인증번호입니다', why: 'a one-time code in front of its name' },
    { text: 'Your verification code is ⟦830 411⟧.', why: 'two groups' },
    { text: '⟦Ann⟧: whats the gate code? ⟦Raj⟧: its ⟦5514⟧', why: 'an answer in a chat', kinds: ['name', 'name', 'password'] },
    { text: '⟦Léo⟧ : le code ?\n⟦Zoé⟧ : ⟦1830⟧#', why: 'the same on two lines', kinds: ['name', 'name', 'password'] },
    { text: '密码锁⟦8 2 0 5 1⟧打不开', why: 'figures apart' },
    { text: '验证码⟦559201⟧，5分钟内有效', why: 'a one-time code; its time stays' },
  ],
  keeps: [
    { text: '비밀번호 8자리 이상, 비밀번호 5회 오류', why: 'rules' },
    { text: '비밀번호를 잊어버렸어요. 비밀번호 찾기', why: 'the word alone' },
    { text: 'password reset, your PIN must have 4 digits', why: 'the word alone, and a rule' },
    { text: '비밀번호 문의 1588-9999', why: 'a public line' },
    { text: '密码必须是6位数字', why: 'a rule in Chinese' },
    { text: 'mật khẩu 8 ký tự, mot de passe de 8 caractères', why: 'rules in Vietnamese and French' },
  ],
};
