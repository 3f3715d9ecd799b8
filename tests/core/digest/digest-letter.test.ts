import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '../../../core/digest/digest.ts';
import { digestLetter } from '../../../core/digest/digest-letter.ts';
import { layOutText } from '../../../core/digest/layout/lay-out-text.ts';
import type { LetterModel } from '../../../core/digest/letter-model.ts';
import { openCompiled } from '../../../glossary/compile/open-compiled.ts';

let model: LetterModel;

beforeAll(() => {
  model = openCompiled().letterModel();
}, 60_000);

const digestOf = (text: string): Digest => digestLetter(layOutText(text), model, '2026-12-01');
const BILL = '전기요금 청구서\n고객번호 0123456789\n';

describe('the fields of a letter', () => {
  it('are apart in time: what is paid after the last day is more', () => {
    const { fields } = digestOf(`${BILL}납기내  2026. 12. 10.  154,300원\n납기후  2026. 12. 31.  159,400원\n한국전력공사`);
    expect(fields).toMatchObject({ amount: { won: 154_300 }, amountLater: { won: 159_400 }, due: { date: '2026-12-10' } });
  });

  it('are the total and not its parts', () => {
    const { fields } = digestOf(
      `${BILL}기본요금   1,600원\n전력량요금   38,420원\n전력기금   1,180원\n계   41,200원\n납기일   2026. 12. 18.`,
    );
    expect(fields.amount).toMatchObject({ won: 41_200 });
  });

  it('leave out sums of another month, and limits', () => {
    const { fields } = digestOf(`${BILL}전월 납부금액 51,200원\n청구금액 45,320원\n과태료 최고 100만원\n납기일 2026. 12. 18.`);
    expect(fields.amount).toMatchObject({ won: 45_320 });
    expect(fields.amount?.unsure).toBeUndefined();
  });

  it('are in doubt where the weekday beside a day is another one', () => {
    const { fields } = digestOf(`${BILL}청구금액 45,320원\n납기일 2026. 12. 18.(월)`);
    expect(fields.due).toMatchObject({ date: '2026-12-18', unsure: true });
  });

  it('have no day that the calendar does not have', () => {
    expect(digestOf(`${BILL}청구금액 45,320원\n납기일 2026. 2. 30.`).fields.due).toBeUndefined();
  });

  it('take the year of a day without one from the letter’s own day', () => {
    const { fields } = digestOf(`${BILL}발행일 2026. 12. 20.\n청구금액 45,320원\n납기일 1월 11일`);
    expect(fields.due).toMatchObject({ date: '2027-01-11' });
  });

  it('are found in a sentence that goes on on the next line', () => {
    const { fields } = digestOf(
      '수도요금 체납 안내\n체납요금 98,760원을 2026년 12월 15일 18시까지 가까운 은행에\n납부하여 주시기 바랍니다.',
    );
    expect(fields.due).toMatchObject({ date: '2026-12-15', time: '18:00' });
  });

  it('tell of no meter reading and of no other bill’s sum: such labels only rule out', () => {
    const { fields } = digestOf(`${BILL}당월지침   4,418\n전월 납부금액   51,200원\n청구금액   45,320원\n납기일   2026. 12. 18.`);
    expect(Object.keys(fields).sort()).toEqual(['amount', 'due']);
  });

  it('are in doubt where a sum is only an estimate', () => {
    const { fields } = digestOf('종합소득세 신고 안내문\n예상 납부세액 128,400원\n신고·납부기한 2026. 12. 31.\n수원세무서장');
    expect(fields.amount).toMatchObject({ won: 128_400, unsure: true });
  });

  it('are sure where a kind as near would have them too', () => {
    const text = '국세 독촉장\n체납세액 합계 1,251,030원\n독촉기한 2026. 12. 31.까지\n입금계좌 농협 301-0088-2719-41';
    const { fields } = digestOf(text);
    expect([fields.amount, fields.due].map((field) => field?.unsure)).toEqual([undefined, undefined]);
  });

  it('ask nobody to come before the day of the letter', () => {
    const { fields } = digestOf(
      '과태료 고지서\n일시   2026. 9. 21. 22:47\n과태료   40,000원\n납부기한   2027. 1. 11.\n2026. 11. 24.\n천안서북경찰서장',
    );
    expect(fields.appointment).toBeUndefined();
  });

  it('have places in the text', () => {
    const { fields, text } = digestOf(`${BILL}청구금액   45,320원\n입금계좌 : 농협 790-1234-5678-91`);
    const written = (field: 'amount' | 'account') => text.slice(fields[field]?.start ?? 0, fields[field]?.end ?? 0);
    expect([written('amount'), written('account')]).toEqual(['45,320원', '농협 790-1234-5678-91']);
  });
});

describe('a row of heads', () => {
  it('has no sender beside it: 예금주 | 이체 수수료', () => {
    const { fields } = digestOf(`${BILL}은  행      계좌번호        예금주      이체 수수료\n한들은행    110-123-456789  한들세무서  없음`);
    expect(fields.sender).toBeUndefined();
  });
});

describe('a text of several letters', () => {
  const first =
    '전기요금 청구서\n고객번호 01-2345-6789\n사용기간 2026.10.18 ~ 11.17\n청구금액 45,320원\n납기일 2026. 12. 18.\n한국전력공사 문의 123';
  const second =
    '출석요구서\n사건번호 2026-1234\n귀하에 대한 도로교통법위반 사건에 관하여 물을 것이 있으니\n2026. 12. 9. 14:00에 출석하여 주시기 바랍니다.\n장소 안산단원경찰서 교통조사계\n2026. 12. 1.\n안산단원경찰서장';

  it('says so, and is in doubt of all that it tells', () => {
    const { several, fields } = digestOf(`${first}\n\n\n${second}`);
    expect(several).toBe(true);
    expect(Object.values(fields).every(({ unsure }) => unsure)).toBe(true);
  });

  it('is also one message below another', () => {
    expect(digestOf('[Web발신]\n[KT] 요금 48,200원\n[Web발신]\n[CJ대한통운] 배송 안내').several).toBe(true);
  });

  it('is not one letter', () => {
    expect([first, second].map((text) => digestOf(text).several)).toEqual([undefined, undefined]);
  });
});

describe('what to do', () => {
  it('is to pay where a letter names a sum and a day of paying, though its kind is not known', () => {
    const { kind, todo } = digestOf('동호회 알림\n참가비 30,000원\n입금 마감일 2026. 12. 11.\n입금계좌 신한은행 110-123-456789');
    expect(kind).toBeNull();
    expect(todo).toEqual([{ id: 'pay', by: '2026-12-11', daysLeft: 10, won: 30_000 }]);
  });
});

describe('a fake', () => {
  it('needs more than one weak sign: a real bill may be urgent', () => {
    expect(digestOf(`${BILL}청구금액 45,320원\n오늘까지 즉시 납부 바랍니다.`).warning).toBeNull();
  });

  it('shows no account to pay into', () => {
    const { warning, fields } = digestOf(
      '[국제발신] 경찰청 과태료 40,000원 미납. 앱(.apk)을 설치하고 국민은행 123456-01-123456 로 입금하세요',
    );
    expect(warning).toBe('imitation');
    expect(fields).not.toHaveProperty('account');
    expect(fields).not.toHaveProperty('amount');
  });
});

describe('a link', () => {
  const TEXT = '신호위반 과태료 미납건을 확인하세요';

  it.each([
    ['[경찰청교통민원24]', 'http://efine-go.example/p', 'imitation'],
    ['[경찰청교통민원24]', 'https://www.efine.go.kr', null],
    ['[바다렌터카]', 'https://badarent.example/fine', null],
  ])('of %s to %s', (sender, link, warning) => expect(digestOf(`${sender} ${TEXT} ${link}`).warning).toBe(warning));
});

describe('a refund', () => {
  it('is what the reader receives', () => {
    const { fields } = digestOf('국세환급금 통지서\n환급금액  283,110원\n지급예정일  2026. 12. 15.\n은하세무서장');
    expect(fields.toReceive).toMatchObject({ won: 283_110 });
    expect(fields.amount).toBeUndefined();
  });
});

describe('the claim of a court’s paper', () => {
  it('is never shown as certain', () => {
    const { fields } = digestOf(
      '서울남부지방법원\n지급명령\n채무자는 채권자에게 금 4,832,150원을 지급하라.\n송달된 날부터 2주일 이내에 이의신청을 할 수 있다.',
    );
    expect(fields.amount).toMatchObject({ won: 4_832_150, unsure: true });
  });
});

describe('a text that is no letter', () => {
  it.each(['', ' \n\n', '│\n└─┘', '0', '우리 가게 오픈! 전 품목 20% 할인'])('has no kind and nothing to do: %j', (text) => {
    expect(digestOf(text)).toMatchObject({ kind: null, todo: [], text });
  });

  it('is read in its beginning where it is very long', () => {
    expect(digestOf(`${BILL}청구금액 45,320원\n${'가나다 12,000원\n'.repeat(10_000)}`).text).toHaveLength(BILL.length + 13 + 120_000);
  });
});

const PIECES = [
  '납부기한',
  '청구금액',
  '합계',
  '까지 납부',
  '2026. 12. 10.',
  '12/10',
  '(월)',
  '32,000원',
  '32,000',
  '금 ',
  ':',
  '\n',
  '   ',
  '\t',
  '│',
  '가상계좌',
  '국민 123456-01-123456',
  '받은 날부터 60일 이내',
  '😀',
  '\u0000',
];

describe('any text', () => {
  it('is read without a fault, and each place lies in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { start = 0, end = 0 } of Object.values(digestOf(text).fields)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('means the same with decomposed syllables and wide digits', () => {
    const text = `${BILL}청구금액 ４５,３２０원\n납기일 2026. 12. 18.`;
    expect(digestOf(text.normalize('NFD')).fields).toMatchObject({ amount: { won: 45_320 }, due: { date: '2026-12-18' } });
  });
});
