import { describe, expect, it } from 'vitest';
import { redact } from '../redact.ts';

/** Struck out, as people would read it. */
const struck = (text: string) => {
  let done = 0;
  const parts = redact(text).redactions.map(({ start, end }) => {
    const part = `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
    done = end;
    return part;
  });
  return parts.join('') + text.slice(done);
};

describe('what no rule knows is found from what the examples teach', () => {
  it.each([
    '저희 반 담임 ⟦곽⟧ 선생님이 전화하셨어요',
    '어제 병원에서 ⟦부이티응아⟧가 수술받았어요',
    'the foreman ⟦Baek⟧ hit my coworker ⟦Suresh⟧ yesterday',
  ])('%s', (marked) => expect(struck(marked.replace(/[⟦⟧]/gu, ''))).toBe(marked));
});

describe('what is public or harmless by itself stays, whatever the tagger takes it for', () => {
  it.each([
    '상담전화 1350 1355 1372 132',
    '서비스 60400000014 참고',
    '주민등록번호 13자리',
    '인천지방법원 2019가단20718 판결의 취지',
    '단원구청 (안산시 단원구 초지동 671-1)',
    'M1234A567',
    'Bring 550,000 for the room, no receipt',
    'FROM: NHIS Jongno Branch, about the unpaid premium',
    'My agency Pag-asa Manpower said to pay $1,500',
    'ハイコリアでもできますか？手数料は無料？',
    '위반장소 : 경주시 외동읍 입실사거리\n과태료 : 70,000원',
    '전세 1억 2천짜리인데 집주인이 바뀌었어요',
  ])('%s', (text) => expect(struck(text)).toBe(text));
});
