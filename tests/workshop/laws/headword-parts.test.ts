import { describe, expect, it } from 'vitest';
import { headwordParts } from '../../../workshop/laws/headword-parts.ts';

describe('the words of a headword', () => {
  it.each([
    ['동반가족', 'dongban gajok', ['동반', '가족']],
    ['국민연금', 'gungmin yeongeum', ['국민', '연금']],
    ['수입인지', 'suip inji', ['수입', '인지']],
    ['거주숙소제공확인서', 'geoju sukso jegong hwaginseo', ['거주', '숙소', '제공', '확인서']],
    ['체류자격 외 활동허가', 'cheryu jagyeok oe hwaldong heoga', ['체류', '자격', '외', '활동', '허가']],
    ['의료급여', 'uiryo geubyeo', ['의료', '급여']],
    ['여권', 'yeogwon', ['여권']],
  ])('are those of its romanisation: %s, %s', (headword, romanised, parts) => {
    expect(headwordParts(headword, romanised)).toEqual(parts);
  });

  it.each([
    ['정부24', 'jeongbu isipsa'],
    ['여권', 'yeokwan'],
    ['국민연금', 'gungmin'],
  ])('are one where the romanisation does not fit: %s, %s', (headword, romanised) => {
    expect(headwordParts(headword, romanised)).toEqual([headword]);
  });
});
