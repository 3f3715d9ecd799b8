import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { type HangulName, hangulNames } from './forms/hangul-names.ts';
import { isClearCopula, isCopula } from './forms/korean-endings.ts';
import { FULL, nameForms, WORD } from './forms/name-forms.ts';
import { findAtPlaces } from './forms/name-places.ts';
import { PERSON_LISTS } from './labels/name-labels.ts';

const CAPITALS = '[A-Z]{2,20}(?: [A-Z]{2,20}){1,3}(?![a-z])';

/** 조사 of somebody who does something, or to whom it is done. */
const PARTICLE = /^(?:은|는|이|가|의|에게|한테|께서)/u;

/** Somebody whom a sentence or a form names by a role, a kinship or “I”, without a colon: 집주인 조말순이, my son Timur, 房东金英姬. */
export const roleName: Recogniser = {
  name: 'role-name',
  kind: 'name',
  before: ['neighbour-name'],
  prepare(words) {
    const findOthers = findAtPlaces(words, { strict: [...inLatin(words), ...inHan(words)] });
    const findHangul = behindHangulRole(words);
    return (context) => [...findHangul(context.text), ...findOthers(context)];
  },
};

/** Behind a role with a space, a bracket or “who is”; behind a role with a topic particle, or “I”, only before the copula. */
function behindHangulRole(words: Words): (text: string) => Span[] {
  const read = hangulNames(words);
  const role = words.exact(...PERSON_LISTS, 'kin');
  const direct = new RegExp(`(?<![가-힣])${role}(?:${words.exact('honorific')})?(?:${words.exact('who-is')})?[ (:/]{1,3}`, 'gu');
  const friend = new RegExp(`(?<![가-힣])${words.exact('kin')}(?:${words.exact('who-is')})? `, 'gu');
  const topic = new RegExp(`(?<![가-힣])(?:${role}(?:${words.exact('honorific')})?[은는이가]|${words.exact('i-myself')}) `, 'gu');
  const named = (text: string, place: RegExp, accept: (name: HangulName) => boolean) =>
    findSpans(text, place).flatMap(({ end }): Span[] => {
      const name = read(text, end);
      return name && accept(name) ? [{ start: end, end: name.end }] : [];
    });
  return (text) => [
    ...named(text, direct, ({ isSure, ending }) => isSure || isClearCopula(ending)),
    ...named(text, friend, ({ isOneWord, ending }) => isOneWord && PARTICLE.test(ending)),
    ...named(text, topic, ({ isSure, ending }) => (isSure ? isCopula(ending) : isClearCopula(ending))),
  ];
}

/** my son Timur, Con gái em tên Minh Anh, Мой сын Артём; behind a role, a first and a family name. */
function inLatin(words: Words): string[] {
  const nation = `(?!${words.exact('nation', 'title')}(?!\\p{L}))`;
  const link = `(?: ${words.exact('my')})?(?: ?(?:,|\\(|:))?(?: ${words.exact('is-named')})? ?`;
  const begin = `(?<!\\p{L})${nation}`;
  return [
    `(?<![\\p{L}'’-])${words.eitherCase('kin')}${link}(?<=[ (])${begin}(?<value>${nameForms(words).words})`,
    `(?<![\\p{L}'’-])${words.eitherCase(...PERSON_LISTS)}${link}(?<=[ (])${begin}(?<value>${CAPITALS}|${FULL}(?: \\p{Lu}(?![\\p{L}.]))?)(?![A-Za-z\\d-])`,
    `(?<!\\p{L})${nation}(?<value>${WORD}(?: ${WORD}){0,3})(?=['’]s ${words.exact('kin')}(?!\\p{L}))`,
  ];
}

/** 房东金英姬, 女儿林小雨, 王芳的丈夫; 朴さん. */
function inHan(words: Words): string[] {
  const chinese = `${words.characters('chinese-surname', 'surname-behind-role')}[一-龥]{1,2}`;
  const notName = `(?!${words.exact('not-a-name-han')})`;
  const end = `(?<!${words.characters('not-last-in-name-han')})`;
  return [
    `${words.exact(...PERSON_LISTS, 'kin')}(?:${words.exact('is-named')}|[: ]){0,2}${notName}(?<value>${chinese})${end}`,
    `${notName}(?<value>${chinese})${end}(?=的${words.exact('kin')})`,
    `(?<![一-龥])${notName}(?<value>${chinese}|${words.characters('chinese-surname')})(?=${words.exact('title-behind-han')})`,
    `(?<![一-龥々ァ-ヶーおご])(?!${words.exact('not-a-person-ja')})(?<value>[一-龥々]{1,4}|[ァ-ヶー]{2,12})(?=${words.exact('title-behind-ja')})`,
  ];
}

export const roleNameExamples: Examples = {
  strikes: [
    { text: '집주인 ⟦조말순⟧ 아주머니가 보증금을 안 줘요', why: 'a Korean name behind a role' },
    { text: '우리 사장 ⟦박만호⟧가 여권을 안 돌려줘요.', why: 'with a particle' },
    { text: '위 사람 ⟦쩐 티 투 하⟧는 재직하고 있음을 증명합니다.', why: 'four short words, of which the last has a particle' },
    { text: '반장 ⟦쿠옥⟧이 야간에 일하라고 합니다', why: '이 follows a consonant, so it is a particle' },
    { text: '수취인 ⟦레티투이⟧ 안산우체국', why: '이 behind a vowel belongs to the name' },
    { text: '제 친구 ⟦마리아⟧가 서울역에서 넘어졌어요.', why: 'a friend' },
    { text: '안녕하세요 전 ⟦존 스미스⟧입니다.', why: '“I” in short' },
    { text: '제가 ⟦루엉 티 홍 늉⟧인데요', why: '“I” with 가' },
    { text: '세입자 ⟦찬타⟧입니다. 보일러가', why: 'a role in front of the copula' },
    { text: '근로자 ⟦NGUYEN VAN TUAN⟧은', why: 'capitals behind a Korean role' },
    { text: 'My son ⟦Timur⟧ is 7 years old', why: 'a child in English' },
    { text: 'My landlord ⟦Kim Young-sook⟧ refuses', why: 'a landlord' },
    { text: 'et mon fils ⟦Ibrahim⟧ a 6 ans', why: 'a child in French' },
    { text: "Ma fille s'appelle ⟦Chloé⟧", why: '“is called”' },
    { text: 'chủ nhà ⟦Park Sun Ja⟧ không trả', why: 'a landlord in Vietnamese' },
    { text: 'Con gái em tên ⟦Minh Anh⟧, 5 tuổi', why: 'a child in Vietnamese' },
    { text: 'Хозяин ⟦Ли Сан У⟧ сказал', why: 'a landlord in Russian' },
    { text: '房东⟦金英姬⟧不退押金', why: 'a landlord in Chinese' },
    { text: '聯絡人 ⟦黃志明⟧ 謝謝', why: 'a contact in traditional characters' },
    { text: '我是⟦王芳⟧的丈夫', why: 'a wife by her husband' },
    { text: '大家の⟦朴⟧さんに', why: 'a landlord in Japanese' },
  ],
  keeps: [
    { text: '친구 학교에서, 아들 비자 연장, 사장 이번에는', why: 'words behind kin and roles' },
    { text: '사장님이 월급을 안 줘요. 근로자 이주민 지원', why: 'roles without a name' },
    { text: '저는 학생입니다. 저는 베트남 사람인데요', why: 'what somebody is' },
    { text: 'my son Vietnamese passport, my wife is Korean', why: 'nations' },
    { text: 'the landlord of Hongdae Station', why: 'a place' },
    { text: '房东不退押金，老板马上要走', why: 'words behind roles in Chinese' },
    { text: 'お客様、皆さん、店員さん', why: 'people without a name in Japanese' },
  ],
};
