import { describe, expect, it } from 'vitest';
import { findSpokenLanguage, type SpokenTag } from '../../../core/contacts/spoken-language.ts';
import { type CallTopic, writeCallScript } from '../../../core/request/call-script.ts';
import { spokenLanguages } from '../../../glossary/compile/spoken-languages.ts';

const LANGUAGES = spokenLanguages('en');
const named = (tag: SpokenTag) => findSpokenLanguage(tag, LANGUAGES);

const STAY: CallTopic = { speaks: named('vi'), term: { headword: '체류기간', romanised: 'cheryu gigan' }, serviceKo: '출입국·체류' };
const spoken = (topic: Partial<CallTopic> = {}) => writeCallScript({ ...STAY, ...topic });
const foreign = LANGUAGES.all.filter(({ tag }) => tag !== 'ko');

describe('what to say on the phone', () => {
  it('is who calls, in which language, about what, and a plea', () => {
    expect(spoken()).toEqual([
      { id: 'hello', ko: '안녕하세요. 저는 외국인이에요.', romanised: 'annyeonghaseyo. jeoneun oeguginieyo.' },
      {
        id: 'interpret',
        ko: '베트남어로 상담하거나 통역해 주실 수 있어요?',
        romanised: 'beteunameoro sangdamhageona tongyeokhae jusil su isseoyo?',
      },
      { id: 'about', ko: '체류기간에 대해 물어보려고 해요.', romanised: 'cheryu gigan-e daehae mureoboryeogo haeyo.' },
      { id: 'slowly', ko: '천천히 말씀해 주세요.', romanised: 'cheoncheonhi malsseumhae juseyo.' },
    ]);
  });

  it('is the service’s subject where there is no word, as nobody has romanised those', () => {
    expect(spoken({ term: null })[2]).toEqual({ id: 'aboutService', ko: '출입국·체류 문제로 전화했어요.', romanised: null });
  });

  it('asks for no interpreter where the caller speaks Korean', () => {
    expect(spoken({ speaks: named('ko') }).map(({ id }) => id)).toEqual(['hello', 'about', 'slowly']);
  });
});

describe.each(foreign)('a caller who speaks $korean ($tag)', (language) => {
  const { korean } = language;
  const line = spoken({ speaks: language }).find(({ id }) => id === 'interpret');

  it('asks for it by the name that is said, without brackets', () => {
    expect(line?.ko).toBe(`${korean.replace(/\(.*\)/, '')}로 상담하거나 통역해 주실 수 있어요?`);
  });

  it('can read it aloud in Latin letters', () => {
    expect(line?.romanised).toMatch(/^[a-z]+eoro sangdamhageona tongyeokhae jusil su isseoyo\?$/);
  });
});

it('no two languages sound the same', () => {
  const lines = foreign.map((language) => spoken({ speaks: language })[1]!.romanised);
  expect(new Set(lines).size).toBe(foreign.length);
});
