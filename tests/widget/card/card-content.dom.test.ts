import { describe, expect, it } from 'vitest';
import type { CardHelp } from '../../../core/contacts/help-on-card.ts';
import type { Explanation } from '../../../core/explanation.ts';
import { cardContent } from '../../../widget/card/card-content.ts';

const EXPLANATION = { headword: '외국인등록증', name: 'Residence Card', related: [] } as unknown as Explanation;
const HELP = { service: { id: 'immigration', name: 'Immigration' } } as unknown as CardHelp;
const asked: string[] = [];
const files = {
  async explanation(term: number, language: string) {
    if (term !== 7) throw new Error(`There is no term ${term}.`);
    asked.push(`explanation ${term} in ${language}`);
    return EXPLANATION;
  },
  async sources(term: number) {
    asked.push(`sources of ${term}`);
    return [{ law: '출입국관리법', article: '제33조', checked: null }];
  },
};

describe('what the card of a term shows', () => {
  it('is its explanation and who helps; its sources are loaded when they are asked for', async () => {
    const content = await cardContent(7, 'en', { files, help: Promise.resolve(HELP) });
    expect(content).toMatchObject({ explanation: EXPLANATION, second: null, help: HELP });
    expect(asked).toEqual(['explanation 7 in en']);
    expect(await content.loadSources()).toEqual([{ law: '출입국관리법', article: '제33조', checked: null }]);
    expect(asked).toEqual(['explanation 7 in en', 'sources of 7']);
  });

  it('has the name that the pages of the service that helps use, and the usual one behind it', async () => {
    const special = { ...EXPLANATION, also: ['ARC'], elsewhere: { immigration: 'Registration card' } } as Explanation;
    const named = { ...files, explanation: async () => special };
    const { explanation } = await cardContent(7, 'en', { files: named, help: Promise.resolve(HELP) });
    expect(explanation).toMatchObject({ name: 'Registration card', also: ['Residence Card', 'ARC'] });
    const unknown = await cardContent(7, 'en', { files: named, help: Promise.reject(new Error('No connection.')) });
    expect(unknown.explanation.name).toBe('Residence Card');
  });

  it('is no help where nobody could be told', async () => {
    expect((await cardContent(7, 'en', { files, help: Promise.reject(new Error('No connection.')) })).help).toBeNull();
  });

  it('is an error for a number that no term has', async () => {
    await expect(cardContent(9999, 'en', { files, help: Promise.resolve(HELP) })).rejects.toThrow('There is no term 9999');
  });
});
