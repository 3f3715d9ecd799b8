import { describe, expect, it } from 'vitest';
import type { ForeignLanguage } from '../../../core/languages.ts';
import { createSituationFinder } from '../../../core/request/find-situations.ts';
import type { SituationTopic } from '../../../core/request/list-situations.ts';
import { compileSituations } from '../../../glossary/compile/compile-situations.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';

const { situations, terms } = realGlossary;
const ANY: SituationTopic = { service: 'petition', term: null };
const CARD: SituationTopic = { service: 'immigration', term: 'alien-registration-card' };

function find(language: ForeignLanguage, words: string, topic: SituationTopic): string[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const namesOf = (id: string) => {
    const term = byId.get(id)!;
    return [term.headword, term[language]?.name, ...(term[language]?.also ?? [])].join(' ');
  };
  return createSituationFinder(compileSituations(situations, language), namesOf)(words, topic).map(({ id }) => id);
}

describe('the situations that typed words may mean', () => {
  it.each<[ForeignLanguage, string]>([
    ['en', 'I lost my card'],
    ['en', 'I lost my card, number 900101-5123456. What must I do?'],
    ['fr', 'j’ai perdu ma carte'],
    ['vi', 'toi bi mat the'],
    ['zh-Hans', '我的登录证丢了'],
    ['en', '등록증을 잃어버렸어요'],
  ])('in %s, “%s” asked about the card: the first is that it is lost', (language, words) => {
    expect(find(language, words, CARD)[0]).toBe('immigration/card-lost');
  });

  it('are those of the request’s service before those of others', () => {
    expect(find('en', 'I lost my card', { service: 'banking', term: null })[0]).toBe('banking/card-lost');
  });

  it('are of any service, where the words tell it', () => {
    expect(find('en', 'landlord does not give my deposit back', ANY)[0]).toBe('housing/deposit-not-returned');
    expect(find('en', 'my boss has not paid me', ANY)[0]).toBe('labour/not-paid');
  });

  it.each(['', 'Help', 'What must I do?', 'how can I cook rice', '???'])('are none for “%s”, which tells nothing', (words) => {
    expect(find('en', words, ANY)).toEqual([]);
  });
});
