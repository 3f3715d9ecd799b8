import { describe, expect, it } from 'vitest';
import type { Matcher } from '../../../core/match/find-matches.ts';
import { findHiddenTexts } from '../../../page/text/hidden-texts.ts';

const matcher: Matcher = (text, emit) => {
  for (const { 0: word, index } of text.matchAll(/여권|사증/g)) emit(index, index + word.length, word === '여권' ? 0 : 1, 0);
};

function found(html: string): [word: string, element: string][] {
  document.body.innerHTML = html;
  return findHiddenTexts(document.documentElement, matcher).map(({ word, element }) => [word, element.localName]);
}

describe('a text that cannot be painted', () => {
  it.each<[string, string, [string, string][]]>([
    ['is the alternative text of an image', '<img alt="여권 사진">', [['여권', 'img']]],
    ['is the alternative text of an area', '<map><area alt="사증 신청"></map>', [['사증', 'area']]],
    [
      'is a hint',
      '<a title="여권과 사증">안내</a>',
      [
        ['여권', 'a'],
        ['사증', 'a'],
      ],
    ],
    [
      'is the example in a field',
      '<input placeholder="여권번호"><textarea placeholder="사증 종류"></textarea>',
      [
        ['여권', 'input'],
        ['사증', 'textarea'],
      ],
    ],
    ['is an option, shown by its list', '<select><optgroup><option>여권</option></optgroup></select>', [['여권', 'select']]],
    ['is an option without a list', '<datalist><option>여권</option></datalist>', [['여권', 'option']]],
    ['is never what the reader has typed', '<input value="여권"><textarea>사증</textarea>', []],
    ['is none of the texts that are painted', '<p>여권</p>', []],
    ['is nothing where it is empty', '<img alt=""><a title="">여권</a>', []],
  ])('%s', (_, html, matches) => {
    expect(found(html)).toEqual(matches);
  });

  it('has its term by number', () => {
    document.body.innerHTML = '<img alt="사증">';
    expect(findHiddenTexts(document.body, matcher)).toEqual([{ element: document.querySelector('img'), word: '사증', term: 1 }]);
  });

  it('is none where a selector excludes it', () => {
    document.body.innerHTML = '<div class="mine"><img alt="여권"></div><img alt="사증">';
    expect(findHiddenTexts(document.documentElement, matcher, '.mine').map(({ word }) => word)).toEqual(['사증']);
  });
});
