import type { SpokenLanguage } from '../contacts/spoken-language.ts';
import { STAFF_LANGUAGE } from '../languages.ts';

/** A sentence to say on the phone, as it is written and as it is said. */
export interface SpokenLine {
  /** Which sentence, for its translation. */
  id: 'hello' | 'interpret' | 'about' | 'aboutService' | 'slowly' | 'address' | 'interpreter';
  ko: string;
  /** Revised Romanisation; null where nobody has written it. */
  romanised: string | null;
}

/** What the caller is on the phone about. */
export interface CallTopic {
  speaks: SpokenLanguage;
  term: { headword: string; romanised: string } | null;
  /** The service's name in Korean. */
  serviceKo: string;
}

/** The sentences of a call, in their order: who calls, in which language, about what. A speaker of Korean does not name a language. */
export function writeCallScript({ speaks, term, serviceKo }: CallTopic): SpokenLine[] {
  return [
    { id: 'hello', ko: '안녕하세요. 저는 외국인이에요.', romanised: 'annyeonghaseyo. jeoneun oeguginieyo.' },
    ...(speaks.tag === STAFF_LANGUAGE ? [] : [interpret(speaks)]),
    term ? aboutTerm(term) : { id: 'aboutService', ko: `${serviceKo} 문제로 전화했어요.`, romanised: null },
    { id: 'slowly', ko: '천천히 말씀해 주세요.', romanised: 'cheoncheonhi malsseumhae juseyo.' },
  ];
}

/** What to say in any emergency, after what has happened: where, and in which language. */
export function writeEmergencyCall(speaks: SpokenLanguage): SpokenLine[] {
  return [
    { id: 'address', ko: '여기 주소는 …이에요.', romanised: 'yeogi jusoneun …ieyo.' },
    ...(speaks.tag === STAFF_LANGUAGE ? [] : [callInterpreter(speaks)]),
  ];
}

/** Without what is in brackets, which is for readers. */
function spokenName({ korean }: SpokenLanguage): string {
  return korean.replace(/\(.*\)/, '');
}

function callInterpreter(language: SpokenLanguage): SpokenLine {
  const romanised = `${language.romanised} tongyeogeul bulleo juseyo.`;
  return { id: 'interpreter', ko: `${spokenName(language)} 통역을 불러 주세요.`, romanised };
}

function interpret(language: SpokenLanguage): SpokenLine {
  return {
    id: 'interpret',
    ko: `${spokenName(language)}로 상담하거나 통역해 주실 수 있어요?`,
    romanised: `${language.romanised}ro sangdamhageona tongyeokhae jusil su isseoyo?`,
  };
}

function aboutTerm({ headword, romanised }: NonNullable<CallTopic['term']>): SpokenLine {
  return { id: 'about', ko: `${headword}에 대해 물어보려고 해요.`, romanised: `${romanised}-e daehae mureoboryeogo haeyo.` };
}
