import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';
import type { Words } from '../words/words.ts';

const LATIN_LOCAL = "(?<![\\p{Script=Latin}0-9._%+-])[\\p{Script=Latin}0-9._%+'’-]{1,128}";
const ANY_LOCAL = '(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}._-]{1,30}';
const PLAIN_LOCAL = '(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}';
const DOMAIN = '(?:[a-z0-9-]{1,63}\\.){1,5}(?:[a-z]{2,24}|xn--[a-z0-9-]{2,40})';
/** Endings of international domains in use (IANA root zone). */
const COUNTRY_DOMAIN = '(?:한국|中国|中國|台灣|香港|рф|мон|қаз|бел|укр|ไทย|भारत|مصر|السعودية|[a-z]{2,24})';
/** Every letter apart: s a n j a @ d a u m . n e t. */
const LETTERS_APART = '(?<![a-z0-9])(?:[a-z0-9._-] ){2,30}@(?: [a-z0-9.-]){4,30}(?![a-z0-9])';
/** Boxes that only ministries, offices and their staff have. */
const OF_GOVERNMENT = /@(?:[a-z0-9-]+\.)*(?:korea\.kr|go\.kr)$/i;

/** Mail addresses, also spelled out; not the boxes of public bodies. */
export const email: Recogniser = {
  name: 'email',
  kind: 'email',
  before: ['foreign-id'],
  prepare(words) {
    const forms = [
      `(?:${LATIN_LOCAL}|${ANY_LOCAL})@${DOMAIN}`,
      `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,40}@(?:[\\p{L}\\p{N}-]{1,40}\\.){1,3}${COUNTRY_DOMAIN}`,
      ...spelledForms(words),
    ].map((source) => new RegExp(source, 'giu'));
    const boxName = new RegExp(boxNameForm(words), 'dgiu');
    return ({ text, isPublic }) => {
      const isOwn = (address: string) => !isPublic.mailbox(address) && !OF_GOVERNMENT.test(address);
      return [...forms, boxName].flatMap((form) => findSpans(text, form, isOwn));
    };
  },
};

/** Written so that machines miss it, or with the end forgotten: hong (at) naver dot com, hong@naver, hong골뱅이네이버닷컴. */
function spelledForms(words: Words): string[] {
  const [at, dot] = [spelledAt(words), spelledDot(words)];
  const top = words.exact('domain-end');
  const provider = words.exact('mail-provider', 'mailer');
  const name = '[a-z0-9-]{1,40}';
  return [
    `${PLAIN_LOCAL}${at}${provider}(?:(?:${dot}|,)${top})?(?![a-z0-9])`,
    LETTERS_APART,
    // Another sign in the place of @.
    `${PLAIN_LOCAL} ?[★☆●◎◈*#&] ?${provider}${dot}${top}(?![a-z0-9])`,
    `(?:(?<![a-z0-9._%+-])[a-z0-9_%+-]{1,40} \\. )?${PLAIN_LOCAL}${at}${name}(?:${dot}[a-z0-9-]{2,24}){1,3}`,
    `${PLAIN_LOCAL} at (?:${words.exact('mailer')}${dot}${top}|${name}(?: dot [a-z0-9-]{2,24}){1,3})(?![a-z0-9])`,
  ];
}

/** The part in front of the sign alone, after the provider's name or “e-mail”. */
function boxNameForm(words: Words): string {
  const top = words.exact('domain-end');
  const label = `(?<![@.a-z])${words.exact('mail-label', 'mailer')} ?${words.exact('account-of-mail')}? ?${words.exact('mail-link')} ?`;
  const shape = '(?!www\\.)(?=[a-z0-9.]{0,30}[0-9_.][a-z0-9])(?=[0-9_.]{0,30}[a-z])';
  const box = `[a-z0-9](?:[a-z0-9_-]|\\.(?!${top}(?![a-z]))){3,30}`;
  return `${label}(?<value>${shape}${box})(?![a-z0-9@]|\\.${top}|\\.[a-z])`;
}

function spelledAt(words: Words): string {
  const [glued, apart] = [words.exact('at-sign'), words.exact('at-word')];
  return ` ?(?:[\\[({<] ?(?:at|a|@|${glued}|${apart}) ?[\\])}>]|@|_at_|\\(?${glued}\\)?| ${apart} ) ?`;
}

function spelledDot(words: Words): string {
  const [glued, apart] = [words.exact('dot-sign'), words.exact('dot-word')];
  return ` ?(?:[\\[({<] ?(?:\\.|${glued}|${apart}) ?[\\])}>]|\\.|_dot_|${glued}| ${apart} ) ?`;
}

export const emailExamples: Examples = {
  strikes: [
    { text: '⟦hong.gildong+visa@gmail.com⟧', why: 'with a stop and a plus' },
    { text: '⟦이메일은hong@naver.com⟧입니다', why: 'between particles; the label in front has letters of the address’s kind' },
    { text: '⟦邮箱wang_123@qq.com⟧，谢谢', why: 'behind a label in Chinese, which goes with it' },
    { text: '⟦nguyen.an@student.snu.ac.kr⟧', why: 'a university’s' },
    { text: '⟦jean.dupont@orange.fr⟧', why: 'a French provider’s' },
    { text: '⟦user@xn--80ak6aa92e.com⟧', why: 'an encoded domain' },
    { text: '⟦ольга.ким@пример.рф⟧', why: 'an international domain' },
    { text: '⟦hong＠naver.com⟧', why: 'with a wide sign' },
    { text: '⟦hong (at) gmail.com⟧', why: 'with “at” in brackets' },
    { text: '⟦hong[at]gmail[dot]com⟧', why: 'with “at” and “dot” in brackets' },
    { text: '⟦hong 골뱅이 naver.com⟧', why: 'with the Korean name of the sign' },
    { text: '⟦sanjaya60 앳 네이버 쩜 컴⟧', why: 'spelled out in Korean' },
    { text: 'почта ⟦sergey собака yandex точка ru⟧', why: 'spelled out in Russian' },
    { text: '⟦sita a còng gmail chấm com⟧', why: 'spelled out in Vietnamese' },
    { text: '⟦s a n j a 6 @ d a u m . n e t⟧', why: 'every letter apart' },
    { text: '⟦dilshod⟧ . ⟦r @ mail . ru⟧', why: 'with spaces around the marks' },
    { text: '⟦sita.rai88★gmail.com⟧', why: 'another sign in the place of @' },
    { text: '네이버 아이디는 ⟦binh.tran88⟧예요', why: 'the part in front of the sign, after the provider' },
    { text: 'my Gmail is ⟦olga_kim77⟧', why: 'the same in English' },
  ],
  keeps: [
    { text: 'immigration01@korea.kr로 보내면 반송됩니다', why: 'a box of the government' },
    { text: 'foreigner@seoul.go.kr, fax 02-2650-6295', why: 'a box of a city' },
    { text: '이메일은 www.hikorea.go.kr에서', why: 'an address of the web' },
    { text: 'hotline@sfrc.seoul.kr', why: 'the box of a centre in the glossary' },
  ],
};
