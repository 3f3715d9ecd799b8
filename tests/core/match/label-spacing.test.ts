import { describe, expect, it } from 'vitest';
import { findSpacedTerm } from '../../../core/match/label-spacing.ts';
import { buildTrie } from '../../../core/match/trie.ts';

const { trie, sorted } = buildTrie(['예금주', '예금', '성명', '이자', '외국인등록증', '순위자']);

/** The term written with spaces where the bar stands, as the text has it, and which it is. */
function found(marked: string): [text: string, term: string] | null {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const term = findSpacedTerm(trie, text, start);
  return term && [text.slice(start, term.end), sorted[term.surface]!];
}

describe('a term with a space after every syllable', () => {
  it.each([
    ['|예 금 주', '예 금 주', '예금주'],
    ['|예  금  주 :', '예  금  주', '예금주'],
    ['1. |예\u3000금\u3000주 홍길동', '예\u3000금\u3000주', '예금주'],
    ['계좌, |예 금 주 는', '예 금 주', '예금주'],
    ['|외 국 인 등 록 증 번호', '외 국 인 등 록 증', '외국인등록증'],
    ['|성 명', '성 명', '성명'],
    ['|성  명 :', '성  명', '성명'],
    ['(|성 명)', '성 명', '성명'],
    ['1 |성 명 /', '성 명', '성명'],
    ['  |예 금 :', '예 금', '예금'],
  ])('is found in “%s”', (marked, text, term) => {
    expect(found(marked)).toEqual([text, term]);
  });

  it.each([
    ['two syllables that do not fill their label', '|이 자 가 범인이다'],
    ['two syllables behind another word', '그 |이 자'],
    ['two syllables before another word', '|이 자 발생'],
    ['syllables of another word', '|예 금지'],
    ['a last syllable with a particle', '|예 금주는'],
    ['syllables without spaces', '|예금주'],
    ['the tail of a longer label', '우 선 |순 위 자'],
    ['a word that the index does not have', '|주 소 지'],
    ['a mere beginning of a term', '|외 국 인'],
  ])('is not found in %s', (_, marked) => {
    expect(found(marked)).toBeNull();
  });
});
