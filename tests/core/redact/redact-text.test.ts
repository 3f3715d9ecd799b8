import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';

/** Requests as they come, in which each mark is one person's and everything else must stay. */
const MIXED: readonly string[] = [
  '건강보험증번호 ⟦40718263041⟧ 사업장기호 40718263',
  '월급 2,350,000원을 3개월 못 받았습니다(합계 7,050,000원). 사업자등록번호 214-88-39482, 직원 12명, 사장 ⟦010-2910-4718⟧. 신한 ⟦110-482-910471⟧ 입금내역 첨부. 근로기준법 제36조 위반 아닌가요? 1350 상담은 11월 10일 09:30입니다.',
  '과태료 고지서: 위반일시 2026-10-12 08:47, 강남대로 382, 차량 ⟦63루8291⟧, 금액 40,000원(사전납부 32,000원), 납부기한 2026.11.30. 면허번호는 ⟦11-19-829104-71⟧이고 120에 물었습니다.',
  `I'm on an E-2 visa until 2027-02-28. My ARC is ⟦880305-5910472⟧ and my passport (⟦546910472⟧, issued 12 May 2023) was renewed. I paid KRW 60,000 on Nov. 3, 2026 at 14:20. Please call ⟦010 9104 7288⟧ after 18:00. I already called 1345 and 02-2075-4180.`,
  '我持D-2签证，2027年2月28日到期。登录证号⟦010630-7910472⟧，护照⟦EJ9104728⟧（有效期至2031年5月20日）。10月25日用新韩银行⟦110-491-047288⟧交了60,000韩元。已打过1345和1577-1366，等了40分钟。',
  '健康保険料が152,790ウォンから305,580ウォンになりました。生年月日⟦1990年2月10日⟧、住所は⟦ソウル市龍山区二村路 45、101棟803号⟧です。033-811-2000は話し中、1577-1000も同じでした。',
  'Công ty nợ lương 3 tháng, tổng 6.470.640 won (209 giờ). Số đăng ký kinh doanh 214-88-39482. Tài khoản Woori: ⟦1002-491-047288⟧. Điều 36 quy định 14 ngày. Em đã gọi 1350 lúc 09:30 từ số ⟦010-9104-7288⟧.',
  `J'ai payé 60 000 wons le 3 novembre 2026 à 14h20 depuis le compte Hana ⟦910-472881-23407⟧. Carte n° ⟦950714-6910472⟧, passeport ⟦20CK91047⟧ (expire le 20/05/2031). Tél. ⟦010 91 04 72 88⟧. Le 1345 ne répond pas.`,
  'دفعت ٦٠٬٠٠٠ وون يوم ٢٠٢٦/١١/٠٣. رقم التسجيل ⟦٩٠٠٢١٠-٥٩١٠٤٧٢⟧ وهاتفي ⟦٠١٠-٩١٠٤-٧٢٨٨⟧. اتصلت بـ ١٣٤٥ مرتين.',
  '계좌번호 ⟦110-123-456789⟧ 2026년 3월 개설. 전화 ⟦02-123-4567⟧. 1345에도 물었고 여권번호 ⟦C8291047⟧ 3년 남음.',
];

describe('redactText strikes out', () => {
  it.each(MIXED)('what is personal, and no other number: %s', (marked) => {
    const { text, secrets } = readMarks(marked);
    expectStruck(text, secrets, redact(text).redactions);
  });

  it('each number in a text of many', () => {
    const { text } = redact(
      '이름: 김민지, 외국인등록번호 900101-5123456, 전화 010-1234-5678. 1345에 문의했더니 2026-11-24까지 30,000원이라고 합니다.',
    );
    expect(text).toBe(
      '이름: [가림: 이름], 외국인등록번호 [가림: 외국인등록번호], 전화 [가림: 휴대전화번호]. 1345에 문의했더니 2026-11-24까지 30,000원이라고 합니다.',
    );
  });

  it('whole characters of the text as typed, where digits take two code units', () => {
    const { text, redactions } = redact('📞 𝟎𝟏𝟎-𝟏𝟐𝟑𝟒-𝟓𝟔𝟕𝟖!');
    expect(text).toBe('📞 [가림: 휴대전화번호]!');
    expect(redactions).toEqual([{ kind: 'mobile-phone', start: 3, end: 27 }]);
  });
});

function readMarks(marked: string) {
  const secrets: Stretch[] = [];
  let text = '';
  for (const part of marked.split(/(?=⟦)|(?<=⟧)/u)) {
    const bare = part.replace(/[⟦⟧]/gu, '');
    if (part.startsWith('⟦')) secrets.push({ start: text.length, end: text.length + bare.length });
    text += bare;
  }
  return { text, secrets };
}

describe('a row of figures behind a number', () => {
  it('is struck out in twelve goes at most, however long it is', () => {
    const kept = redact(`010-1234-5678${' 123 456'.repeat(200)}`);
    expect(kept.redactions).toHaveLength(12);
    expect(redact(`010-1234-5678${' 123 456'.repeat(20)}`).text).not.toMatch(/\d/);
  });
});

/** Every letter and figure of the secrets is struck out, and no other figure of the text. */
function expectStruck(text: string, secrets: readonly Stretch[], redactions: readonly Stretch[]) {
  const covers = (stretches: readonly Stretch[], at: number) => stretches.some(({ start, end }) => at >= start && at < end);
  for (let at = 0; at < text.length; at++) {
    const isSecret = covers(secrets, at);
    if (isSecret && /[\p{L}\p{N}]/u.test(text[at]!)) expect(covers(redactions, at), `survives: ${text.slice(at, at + 20)}`).toBe(true);
    if (!isSecret && /\p{N}/u.test(text[at]!)) expect(covers(redactions, at), `struck: ${text.slice(at, at + 20)}`).toBe(false);
  }
}

interface Stretch {
  start: number;
  end: number;
}
