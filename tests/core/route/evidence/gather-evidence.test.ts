import { describe, expect, it } from 'vitest';
import { readRouting } from '../../../../bench/eval/evaluate-routing.ts';
import { NO_ALARM } from '../../../../core/route/emergency/emergency.ts';
import { gatherEvidence } from '../../../../core/route/evidence/gather-evidence.ts';

const { numbers, ...readers } = readRouting();

describe('gatherEvidence', () => {
  it('counts each term once, in order, as it is first written', () => {
    const { terms, titleTerms } = gatherEvidence({ title: '체류지 변경신고', text: '여권과 사증. 여권을 내십시오.' }, readers);
    expect(terms).toEqual([
      { term: numbers.get('여권'), count: 2, surface: '여권' },
      { term: numbers.get('사증'), count: 1, surface: '사증' },
    ]);
    expect(titleTerms).toEqual([{ term: numbers.get('체류지 변경신고'), count: 1, surface: '체류지 변경신고' }]);
  });

  it('leaves empty what is not known', () => {
    expect(gatherEvidence({}, readers)).toEqual({
      host: null,
      title: '',
      terms: [],
      titleTerms: [],
      text: '',
      asked: null,
      words: '',
      alarm: NO_ALARM,
      otherKeywords: [],
      wordTerms: [],
    });
  });
});
