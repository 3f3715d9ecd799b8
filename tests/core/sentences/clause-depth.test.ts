import { describe, expect, it } from 'vitest';
import { clauseDepth } from '../../../core/sentences/clause-depth.ts';

describe('the clauses of a sentence lie inside each other', () => {
  it.each([
    // A clause alone.
    [0, '주민센터는 평일 오전 9시에 문을 엽니다.'],
    [0, '신분증, 수수료를 가지고 오십시오.'],
    [0, '신청서를 온라인으로 내실 수 있습니다.'],
    [0, '방문하시기 바랍니다.'],
    [0, '외국인은 신고하여야 한다.'],
    [0, '필요한 서류와 중요한 내용, 새로운 주소, 또한 다양한 제도'],
    [0, '납부기한, 제한과 권한, 역할에 관한 규정'],
    // A clause in the main one, or several in a row.
    [1, '신청하는 사람은 받은 서류를 냅니다.'],
    [1, '한국에서 일하는 외국인과 공부하는 학생이 이용합니다.'],
    [1, '주소를 옮기면 15일 이내에 신고합니다.'],
    [1, '신청서를 내고 수수료를 낸 뒤 기다립니다.'],
    [1, '서류를 받았음을 알립니다.'],
    [1, '결과를 확인하기 위하여 방문합니다.'],
    [1, '사실대로 썼다고 서명합니다.'],
    // A clause in a clause.
    [2, '외국인등록을 한 외국인이 체류지를 변경한 때에는 신고합니다.'],
    [2, '소득을 증명하는 서류가 없으면 신청할 수 없습니다.'],
    [2, '한도를 넘긴 계좌에서 돈을 보내는 사람은 세관에 갑니다.'],
    [3, '외국인을 고용한 회사가 신고한 주소를 옮긴 경우에는 알립니다.'],
  ])('%i deep in “%s”', (depth, sentence) => {
    expect(clauseDepth(sentence.split(' '))).toBe(depth);
  });

  it('not at all in nothing', () => {
    expect(clauseDepth([])).toBe(0);
  });
});
