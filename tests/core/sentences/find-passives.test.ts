import { describe, expect, it } from 'vitest';
import { findPassives } from '../../../core/sentences/find-passives.ts';

describe('a passive is found', () => {
  it.each([
    ['과태료가 부과될 수 있습니다.', ['부과될']],
    ['보완되지 않은 신청은 반려됩니다.', ['보완되지', '반려됩니다']],
    ['서류가 접수됐습니다.', ['접수됐습니다']],
    ['허가가 취소돼 출국해야 합니다.', ['취소돼']],
    ['통지받은 날부터 60일 이내', ['통지받은']],
    ['해고당하거나 거절당한 사람', ['해고당하거나', '거절당한']],
    ['권리를 침해당한 분', ['침해당한']],
    ['대상자가 정해지면 알려집니다.', ['정해지면', '알려집니다']],
    ['심사가 이루어진 뒤 정하여지는 금액', ['이루어진', '정하여지는']],
  ])('in “%s”', (sentence, words) => {
    expect(findPassives(sentence)).toEqual(words);
  });
});

describe('no passive is found', () => {
  it.each([
    ['in an adjective', '오래된 건물의 잘못된 주소와 참된 마음, 관련된 서류'],
    ['in the verb 되다', '성인이 되면, 회원이 된 사람, 하게되는 경우, 하면됩니다, 가도된다, 안됩니다, 해야된다, 하지 않으면 아니된다'],
    ['in the ending -되', '서류를 제출하되, 사본이되, 제한이 있되'],
    ['in a verb in 당하다 that is none', '해당하는 담당한 상당한 부당하게 정당한 충당하는 업무담당하는 우선배당한'],
    ['in a verb that gives or takes', '물려받은 재산을 이어받아 내려받기, 돌려받으려면, 주고받는'],
    ['in a change', '날씨가 좋아지고 값이 많아지며 말이 어려워진 뒤 없어지고 커졌다'],
    ['in a verb in 지다 of its own', '떨어지거나 사라진 물건, 넘어지다, 가지고, 책임지는'],
    ['in a noun', '토지, 계약 해지, 주소지역, 정해지역, 된장, 반지'],
  ])('%s', (_, sentence) => {
    expect(findPassives(sentence)).toEqual([]);
  });
});
