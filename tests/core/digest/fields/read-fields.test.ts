import { beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '../../../../core/digest/digest.ts';
import { digestLetter } from '../../../../core/digest/digest-letter.ts';
import { layOutText } from '../../../../core/digest/layout/lay-out-text.ts';
import type { LetterModel } from '../../../../core/digest/letter-model.ts';
import { openCompiled } from '../../../../glossary/compile/open-compiled.ts';

let model: LetterModel;

beforeAll(() => {
  model = openCompiled().letterModel();
}, 60_000);

const digestOf = (text: string): Digest => digestLetter(layOutText(text), model, '2026-12-01');
const BILL = '수도요금 고지서\n고객번호 0123456789\n청구금액   45,320원\n납기일   2026. 12. 18.';

describe('a day to do something', () => {
  it.each([
    '사용기간   2026.11.1 ~ 2026.11.30 자동이체 신청 안내',
    '사용기간 Period : 2026.10.01 ~ 2026.11.30\n자동이체를 신청하세요',
    '사용량: 11톤 (12/1~12/31)\n방법: 앱에서 신청',
    '납기 후 2027.01.31.까지 46,680원을 은행에 내시기 바랍니다',
    '12/23(수)까지 체납이 계속되면 단수됩니다. 상담을 신청하세요',
    '독촉기한(2026.12.10)까지 납부하지 아니하였기에 알려 드립니다',
    '감면 자료는 12월 20일까지 저희가 시청에 제출할 예정입니다',
    '휴관 : 12/28(월)~12/31(목). 방문을 원하시면 전화해 주세요',
  ])('is none of: %s', (line) => {
    const { fields, todo } = digestOf(`${BILL}\n${line}`);
    expect(fields['submit-by']).toBeUndefined();
    expect(todo.flatMap(({ by }) => by ?? []).filter((day) => day !== '2026-12-18')).toEqual([]);
  });

  it.each([
    '감면 신청은 12월 20일까지 해 주세요',
    '신청기간   2026. 12. 1. ~ 2026. 12. 20.  방문 신청',
    '12월 1일부터 12월 20일까지 검침값을 앱에 입력해 주세요',
  ])('is the last one of: %s', (line) => {
    expect(digestOf(`${BILL}\n${line}`).fields['submit-by']).toMatchObject({ date: '2026-12-20' });
  });

  it('is not the day on which somebody has come', () => {
    const { fields } = digestOf('가스 안전점검 안내\n12월 2일 14:10에 방문하였으나 안 계셔서 점검하지 못했습니다.\n푸른도시가스');
    expect(fields.appointment).toBeUndefined();
  });
});

describe('the day of a letter', () => {
  it.each(['2026년 11월 27일 음성경찰서장 [직인] 교통관리계', '2026. 11. 27. 전주시 완산구청장', '2026. 11. 27.'])(
    'is at the beginning of the line that is signed: %s',
    (line) => {
      expect(digestOf(`${BILL}\n\n${line}`).fields.issued).toMatchObject({ date: '2026-11-27' });
    },
  );

  it('is not a day of which a sentence speaks', () => {
    expect(digestOf(`${BILL}\n2026년 11월 27일 관리소장이 검침하였습니다.`).fields.issued).toBeUndefined();
  });
});

describe('the parties of a letter', () => {
  it('have their name behind its own label', () => {
    const { fields } = digestOf('내 용 증 명\n\n발신인   성 명   남궁선호\n수신인   성 명   PRATAP GURUNG\n\n제목   차임 지급 최고');
    expect(fields).toMatchObject({ sender: { text: '남궁선호' }, recipient: { text: 'PRATAP GURUNG' } });
  });

  it('are not what is to be filled in', () => {
    expect(digestOf(`${BILL}\n성명   희망 (  )`).fields.recipient).toBeUndefined();
  });
});

describe('what the reader gets', () => {
  it('is what is left behind what is added and taken off', () => {
    const { fields } = digestOf(
      '국세환급금 통지서\n환급결정액   502,100\n환급가산금   16,240\n소계   518,340\n체납액 충당   -86,200\n실제 받으실 금액   432,140원',
    );
    expect(fields.toReceive).toMatchObject({ won: 432_140 });
    expect(fields.toReceive?.unsure).toBeUndefined();
  });

  it('is what the sender pays, in a letter that asks for no money', () => {
    const { fields } = digestOf('국세환급금 통지서\n환급세액   84,900원\n환급가산금   2,530원\n지급할 금액   87,430원');
    expect(fields.toReceive).toMatchObject({ won: 87_430 });
  });
});

describe('the sum of a bill', () => {
  it('is sure where a fee and the sum to pay late follow', () => {
    const { fields } = digestOf(
      '관리비 납입통지서\n청소비   98,420\n난방비   41,330\n기타   118,150\n납기 내 금액   257,900\n연체료   5,150\n납기 후 금액   263,050\n납부기한   2026. 12. 31.',
    );
    expect(fields).toMatchObject({ amount: { won: 257_900 }, amountLater: { won: 263_050 } });
    expect(fields.amount?.unsure).toBeUndefined();
  });

  it('is what is left of the charge, where that with a fee is the sum to pay late', () => {
    const { fields } = digestOf(
      '통신요금 청구서\n월정액   47,000원\n소액결제   27,690원\n이번 달 요금   74,690원\n지난달 요금 (11/20 납부하심)   71,220원\n먼저 내신 금액   -20,000원\n납부하실 금액   54,690원\n납부마감일   2026. 12. 24.\n마감일이 지나면 가산금 1,090원이 붙어 55,780원',
    );
    expect(fields).toMatchObject({ amount: { won: 54_690 }, amountLater: { won: 55_780 } });
    expect(fields.amount?.unsure).toBeUndefined();
  });

  it('is the total of a tax, each part of which has its sum to pay late', () => {
    const { fields } = digestOf(
      '주민세 납세고지서\n세목   납기내금액   가산금   납기후금액\n주민세   10,000원   300원   10,300원\n지방교육세   2,500원   75원   2,575원\n합계   12,500원   375원   12,875원\n납부기한   2026. 12. 31.',
    );
    expect(fields).toMatchObject({ amount: { won: 12_500 }, amountLater: { won: 12_875 } });
  });

  it('is no rent of a device', () => {
    expect(digestOf('통신요금 청구서\n모뎀 임대료   5,500원\n납부하실 금액   54,690원').fields.rent).toBeUndefined();
  });
});

describe('what is to be done', () => {
  it.each([
    '도시가스 자동이체 수납 안내\n11월 요금 46,080원이 정상 출금되었습니다. 추가로 내실 금액은 없습니다.',
    '과태료 의견제출 심의결과 통지\n심의결과 수용. 해당 과태료는 부과하지 아니하며 사전통지서는 폐기하시기 바랍니다.',
  ])('is not to pay what is paid or taken back: %s', (text) => {
    const { kind, todo } = digestOf(text);
    expect(kind).not.toBeNull();
    expect(todo.map(({ id }) => id)).not.toContain('pay');
  });

  it('is to pay a tax that a guide to its return speaks of, though the guide is no bill', () => {
    const { todo } = digestOf(
      '종합소득세 신고 안내\n2026. 6. 1.까지 홈택스에서 신고하시기 바랍니다. 이 안내문은 고지서가 아닙니다.\n국세청',
    );
    expect(todo.map(({ id }) => id)).toContain('pay');
  });
});

describe('the account to pay into', () => {
  it.each([
    '입금계좌가 국민 814502-04-117290에서 신한 110-445-889123으로 변경되었습니다.',
    '국민 814502-04-117290 계좌는 해지되었으니 그쪽으로 보내지 마시고 신한 110-445-889123으로 보내 주세요.',
    '신한 110-445-889123으로 입금하시면 영수증이 지급됩니다.',
  ])('is the one that holds: %s', (line) => {
    expect(digestOf(`${BILL}\n${line}`).fields.account).toMatchObject({ text: '신한 110-445-889123' });
  });

  it.each(['과오납 요금은 국민 814502-04-117290으로 환급해 드립니다.', '요금은 국민 814502-04-117290에서 자동으로 출금됩니다.'])(
    'is none of the reader’s own: %s',
    (line) => {
      expect(digestOf(`${BILL}\n${line}`).fields.account).toBeUndefined();
    },
  );
});
