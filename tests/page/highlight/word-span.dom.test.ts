import { describe, expect, it } from 'vitest';
import type { WholeWord } from '../../../core/highlight/whole-word.ts';
import { createWordSpan } from '../../../page/highlight/word-span.ts';
import type { MatchedBlock } from '../../../page/text/matched-block.ts';
import { blocksOf } from './sample-painter.ts';

/** Words as wide as the Hangul around them; a word that ends in 장 is a head's. */
const WIDE: WholeWord = {
  beginOf(text, start, from) {
    let begin = start;
    while (begin > from && /[가-힣]/.test(text[begin - 1]!)) begin--;
    return begin;
  },
  endOf(text, end, to) {
    let last = end;
    while (last < to && /[가-힣]/.test(text[last]!)) last++;
    return last;
  },
  isHead: (text, _start, _end, wordEnd) => text[wordEnd - 1] === '장',
};
/** The number of 사증 in the sample. */
const VISA = 1;

/** The painted parts of a page of one line. */
function spansOf(html: string, mayBeMarked = (_term: number) => true): (string | null)[] {
  const wordSpan = createWordSpan(() => WIDE, mayBeMarked);
  const [block] = blocksOf(html) as [MatchedBlock];
  return Array.from({ length: block.to - block.from }, (_, at) => {
    const span = wordSpan(block, block.from + at);
    if (!span) return null;
    const { startContainer, startOffset, endContainer, endOffset } = span;
    if (startContainer === endContainer) return startContainer.data.slice(startOffset, endOffset);
    return `${startContainer.data.slice(startOffset)}|${endContainer.data.slice(0, endOffset)}`;
  });
}

describe('what is painted of a match', () => {
  it.each([
    ['is its whole word', '<p>새 여권번호, 구사증 안내</p>', ['여권번호', '구사증']],
    ['is its word over two texts', '<p>국내외국인<b>등록증사본</b></p>', ['국내외국인|등록증사본']],
    ['is never that of a match beside it; what is between belongs to the first', '<p>구여권번호사증면제</p>', ['구여권번호', '사증면제']],
    ['is nothing where somebody else is meant', '<p>여권장, 사증</p>', [null, '사증']],
  ])('%s', (_, html, expected) => {
    expect(spansOf(html)).toEqual(expected);
  });

  it('goes on over a word that is not marked, and begins behind the one before that is', () => {
    expect(spansOf('<p>구여권번호사증면제 여권</p>', (term) => term !== VISA)[0]).toBe('구여권번호사증면제');
    expect(spansOf('<p>여권사증구여권번호</p>', (term) => term !== VISA)[2]).toBe('여권번호');
  });
});
