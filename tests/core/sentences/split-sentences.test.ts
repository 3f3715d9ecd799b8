import { expect, it } from 'vitest';
import { splitSentences } from '../../../core/sentences/split-sentences.ts';

it.each([
  ['behind a point', '신청서를 냅니다. 결과는 문자로 알립니다.', ['신청서를 냅니다.', '결과는 문자로 알립니다.']],
  ['behind what closes a quotation', '“접수되었습니다.” 라고 나옵니다.', ['“접수되었습니다.”', '라고 나옵니다.']],
  ['behind a bracket', '신청합니다(방문 접수). 우편도 됩니다!', ['신청합니다(방문 접수).', '우편도 됩니다!']],
  [
    'without a mark',
    '방문해 주시기 바랍니다 자세한 내용은 전화로 문의하세요',
    ['방문해 주시기 바랍니다', '자세한 내용은 전화로 문의하세요'],
  ],
  ['but not behind a figure', '1. 신청 대상 2026. 3. 1. 현재', ['1. 신청 대상 2026. 3. 1. 현재']],
  ['but not inside an address', '누리집(www.gaon.go.kr)에서 봅니다.', ['누리집(www.gaon.go.kr)에서 봅니다.']],
  ['of nothing', '', []],
])('a sentence ends %s', (_, block, sentences) => {
  expect(splitSentences(block)).toEqual(sentences);
});
