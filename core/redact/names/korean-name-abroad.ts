import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';
import { koreanNamesInLatin } from './foreign/korean-in-latin.ts';
import { koreanNamesInCyrillic, koreanNamesInKatakana, koreanNamesInThai } from './foreign/korean-in-other-scripts.ts';
import { koreanNamesInProse } from './foreign/korean-in-prose.ts';

const CYRILLIC = /[А-я]/;
const KATAKANA = /[ァ-ヶ]/;
const THAI = /[ก-๏]/;

/** Korean names in a text of another language: in Hangul, or as its script writes their sounds. Their form alone shows them. */
export const koreanNameAbroad: Recogniser = {
  name: 'korean-name-abroad',
  kind: 'name',
  before: ['labelled-name'],
  prepare(words) {
    const inProse = koreanNamesInProse(words);
    const inLatin = koreanNamesInLatin(words);
    const inCyrillic = koreanNamesInCyrillic(words);
    const compile = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'dgu'));
    const [katakana, thai] = [compile(koreanNamesInKatakana(words)), compile(koreanNamesInThai(words))];
    const find = (text: string, patterns: readonly RegExp[]) => patterns.flatMap((pattern) => findSpans(text, pattern));
    return (context) => [
      ...inProse(context),
      ...inLatin(context),
      ...(CYRILLIC.test(context.text) ? inCyrillic(context) : []),
      ...(KATAKANA.test(context.text) ? find(context.text, katakana) : []),
      ...(THAI.test(context.text) ? find(context.text, thai) : []),
    ];
  },
};

export const koreanNameAbroadExamples: Examples = {
  strikes: [
    { text: '我老公⟦최동혁⟧不给我生活费', why: 'Hangul in a Chinese sentence' },
    { text: 'ông chủ ⟦윤태식⟧ không trả lương', why: 'Hangul in a Vietnamese sentence' },
    { text: '⟦Bae Sun-young⟧ from the office said no', why: 'a family name and two syllables with a hyphen' },
    { text: 'boss name ⟦lee chang-ho⟧ he hit me', why: 'the same in small letters' },
    { text: 'they called ⟦Kim Jiyoung⟧ and ⟦Pak Chol Min⟧', why: 'without a hyphen' },
    { text: 'call ⟦Mi-sook Kang⟧ tomorrow', why: 'the family name behind' },
    { text: 'not paid by mr ⟦kim⟧', why: 'a family name behind a title in small letters' },
    { text: 'my boss mrs. ⟦oh⟧ keeps it, et le proprio m. ⟦pyo⟧ refuse', why: 'family names that are words, behind a clear title' },
    { text: '⟦ユン・ソヨン⟧という人', why: 'in Katakana' },
    { text: '上司の⟦パク⟧課長', why: 'a family name in front of a rank' },
    { text: 'Хозяйка ⟦Пак Ми Ран⟧ не отдаёт залог', why: 'in Cyrillic' },
    { text: 'работаю с ⟦Виктором Паком⟧', why: 'a Russian first name in front, with endings' },
    { text: 'นายจ้างชื่อ ⟦ปาร์ค จีซอง⟧ ยึดพาสปอร์ต', why: 'in Thai' },
  ],
  keeps: [
    { text: '请问전입신고和확정일자要去주민센터办吗', why: 'words of offices in Hangul' },
    { text: 'need 고시원 near 신촌역', why: 'places in Hangul' },
    { text: 'Yi Sun-sin Bridge, Yi Sun-sin’s shrine and the Ahn Jung-geun memorial', why: 'what bears the name of somebody famous' },
    { text: 'Where is Seo-gu office? It is so-so in Han River', why: 'a district, and words with a hyphen' },
    { text: 'コンビニ店長、スタッフ部長', why: 'ranks behind other words' },
  ],
};
