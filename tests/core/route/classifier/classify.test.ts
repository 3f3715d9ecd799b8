import { describe, expect, it } from 'vitest';
import { findHints, likelihoods } from '../../../../core/route/classifier/classify.ts';
import { compileClassifier } from '../../../../core/route/compile/compile-classifier.ts';
import type { ExampleService, ServiceExample } from '../../../../core/route/compile/examples.ts';
import type { RouteModel } from '../../../../core/route/route-model.ts';
import type { Service } from '../../../../core/services.ts';
import { inEveryLanguage } from '../../../locales/in-every-language.ts';
import { LANGUAGES_AS_WRITTEN, PAGE_WORDS, rulesOf } from '../sample-rules.ts';

const SERVICES: Service[] = ['labour', 'housing', 'tourism', 'tax', 'bills', 'banking'];
const QUESTIONS: [Service, string][] = [
  ['labour', 'my boss pays my wages late'],
  ['labour', 'boss fired me without notice'],
  ['labour', 'wages below the minimum, boss laughs'],
  ['housing', 'landlord keeps my deposit'],
  ['housing', 'landlord enters my room'],
  ['housing', 'mould in the room, landlord laughs'],
  ['tourism', 'lost my bag on the subway'],
  ['tourism', 'tour of the palace at night'],
  ['tax', 'refund of income tax, the form laughs'],
  ['bills', 'parking ticket for my scooter'],
  ['banking', 'transfer abroad was refused'],
];
/** Said many times over, as a few texts alone teach little. */
const examples = Array.from({ length: 10 }, () => QUESTIONS.map(([service, text]): ServiceExample => ({ service, text }))).flat();
const services = SERVICES.map((id): ExampleService => {
  return { id, about: inEveryLanguage(''), keywords: inEveryLanguage([]) };
});
const rules = rulesOf('en');
const model: RouteModel = {
  services: SERVICES,
  terms: '',
  urgent: [],
  numbers: [],
  dangerNumbers: {},
  languages: LANGUAGES_AS_WRITTEN,
  questions: { en: { rules, keywords: [], weights: compileClassifier(SERVICES, { services, terms: [], examples }, { id: 'en', rules }) } },
  pages: PAGE_WORDS,
  sites: {},
  regions: {},
  korean: { rules: { head: 'last', accents: 'none', stems: null }, keywords: [] },
};

describe('how likely each service is by the words of a question', () => {
  it('follows what is said of it elsewhere, the likeliest being 1', () => {
    const [labour, housing, tourism] = likelihoods('the boss took my wages', model, { temperature: 1 })!;
    expect(labour).toBe(1);
    expect(housing).toBeLessThan(0.5);
    expect(tourism).toBeLessThan(0.5);
  });

  it('differs less at a higher temperature', () => {
    const sure = likelihoods('boss', model, { temperature: 1 })![1]!;
    expect(likelihoods('boss', model, { temperature: 3 })![1]).toBeGreaterThan(sure);
  });

  it('is not known where nothing in it is known', () => {
    expect(likelihoods('xylophone', model, { temperature: 1 })).toBeNull();
    expect(likelihoods('', model, { temperature: 1 })).toBeNull();
  });

  it('is not swayed by the name of what was asked about', () => {
    expect(likelihoods('landlord', model, { without: ['Landlord'], temperature: 1 })).toBeNull();
  });
});

describe('hints of a running text', () => {
  it('are the services that it makes far likelier than chance', () => {
    expect(findHints('The boss pays my wages late', model).map(({ service }) => service)).toEqual(['labour']);
    expect(findHints('xylophone', model)).toEqual([]);
  });
});
