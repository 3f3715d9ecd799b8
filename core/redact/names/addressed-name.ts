import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Words } from '../words/words.ts';
import { TITLE, TITLE_AT_END } from './forms/korean-grammar.ts';
import { AT_CAPITAL, FEWEST_WORDS, FULL, nameForms, WORD } from './forms/name-forms.ts';
import { findAtPlaces } from './forms/name-places.ts';
import { ROLE_LISTS } from './labels/name-labels.ts';

/** Up to three short words in front of the last: 응우옌 티 란. */
const SHORT_WORDS = '(?:[가-힣]{1,3} ){0,3}[가-힣]{1,7}';

/** To whom a paper or a message is addressed: … 귀하, [국민은행] 흐엉님, …, “Dear …,”. */
export const addressedName: Recogniser = {
  name: 'addressed-name',
  kind: 'name',
  before: ['boxed-name'],
  prepare: (words) => findAtPlaces(words, { strict: strictPlaces(words), plausible: plausiblePlaces(words) }),
};

function strictPlaces(words: Words): string[] {
  const { korean, chinese } = nameForms(words);
  const [customer, letter] = [words.exact('customer'), words.exact('letter-honorific')];
  const capitals = '[A-Z]{2,20}(?: [A-Z]{2,20}){1,3}';
  const toMany = `${words.exact('addressed-group')}s?(?!\\p{L})`;
  return [
    `(?<![가-힣])${notRole(words)}(?<value>${korean}) ?${TITLE_AT_END}`,
    `${AT_CAPITAL}(?<!\\p{L})(?<value>${FULL}|${capitals}) ?(?:(?:${customer})?${TITLE}(?![가-힣]{2})|${letter})`,
    `(?<![一-龥])(?<value>${chinese}) ?(?:${TITLE}|${letter})`,
    // Of any sound, but not a role (납세자 귀하) and not a kind of customer (소중한 고객님).
    `(?<=^|\\n|\\] ?)(?<value>[가-힣]{4,8})(?<!${words.exact('before-customer')}) ?${words.exact('customer-title')}`,
    `(?<=^|\\n|  )(?<value>[가-힣]{2,8}(?: [가-힣]{2,8})?)(?<!${words.exact('role-before-honorific')}) ?${letter}`,
    titledKorean(words),
    inHeader(words),
    whoEnters(words),
    greeted(words, toMany),
    `(?<!\\p{L})${words.exact('dear')} (?!${toMany})(?<value>${FULL}|${WORD})(?=,)`,
  ];
}

function plausiblePlaces(words: Words): string[] {
  const rank = ` ${words.exact('rank')}(?=님|[ ,.)은는이가께의\\n]|$)`;
  return [
    `(?<=^|\\n|[\\],:] ?)${notRole(words)}(?<value>${FEWEST_WORDS}) ?(?:${TITLE_AT_END}|${words.exact('customer')}${TITLE})`,
    `(?<![가-힣])(?<value>${FEWEST_WORDS}) ?${words.exact('letter-honorific')}`,
    `(?<![가-힣])(?<value>${SHORT_WORDS})(?: ?(?<!${words.exact('not-before-title')})${words.exact('title-of-person')}(?![가-힣]{3})|${rank})`,
  ];
}

/** 윤서아 씨, 김하늘 대리. */
function titledKorean(words: Words): string {
  const given = `${words.characters('given-syllable')}{2}(?<!${words.characters('not-last-in-name')})`;
  const title = `(?: ?${words.exact('title-behind')}| ${words.exact('kin')})(?![가-힣]{3})`;
  return `(?<![가-힣])(?<value>${words.characters('korean-surname')}${given}|${words.exact('long-surname')}[가-힣]{1,2})${title}`;
}

/** From: Hannah Lim <…>. */
function inHeader(words: Words): string {
  const name = `${FULL}|${WORD}(?= ?[<(${MASK}])|[가-힣]{2,5}`;
  return `(?<=^|\\n|[.!?~] )${words.eitherCase('mail-header')} ?[:.] ?(?<value>${name})(?= ?(?:$|[\\n<(,${MASK}]))`;
}

/** 제니퍼 림님이 입장했습니다: what a messenger says of its users. */
function whoEnters(words: Words): string {
  const name = `[가-힣]{1,8}(?: [가-힣]{1,8}){0,2}?|${FULL}|${WORD}`;
  return `(?<=^|\\n|님[과이] ?)${notRole(words)}(?<value>${name}) ?${TITLE}[이을과] ?${words.exact('chat-event')}`;
}

/** Hi Jasur, …, Bonjour Nadia ! */
function greeted(words: Words, toMany: string): string {
  return `(?<!\\p{L})${words.eitherCase('greeting-by-name')} (?!${toMany}|${words.exact('title')}|[A-Z]{2,5} ?[,!])(?<value>${FULL}|${WORD})(?= ?[,!])`;
}

/** Not a role of three syllables that begins like a family name: 변호사님, 주인님. */
function notRole(words: Words): string {
  return `(?!${words.exact(...ROLE_LISTS.addressed)} ?${TITLE})`;
}

export const addressedNameExamples: Examples = {
  strikes: [
    { text: '⟦윤서아⟧ 씨가 전화했어요.', why: '씨 behind a Korean name' },
    { text: '담당: ⟦윤세라⟧ 주무관', why: 'an official’s title' },
    { text: 'From: ⟦Hannah Lim⟧ <⟦hannah.lim@gmail.com⟧>', why: 'the head of a mail', kinds: ['name', 'email'] },
    { text: '[국민건강보험공단] ⟦샤히둘⟧님, 2026년 건강검진 대상자입니다.', why: 'a foreign name in front of 님' },
    { text: '[국민건강보험공단] ⟦김은주⟧님, 건강검진 대상자입니다.', why: 'a Korean name in front of 님' },
    { text: '[주민센터]\n⟦李明哲⟧ 님, 신청하신 서류가 나왔습니다.', why: 'a Chinese name in front of 님' },
    { text: '⟦김도윤⟧님에게\n35,000원을 보냈어요', why: 'a particle behind 님' },
    { text: '안내\n⟦쿠마르⟧ 고객님, 만기가 다가옵니다.', why: 'a customer, below a headline' },
    { text: '요금명세서\n⟦도모레바 굴미라⟧ 고객님\n납기일 2026. 12. 25.', why: 'two words in front of 고객님' },
    { text: '⟦레반남⟧ 귀하\n위반차량 안내', why: 'the head of a letter' },
    { text: '납세의무자 ⟦TRAN DUC ANH⟧ 귀하', why: 'capitals in front of 귀하' },
    { text: 'KakaoTalk: Dear ⟦Farhod Karimov⟧, your certificate has been issued.', why: 'an English letter' },
    { text: '⟦제니퍼 림⟧님이 입장했습니다.', why: 'a messenger says who enters' },
    { text: 'Hi ⟦Jasur⟧, please check your bank statement.', why: 'a greeting with a first name' },
    { text: 'Bonjour ⟦Nadia⟧, le rendez-vous est annulé.', why: 'the same in French' },
    { text: 'Dear ⟦Dilshod⟧, we will renew your contract.', why: 'a first name alone' },
  ],
  keeps: [
    { text: '상담사님, 안녕하세요. 대표님, 월급은 언제 주세요?', why: 'roles that people address' },
    { text: '오늘 우리 조교님이 말했어요. 저희 대표님이 화냈어요. 할머님, 복지사님께', why: 'roles that people talk about' },
    { text: '고객님, 결제예정금액은 412,330원입니다. 담당 선생님께 문의하세요.', why: 'customers without a name' },
    { text: '고객님에게 꼭 맞는 상품', why: 'customers without a name, with a particle' },
    { text: '납세자 귀하\n아래와 같이 안내합니다.', why: 'a role in front of 귀하' },
    { text: '중부세무서장 귀하', why: 'the head of an office in front of 귀하' },
    { text: 'Hi Team, hello Everyone, hi Korea, Hi Sir, Hello NPS, I have a question.', why: 'greetings without a name' },
    { text: 'Bonjour Madame, Bonjour Monsieur, je voudrais un rendez-vous.', why: 'the same in French' },
    { text: '방장님이 입장했습니다.', why: 'a role that enters' },
    { text: 'Dear Customers, our office will be closed.', why: 'a letter to many' },
  ],
};
