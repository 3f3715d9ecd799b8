import { describe, expect, it } from 'vitest';
import { createWordSet } from '../../../../core/redact/words/word-set.ts';

const people = createWordSet(['사장', '사장님', 'landlord', 'house owner', '房东', '부']);

describe('words beside a place of a text', () => {
  it('end behind the place, the longest first', () => {
    expect(people.endBehind('우리 사장님이', 3)).toBe(6);
    expect(people.endBehind('우리 사장이', 3)).toBe(5);
    expect(people.endBehind('우리 사장이', 0)).toBe(-1);
    expect(people.endBehind('우리', 2)).toBe(-1);
  });

  it('begin before the place, in any case', () => {
    expect(people.startBefore('My House Owner Kim', 14)).toBe(3);
    expect(people.startBefore('我房东金英姬', 3)).toBe(1);
    expect(people.startBefore('Kim', 0)).toBe(-1);
  });

  it('begin a word where words are written apart', () => {
    expect(people.startBefore('승객명부 ', 4)).toBe(-1);
    expect(people.startBefore('the sublandlord', 15)).toBe(-1);
  });
});
