import { describe, expect, it } from 'vitest';
import { holdsTerm } from '../../../workshop/laws/holds-term.ts';
import { readStatute } from '../../../workshop/laws/read-statutes.ts';
import { STATUTE } from './statute.ts';

const { articles } = readStatute(STATUTE)!;
const holds = (article: string, headword: string, romanised = 'x', surfaces: string[] = []) =>
  holdsTerm(articles.get(article)!, { headword, romanised, surfaces });

describe('an article', () => {
  it.each([
    ['the headword', '제33조', '외국인등록증', '', []],
    ['the headword, spaces and dots apart', '제40조', '체류 출국', '', []],
    ['the headword before its Chinese characters', '제33조', '외국인등록을', '', []],
    ['a surface', '제33조', '체류카드', '', ['등록증']],
    ['the words of the headword', '제33조의2', '영주외국인', 'yeongju oegugin', []],
    ['one word, another in the heading above', '제33조의2', '영주등록', 'yeongju deungnok', []],
    ['the headword in the heading above', '제40조', '출입국관리', '', []],
  ])('holds %s', (_, article, headword, romanised, surfaces) => {
    expect(holds(article, headword, romanised, surfaces)).toBe(true);
  });

  it.each([
    ['another term', '제33조의2', '여권', 'yeogwon'],
    ['half of the words', '제33조의2', '영주비자', 'yeongju bija'],
    ['words in the headings alone', '제40조', '출입국외국인', 'churipguk oegugin'],
  ])('does not hold %s', (_, article, headword, romanised) => {
    expect(holds(article, headword, romanised)).toBe(false);
  });
});
