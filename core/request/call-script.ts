import type { CounselLanguage } from '../route/lines/counsel-languages.ts';

/** A sentence to say on the phone, as it is written and as it is said. */
export interface SpokenLine {
  /** Which sentence, for its translation. */
  id: 'hello' | 'interpret' | 'about' | 'aboutService' | 'slowly';
  ko: string;
  /** Revised Romanisation; null where nobody has written it. */
  romanised: string | null;
}

/** What the caller is on the phone about. */
export interface CallTopic {
  speaks: CounselLanguage;
  term: { headword: string; romanised: string } | null;
  /** The desk's name in Korean. */
  serviceKo: string;
}

/** The names of languages as they are said, without brackets. */
const SPOKEN_NAMES: Partial<Record<CounselLanguage, readonly [ko: string, romanised: string]>> = {
  en: ['영어', 'yeongeo'],
  zh: ['중국어', 'junggugeo'],
  vi: ['베트남어', 'beteunameo'],
  ja: ['일본어', 'ilboneo'],
  mn: ['몽골어', 'monggoreo'],
  ru: ['러시아어', 'reosiaeo'],
  uz: ['우즈베크어', 'ujeubekeueo'],
  th: ['태국어', 'taegugeo'],
  tl: ['필리핀어', 'pillipineo'],
  id: ['인도네시아어', 'indonesiaeo'],
  km: ['캄보디아어', 'kambodiaeo'],
  ne: ['네팔어', 'nepareo'],
  ar: ['아랍어', 'arabeo'],
  es: ['스페인어', 'seupeineo'],
  fr: ['프랑스어', 'peurangseueo'],
  my: ['미얀마어', 'miyanmaeo'],
  bn: ['벵골어', 'benggoreo'],
  ur: ['우르두어', 'ureudueo'],
  si: ['싱할라어', 'singhallaeo'],
  lo: ['라오스어', 'raoseueo'],
  de: ['독일어', 'dogireo'],
};

/** The sentences of a call, in their order: who calls, in which language, about what. A speaker of Korean needs none of the language. */
export function writeCallScript({ speaks, term, serviceKo }: CallTopic): SpokenLine[] {
  const language = SPOKEN_NAMES[speaks];
  return [
    { id: 'hello', ko: '안녕하세요. 저는 외국인이에요.', romanised: 'annyeonghaseyo. jeoneun oeguginieyo.' },
    ...(language ? [interpret(language)] : []),
    term ? aboutTerm(term) : { id: 'aboutService', ko: `${serviceKo} 문제로 전화했어요.`, romanised: null },
    { id: 'slowly', ko: '천천히 말씀해 주세요.', romanised: 'cheoncheonhi malsseumhae juseyo.' },
  ];
}

function interpret([ko, romanised]: readonly [string, string]): SpokenLine {
  return {
    id: 'interpret',
    ko: `${ko}로 상담하거나 통역해 주실 수 있어요?`,
    romanised: `${romanised}ro sangdamhageona tongyeokhae jusil su isseoyo?`,
  };
}

function aboutTerm({ headword, romanised }: NonNullable<CallTopic['term']>): SpokenLine {
  return { id: 'about', ko: `${headword}에 대해 물어보려고 해요.`, romanised: `${romanised}-e daehae mureoboryeogo haeyo.` };
}
