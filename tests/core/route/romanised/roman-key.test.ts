import { describe, expect, it } from 'vitest';
import { romanKey } from '../../../../core/route/romanised/roman-key.ts';
import { romanise } from '../../../../core/route/romanised/romanise.ts';

describe('romanKey', () => {
  it.each([
    ['전세', 'jeonse chonse jonse jeonsae chunse'],
    ['보험', 'boheom bohom bohum poheom'],
    ['국민연금', 'gungminyeongeum kukminyonkum gukminyeonkeum kookminyungum'],
    ['월세', 'wolse wolsae weolse'],
    ['보증금', 'bojeunggeum bojungkum bojunggum pojungkum'],
    ['등록증', 'deungrokjeung deungnokjeung tungnokchung'],
    ['관리비', 'gwanribi gwallibi kwallibi'],
    ['퇴직금', 'toejikgeum twejikkum'],
    ['벌점', 'beoljeom bulchum'],
  ])('%s has the key of %s', (word, spellings) => {
    const keys = romanise(word).map(romanKey);
    for (const spelling of spellings.split(' ')) expect(keys, spelling).toContain(romanKey(spelling));
  });

  it('is another one for another word', () => {
    expect(romanKey('jeonse')).not.toBe(romanKey('jeonso'));
    expect(romanKey('gimpo')).not.toBe(romanKey('jinpo'));
  });
});
