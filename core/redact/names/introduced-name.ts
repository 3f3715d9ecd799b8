import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Words } from '../words/words.ts';
import { FORMAL_COPULA, LINKING_COPULA } from './forms/korean-grammar.ts';
import { AT_CAPITAL, FULL, nameForms, WORD } from './forms/name-forms.ts';
import { findAtPlaces } from './forms/name-places.ts';

const LATIN = '\\p{Lu}[\\p{Script=Latin}\\p{M}’-]{1,24}';
const DEVANAGARI = '[\\p{Script=Devanagari}\\p{M}]{2,20}';

/** A name with which somebody presents themselves in a sentence; a nation or a trade (“I am Korean”) stays. */
export const introducedName: Recogniser = {
  name: 'introduced-name',
  kind: 'name',
  before: ['relative-name'],
  prepare: (words) =>
    findAtPlaces(words, {
      strict: [...inLatin(words), ...inKorean(words), ...inHan(words), ...beforeComma(words), ...callingOneself(words)],
      plausible: [inHangul(words)],
    }),
};

/** I’m …, tôi là …, я …, with capitals that show where the name ends. */
function inLatin(words: Words): string[] {
  const notNation = `(?<!${words.exact('nation-or-trade')})`;
  const copula = ` ?${words.exact('own-name-copula')}`;
  return [
    `${words.eitherCase('i-am')} (?<value>${FULL})${notNation}(?=[,.\\n]| \\(| ${words.exact('behind-own-name')} )`,
    `(?<=^|[.!?\\n] ?)${words.eitherCase('i')},? (?!${words.exact('kind-of-person-cyrillic')})(?<value>\\p{Script=Cyrillic}(?<=\\p{Lu})\\p{Ll}{2,15})(?=[,.!\\n]|$)`,
    ...sayingHere(words, notNation),
    smallEnglish(words),
    smallVietnamese(words),
    `(?<!\\p{L})${words.eitherCase('i-am-named')} (?<value>${FULL})`,
    // A line that begins with the name itself: Ganbold Tuya입니다.
    `${AT_CAPITAL}(?<=^|\\n)(?<value>${LATIN}(?: ${LATIN}){1,3})(?=${copula})`,
    `(?<!\\p{L})${words.eitherCase('i')},? (?<value>${FULL})(?=[,.]|${copula}| ${words.exact('behind-own-name')} )`,
  ];
}

/** Hi team - Aigerim S. here: one word needs the greeting in front. */
function sayingHere(words: Words, notNation: string): string[] {
  const here = `${notNation}(?= ${words.exact('here')}[ ,.(!-])`;
  const greeting = `(?<!\\p{L})${words.eitherCase('greeting-by-name')}(?: [a-z]{2,8})?[,!.]? ?-? `;
  return [`${AT_CAPITAL}(?<=^|[\\n-] ?|[,.!] )(?<value>${FULL}|${WORD} \\p{Lu}\\.)${here}`, `${greeting}(?<value>${WORD})${here}`];
}

/** i am daniel osei from …: two words in small letters, neither of which says what somebody is. */
function smallEnglish(words: Words): string {
  const word = `(?!${words.exact('not-a-small-name')}(?![a-z]))[a-z]{2,15}`;
  return `(?<![\\p{L}'’])${words.exact('i-am-small')} (?<value>${word} ${word})(?= ${words.exact('from-place')} )`;
}

/** em là nguyễn thị mai: a family name of Viet Nam shows that a name follows. */
function smallVietnamese(words: Words): string {
  const syllable = '\\p{Ll}{2,7}';
  return `(?<!\\p{L})${words.eitherCase('i-am-named', 'my-name-is', 'is-named')} (?<value>${words.exact('vietnamese-surname')}(?: ${syllable}){1,3})(?=[,.\\n]|$)`;
}

/** 저는 엘레나 초이입니다; what sounds like a nation or a trade (저는 한국 사람입니다) stays. */
function inHangul(words: Words): string {
  const kind = `(?<!${words.exact('kind-of-person')})`;
  return `(?<![가-힣])${words.exact('i-polite')} (?<value>[가-힣]{2,8} [가-힣]{2,8})${kind}(?=${LINKING_COPULA})`;
}

/** 베트남에서 온 흐엉입니다. */
function inKorean(words: Words): string[] {
  const kind = `(?<!${words.exact('kind-of-person-suffix')})`;
  return [`${words.exact('came-from')} (?<value>[가-힣]{2,7}(?: [가-힣]{1,7}){0,2})${kind}(?=${FORMAL_COPULA})`];
}

/** 我是王伟, but not 我是学生; F-6の小林 恵です. */
function inHan(words: Words): string[] {
  const notKind = `(?<!${words.characters('kind-of-person-sign')})`;
  const anySurname = `(?!${words.exact('not-a-name-han')})${words.characters('chinese-surname', 'surname-behind-role')}`;
  return [
    `${words.exact('i-am-han')}[一-龥]{2,6}${words.characters('nation-sign')}(?<value>${anySurname}[一-龥]{1,2})${notKind}(?=[,，。.；;\\n]|$)`,
    `${words.exact('i-am-han')}(?<value>${nameForms(words).chinese})${notKind}(?=[,，。.；;\\n]|$)`,
    `${words.exact('i-am-han')}[^,，。.；;\\n]{2,14}的(?<value>${nameForms(words).chinese})${notKind}(?=[,，。.；;\\n]|$)`,
    // 工头姓蒋: the family name alone.
    `(?<![百贵貴同老复複])姓(?<value>${words.characters('chinese-surname', 'surname-behind-role')})(?=[,，。.、；;的\\n]|$)`,
    // 我是田中由美的室友: any name in front of a relative.
    `${words.exact('i-am-han')}(?<value>[一-龥]{3,4})(?<![司校店厂家])${notKind}(?=的${words.exact('kin')})`,
    `(?=[一-龥々ァ-ヶ])(?<=${words.exact('greeting')}[、。, ]{1,2})(?<value>[一-龥々]{1,4}|[ァ-ヶー·]{2,16})(?=${words.exact('copula-han')})`,
    `(?=[一-龥])(?<=^|[\\n、。] ?)(?<value>[一-龥々]{1,3} [一-龥々]{1,3})(?=${words.exact('copula-han')})`,
    // 森です。 at the beginning of a text or a letter; what somebody is or wants (学生です, 質問です) ends otherwise.
    `(?<=^|^件名[^\\n]{1,40}\\n)(?<value>[一-龥々]{1,4})(?<!${words.characters('not-last-in-introduction-ja')})(?=です。)`,
    `(?<=${words.exact('of-han')})(?<value>[一-龥々]{1,3} [一-龥々]{1,3})(?=${words.exact('copula-han')})`,
  ];
}

/** би Сараа, … and म गीता लामा, … (“I, …,”). */
function beforeComma(words: Words): string[] {
  const name = `${nameForms(words).words}|${DEVANAGARI} ${DEVANAGARI}`;
  return [`(?<![\\p{L}\\p{M}])${words.eitherCase('i-before-comma')} (?<value>${name})(?=,)`];
}

/** “My name is” in languages that have no word for “is”, or a capital behind it; намайг … гэдэг. */
function callingOneself(words: Words): string[] {
  const name = `(?<value>${nameForms(words).words})`;
  return [`(?<!\\p{L})${words.eitherCase('my-name-is')} ${name}`, `${words.exact('me')} ${name}(?= ${words.exact('is-called')})`];
}

export const introducedNameExamples: Examples = {
  strikes: [
    { text: "I'm ⟦Daniel Ortiz⟧ from Peru", why: '“from” shows where the name ends' },
    { text: 'tôi là ⟦Hồ Văn Lực⟧, ở Gumi', why: 'the comma shows where the name ends' },
    { text: 'Я ⟦Хан Светлана⟧, из Ташкента', why: 'Russian has no word for “am”' },
    { text: 'saya ⟦Rina Wati⟧, dari Indonesia', why: 'Indonesian has no word for “am”' },
    { text: '저는 ⟦Trần Thị Lý⟧, 베트남 사람입니다', why: 'a Latin name in a Korean sentence' },
    { text: '몽골에서 온 ⟦엥흐툴가⟧입니다', why: 'the country stands in front of the name' },
    { text: '我是⟦孙悦⟧，想换签证', why: 'a Chinese family name and one sign' },
    { text: '工头姓⟦蒋⟧，也是老乡', why: 'a family name alone' },
    { text: '我是⟦田中由美⟧的室友', why: 'a Japanese name in front of who one is to her' },
    { text: '我是台灣人⟦林宜蓁⟧，打工度假', why: 'a nation in front of the name' },
    { text: 'Нужна справка. Я ⟦Оксана⟧', why: 'a first name alone, in Russian' },
    { text: 'Hi team, ⟦Aigerim S⟧. here. My boss deducted money', why: '“here” behind the name' },
    { text: 'Hello, ⟦Aigerim⟧ here!', why: '“here” behind a first name and a greeting' },
    { text: '我是住在大林洞的⟦司马静⟧，想问签证', why: 'where one lives stands in front of a family name of two signs' },
    { text: '件名：保険\n⟦森⟧です。', why: 'the first words of a letter in Japanese' },
    { text: 'F-6の⟦小林 恵⟧です', why: 'a space inside a Japanese name' },
    { text: 'म ⟦गीता लामा⟧, काठमाडौं', why: 'two words and a comma' },
    {
      text: 'son ⟦Milan⟧ ⟦(010-7310-5264⟧), би ⟦Сараа⟧, ⟦890617-6073105⟧, D-2-3',
      why: 'Mongolian би in a text of two people',
      kinds: ['name', 'mobile-phone', 'name', 'foreigner-registration-number'],
    },
    { text: 'meu nome é ⟦Rui Costa⟧', why: '“my name is” in Portuguese' },
    { text: 'Mein Name ist ⟦Jonas Weber⟧', why: '“my name is” in German' },
    { text: 'adım ⟦Ayşe Demir⟧', why: '“my name is” in Turkish' },
    { text: 'nama saya ⟦Dewi Lestari⟧', why: '“my name is” in Indonesian' },
    { text: 'Ako si ⟦Juan Dela Cruz⟧ po', why: '“my name is” in Tagalog, with a particle behind' },
    { text: 'намайг ⟦Сарнай⟧ гэдэг', why: 'the verb stands behind the name' },
  ],
  keeps: [
    { text: '베트남에서 온 유학생입니다', why: 'a student, not a name' },
    { text: 'Hi, Student here. New here. Hi all, American here.', why: '“here” behind what somebody is' },
    { text: 'Я Узбек. Я Студентка, учусь в Сеуле.', why: 'what somebody is, with a capital in Russian' },
    { text: '我是越南人，我是中国人高兴', why: 'a nation without a name' },
    { text: 'I am South Korean.', why: 'a nation, not a name' },
    { text: '至急です。質問です。', why: 'what somebody wants, in Japanese' },
    { text: '留学生です。ビザの件です。', why: 'what somebody is, in Japanese' },
    { text: '我是高中生，不是留学生', why: 'a pupil: 高 is also a family name' },
  ],
};
