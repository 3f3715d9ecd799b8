import { describe, expect, it } from 'vitest';
import { compileIndex, type IndexTerm } from '../../../../core/match/compile/compile-index.ts';
import { createMatcher } from '../../../../core/match/find-matches.ts';
import { loadIndex } from '../../../../core/match/term-index.ts';

const PLAIN: Omit<IndexTerm, 'headword'> = { surfaces: [], notIn: [], verbal: true, level: 1, service: 'legal', near: null };
const TERMS: IndexTerm[] = [
  { ...PLAIN, headword: '합의', near: { with: ['가해자', '소송'], without: ['노사'] } },
  { ...PLAIN, headword: '손해배상' },
  { ...PLAIN, headword: '청구', common: true },
  { ...PLAIN, headword: '보완', service: 'civil-documents', near: { with: ['서류'], without: [] } },
  { ...PLAIN, headword: '민원', service: 'civil-documents' },
];
const SITES = [
  { host: 'court.example', service: 'legal' },
  { host: 'library.court.example', service: null },
  { host: 'city.example', service: 'civil-documents' },
];
const index = loadIndex(compileIndex(TERMS, [], SITES).index);

function foundOn(text: string, host: string | null, title = ''): string[] {
  const found: string[] = [];
  createMatcher(index, { host, title })(text, (start, end) => found.push(text.slice(start, end)));
  return found;
}

describe('a word that something must speak for', () => {
  it.each([
    ['is found on a host of its service', 'www.court.example', '', ['합의']],
    ['is found where the title has a term of its service', null, '손해배상 안내', ['합의']],
    ['is found where the title has a word of its rule', 'news.example', '가해자와 만나기', ['합의']],
    ['is not found elsewhere', 'city.example', '안내', []],
    ['is not found for a word of buttons in the title', null, '청구', []],
    ['is not found on a host of nothing under one of its service', 'library.court.example', '', []],
  ])('%s', (_, host, title, expected) => {
    expect(foundOn('합의가 있었다.', host, title)).toEqual(expected);
  });

  it('is not found near a word that speaks against it, whatever the page', () => {
    expect(foundOn('노사 합의가 있었다.', 'court.example', '손해배상')).toEqual([]);
  });

  it.each([
    ['is not found where the title speaks of another sense', 'news.example', '노사 소식', []],
    ['is found there all the same on a host of its service', 'court.example', '노사 소식', ['합의']],
  ])('%s', (_, host, title, expected) => {
    expect(foundOn('가해자와의 합의', host, title)).toEqual(expected);
  });

  it('takes no word from the office of every subject', () => {
    expect(foundOn('제도의 보완', 'city.example', '민원')).toEqual([]);
  });
});

describe('a verb made of such a word', () => {
  it.each([
    ['is not found by the page alone', '합의한 날을 적는다.', []],
    ['is found by a word in the same clause', '가해자와 합의한 날을 적는다.', ['합의']],
    ['is not found by a word farther away', `가해자가 왔다. ${'오늘은 날이 맑다. '.repeat(6)}둘이 합의한 날을 적는다.`, []],
  ])('%s', (_, text, expected) => {
    expect(foundOn(text, 'court.example')).toEqual(expected);
  });
});
