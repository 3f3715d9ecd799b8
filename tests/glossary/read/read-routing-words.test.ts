import { describe, expect, it } from 'vitest';
import { LANGUAGES, OTHER_LANGUAGES } from '../../../core/languages.ts';
import { readRoutingWords } from '../../../glossary/read/read-routing-words.ts';

const { routingWords, problems } = readRoutingWords();
const wordsOf = (language: string) => routingWords.find(({ id }) => id === language)!;

describe('the words for routing', () => {
  it('are there for every language whose questions are understood, without a problem', () => {
    expect(problems).toEqual([]);
    expect(routingWords.map(({ id }) => id)).toEqual([...LANGUAGES, ...OTHER_LANGUAGES]);
  });

  it('are lists of words, with what the language is like', () => {
    expect(wordsOf('fr')).toMatchObject({ spaces: true, head: 'first', accents: 'optional' });
    expect(wordsOf('fr').contextWords).toContain('à l’école');
    expect(wordsOf('vi').scripts.Latn!.letters).toEqual(['ă', 'ơ', 'ư', 'đ', 'a\u0306', '\u0309', '\u0323', '\u031b']);
    expect(wordsOf('en').stems).toEqual({
      endings: ['ings', 'ing', 'ied', 'ies', 'ed', 'es', 'e', 'y', 's'],
      except: ['ss'],
      doubled: 'aeiouls',
    });
  });

  it('read Korean without its spaces, which people write as they like', () => expect(wordsOf('ko').spaces).toBe(false));

  it('have the words of pages in Korean alone', () => {
    expect(routingWords.filter(({ pages }) => pages).map(({ id }) => id)).toEqual(['ko']);
    expect(wordsOf('ko').pages!.offices).toContain('24');
  });
});
