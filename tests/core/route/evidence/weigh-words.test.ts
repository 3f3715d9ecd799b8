import { describe, expect, it } from 'vitest';
import { questionFeatures } from '../../../../core/route/classifier/question-features.ts';
import { encodeServiceWeights } from '../../../../core/route/classifier/service-weights.ts';
import { weighWords } from '../../../../core/route/evidence/weigh-words.ts';
import { encodeKeywords } from '../../../../core/route/keywords/keyword.ts';
import type { RouteModel } from '../../../../core/route/route-model.ts';
import type { Service } from '../../../../core/services.ts';
import { LANGUAGES_AS_WRITTEN, PAGE_WORDS, rulesOf } from '../sample-rules.ts';

const SERVICES: Service[] = ['labour', 'housing', 'banking'];
const keywords = [['wages'], ['room'], ['card']].map((words) => encodeKeywords(words.map((word) => ({ word, weight: 1 }))));
const SPEAKING: [word: string, service: number][] = [
  ['boss', 0],
  ['fired', 0],
  ['landlord', 1],
  ['card', 2],
];
const weights = encodeServiceWeights(
  SPEAKING.map(([word, service]) => [[...questionFeatures(word, rulesOf('en'))][0]! * SERVICES.length + service, 3]),
);
const model: RouteModel = {
  services: SERVICES,
  terms: 'A9',
  urgent: [],
  numbers: [],
  dangerNumbers: {},
  languages: LANGUAGES_AS_WRITTEN,
  questions: { en: { rules: rulesOf('en'), keywords, weights } },
  pages: PAGE_WORDS,
  sites: {},
  regions: {},
  korean: { rules: { head: 'last', accents: 'none', stems: null }, keywords: [] },
};

/** The weights by service, for a question by itself or on a page. */
function weigh(words: string, { isAlone = true, asked = null as number | null, askedNames = [] as string[] } = {}) {
  const evidence = { host: null, title: '', terms: [], titleTerms: [], asked, askedNames, words };
  return new Map(weighWords(evidence, model, isAlone).map(({ service, weight }) => [service, weight]));
}

const best = (weights: ReadonlyMap<Service, number>) => [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('the words of a question', () => {
  it('speak for the service that a keyword names', () => {
    expect(best(weigh('the room'))).toBe('housing');
    expect(weigh('the room').size).toBe(1);
  });

  it('speak by all of them where there is no keyword', () => {
    expect(best(weigh('my boss fired me'))).toBe('labour');
    expect(best(weigh('the landlord shouts'))).toBe('housing');
  });

  it('let the others decide between two keywords', () => {
    expect(best(weigh('wages and room, says the landlord'))).toBe('housing');
    expect(best(weigh('wages and room, says the boss'))).toBe('labour');
  });

  it('keep a service that no keyword names', () => {
    const weights = weigh('my boss fired me in the room');
    expect(weights.get('labour')).toBeGreaterThan(0);
  });

  it('do not count without a keyword where a page says more', () => {
    expect(weigh('my boss fired me', { isAlone: false }).size).toBe(0);
    expect(weigh('something else').size).toBe(0);
  });

  it('do not take the term that was asked about for another', () => {
    expect(best(weigh('the card'))).toBe('banking');
    expect(weigh('the card', { asked: 0, askedNames: ['Residence Card'], isAlone: false }).size).toBe(0);
  });
});
