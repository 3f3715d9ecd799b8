import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/languages.ts';
import { findKeywords } from '../../../../core/route/keywords/find-keywords.ts';
import { encodeKeywords } from '../../../../core/route/keywords/keyword.ts';
import type { RouteModel } from '../../../../core/route/route-model.ts';
import type { Service } from '../../../../core/services.ts';
import { LANGUAGES_AS_WRITTEN, PAGE_WORDS, rulesOf } from '../sample-rules.ts';

const SERVICES: Service[] = ['labour', 'housing', 'consumer', 'immigration', 'safety', 'tourism', 'tax'];

type Words = Partial<Record<Service, string[]>>;

const KEYWORDS: Partial<Record<Language, Words>> = {
  en: {
    labour: ['fired', 'boss'],
    housing: ['landlord', 'deposit', 'dormitory'],
    consumer: ['refund'],
    immigration: ['visa', 'd 10'],
    safety: ['fire'],
  },
  fr: { housing: ['propriétaire', 'caution'], tax: ['impôt'] },
  vi: { tax: ['thuế'], housing: ['thuê nhà', 'tiền cọc'], labour: ['lương'] },
  ko: { immigration: ['비자'], consumer: ['소비자', '산 지'], tax: ['과세'], housing: ['집세', '보증금', '전세 사기'], labour: ['월급'] },
  ja: { safety: ['スリ'], tourism: ['タックスリファンド', '免税'], immigration: ['ビザ'] },
  'zh-Hans': { immigration: ['签证'], labour: ['工作'], tourism: ['签证'] },
};

const model: RouteModel = {
  services: SERVICES,
  terms: '',
  urgent: [],
  numbers: [],
  dangerNumbers: {},
  languages: LANGUAGES_AS_WRITTEN,
  pages: PAGE_WORDS,
  sites: {},
  regions: {},
  korean: { rules: { head: 'last', accents: 'none', stems: null }, keywords: [] },
  questions: Object.fromEntries(
    (Object.entries(KEYWORDS) as [Language, Words][]).map(([language, words]) => [
      language,
      {
        rules: rulesOf(language),
        keywords: SERVICES.map((service) => encodeKeywords((words[service] ?? []).map((word) => ({ word, weight: 1 })))),
        weights: { scale: 0, distances: '', steps: '' },
      },
    ]),
  ),
};

const found = (text: string) => findKeywords(text, model).map(({ service, word }) => `${service} ${word}`);

describe('findKeywords', () => {
  it.each([
    ['My landlord keeps the deposit', ['housing landlord', 'housing deposit']],
    ['Landlords and refunds', ['housing landlord', 'consumer refund']],
    ['they refunded nothing', ['consumer refund']],
    ['D-10 VISA', ['immigration d 10', 'immigration visa']],
    ['Mon proprietaire garde ma caution', ['housing propriétaire', 'housing caution']],
    ['l’impôt et les impôts', ['tax impôt', 'tax impôt']],
    ['nộp thuế ở đâu', ['tax thuế']],
    ['toi thue nha o dau', ['housing thuê nhà']],
    ['chu khong tra luong', ['labour lương']],
    ['비자를 연장하고 싶어요', ['immigration 비자']],
    ['소비자 상담', ['consumer 소비자']],
    ['전세사기를 당했어요', ['housing 전세 사기']],
    ['ビザの延長', ['immigration ビザ']],
    ['I was fired', ['labour fired']],
    ['there is a fire', ['safety fire']],
  ])('“%s” holds %j', (text, words) => expect(found(text)).toEqual(words));

  it.each([
    ['visage', 'a word that only begins like one'],
    ['thuê xe', 'another tone'],
    ['빌린 집 세탁기가 고장났어요', 'syllables of two words'],
    ['', 'an empty question'],
    ['?!', 'no word at all'],
  ])('finds nothing in “%s”: %s', (text) => expect(found(text)).toEqual([]));

  it('does not find a katakana word inside a longer one', () => {
    expect(found('タックスリファンドの窓口')).toEqual(['tourism タックスリファンド']);
    expect(found('スリに遭いました')).toEqual(['safety スリ']);
  });

  it.each(['원산지 표시를 확인하세요', '불과세계 1위'])('does not find a short Korean word inside a longer one: %s', (text) =>
    expect(findKeywords(text, model)).toEqual([]),
  );

  it('finds a short Korean word where a word begins', () => {
    expect(findKeywords('과세 대상인가요? 산 지 사흘 됐어요', model).map(({ word }) => word)).toEqual(['과세', '산 지']);
  });

  it('divides a word that two services share', () => {
    const hits = findKeywords('签证', model);
    expect(hits.map(({ service }) => service)).toEqual(['immigration', 'tourism']);
    expect(hits[0]!.weight).toBeCloseTo(findKeywords('工作', model)[0]!.weight / 2);
  });

  it('lets what is asked for outweigh what it is for, wherever the language puts it', () => {
    const order = (text: string) => [...findKeywords(text, model)].sort((a, b) => b.weight - a.weight).map(({ word }) => word);
    expect(order('a refund of what my landlord took')).toEqual(['refund', 'landlord']);
    expect(order('비자 때문에 월급')).toEqual(['월급', '비자']);
  });

  it('reads only the languages that the model carries', () => {
    const korean = { ...model, questions: { ko: model.questions.ko! } };
    expect(findKeywords('my landlord', korean)).toEqual([]);
    expect(findKeywords('월급을 못 받았어요', korean)).toHaveLength(1);
  });
});
