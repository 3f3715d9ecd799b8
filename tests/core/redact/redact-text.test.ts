import { describe, expect, it } from 'vitest';
import type { RedactionKind } from '../../../core/redact/redaction.ts';
import { redact } from './redact.ts';

/** Texts as people write them; what must go stands between ⟦ and ⟧, and nothing else may. All numbers are made up. */
const PERSONAL: Partial<Record<RedactionKind, readonly string[]>> = {
  'foreigner-registration-number': [
    '등록번호는 ⟦731128 하이픈 6482910⟧',
    '외국인등록번호 ⟦940530━6182034⟧',
    '등록증: ⟦861107-582O164⟧',
    '법인등록번호(외국인등록번호): ⟦861107-5820164⟧',
    'رقم التسجيل ⟦٩٥٠٣٠٨-٥٢٨١٩٣٧⟧',
    'Số ARC của em là ⟦020523-8172635⟧',
    '외국인등록번호는 ⟦900101-5123456⟧입니다',
    '제 번호 ⟦9001015123456⟧로 조회해 주세요',
    'My ARC number is ⟦850712-6234567⟧, valid until 2027.',
    '我的外国人登录号是⟦920315-7123456⟧。',
    '外国人登録番号：⟦８８０９２１－６１２３４５６⟧',
    "Mon numéro d'enregistrement est le ⟦770404-5765432⟧.",
    'Số đăng ký người nước ngoài của tôi: ⟦991231-8123456⟧',
    'ARC ⟦900101 – 5123456⟧',
    '⟦900101—5123456⟧ 입니다',
    '(⟦900101) 5123456⟧',
    '[⟦900101]-[5123456⟧]',
    '⟦900101 . 5123456⟧',
    '⟦9 0 0 1 0 1 - 5 1 2 3 4 5 6⟧',
    '⟦900101\n5123456⟧',
    '외국인등록번호 앞자리 ⟦900101⟧ 뒷자리 ⟦5123456⟧',
    'My ARC: the first six digits are ⟦900101⟧ and the last seven are ⟦5123456⟧.',
    '번호: ⟦900101-5******⟧',
    'ARC ⟦900101-5⟧, the rest I send by phone',
    '⟦900101-5XXXXXX⟧',
    '등록번호는 ⟦900101\u200b-\u200b51\u200d23456⟧',
    '⟦90\u00ad0101\u00ad5123456⟧',
    '⟦٩٠٠١٠١-٥١٢٣٤٥٦⟧',
    '⟦900101에 5123456⟧이에요',
    '⟦900101-5123456⟧,⟦850712-6234567⟧',
    'ARC no. ⟦991340-5123456⟧',
    '외국인등록번호: ⟦1234567890123⟧',
    '국내거소신고번호 ⟦650230-5123456⟧',
    '⟦90.01.01-5123456⟧',
    '⟦19900101-5123456⟧',
    '외국인등록번호⟦900101ㅡ5123456⟧',
  ],
  'resident-registration-number': [
    '딸 번호는 ⟦영이일공이칠 사일팔이육삼오⟧예요',
    'resident no: ⟦8411 0220 3917 4⟧',
    '주민등록번호 ⟦960121-1234567⟧',
    '주민번호⟦000505-3637892⟧입니다',
    '아내 주민등록번호는 ⟦880230-2123456⟧예요',
    '⟦960121/1234567⟧',
    '민증번호 ⟦050912 2000019⟧',
    '배우자 ⟦960121-2******⟧',
    '주민번호 앞자리는 ⟦960121⟧이고 뒷자리는 ⟦1234567⟧',
    'RRN: ⟦９６０１２１－１２３４５６７⟧',
    '주민등록번호 ⟦9601211234567⟧',
    '⟦구육공일이일 일이삼사오육칠⟧',
  ],
  'foreign-id': [
    'CNIC ⟦42101-6038271-4⟧',
    'PAN is ⟦BQRPS6038K⟧',
    'CPF ⟦603.827.140-52⟧',
    'Personalausweis ⟦L22Y60382⟧',
    'CMND cũ ⟦240718263⟧',
    'CCCD mới: ⟦079198040718⟧',
    'नागरिकता नं. ⟦४०-०७-१८-२६३०४⟧',
    'NID নম্বর ⟦4071826304⟧',
    'เลขบัตร ปชช ⟦3 4071 82630 41 8⟧',
    'เลขบัตรประชาชน ⟦3-1009-01827-36-4⟧',
    'СНИЛС ⟦182-736-451 09⟧',
    'ПИНФЛ ⟦30303981827364⟧',
    'регистрийн дугаар ⟦УХ98030312⟧',
    'Nepali citizenship no. ⟦31-02-73-01827⟧',
    '身份证号⟦11010519900307283X⟧',
    'Căn cước công dân: ⟦001090012345⟧',
    'マイナンバーは⟦1234 5678 9018⟧です',
    'SSN ⟦123-45-6789⟧',
    'Numéro de sécurité sociale : ⟦1 90 05 75 123 456 78⟧',
    '신분증번호 ⟦A1234567890⟧',
  ],
  passport: [
    'PP: ⟦40718263⟧',
    'พาส ⟦AB4071826⟧',
    'राहदानी नं. ⟦१०४०७१८२⟧',
    'พาสปอร์ตเลขที่ ⟦AC3918274⟧',
    '⟦M12345678⟧인데 만료됐어요',
    '여권번호는 ⟦582736450⟧인데요',
    '1. ⟦D18080712⟧.',
    'travel document no. ⟦T7382910⟧',
    'M12345678 아닌 새 여권은 ⟦M123A4567⟧입니다'.replace('M12345678', '⟦M12345678⟧'),
    '여권번호⟦m87654321⟧이고',
    'Passport No.: ⟦E12345678⟧',
    'my passport is ⟦G 12345678⟧',
    '护照号码：⟦EA1234567⟧',
    'パスポート番号は⟦TK1234567⟧です',
    'Hộ chiếu số ⟦C1234567⟧',
    'ho chieu: ⟦B9876543⟧',
    'Passeport n° ⟦12AB34567⟧',
    'US passport ⟦546123987⟧',
    'Reisepass ⟦C01X00T47⟧',
    '여권이 만료되어 새로 받은 번호는 ⟦AA1234567⟧ 이에요',
    '⟦P1234567A⟧ is my Philippine passport',
    '여권 ⟦Ｍ１２３４５６７８⟧',
    '⟦P<KORHONG<<GILDONG<<<<<<<<<<<<<<<<<<<<<<<<<⟧',
  ],
  'driver-licence': [
    '운전면허번호 ⟦11-12-123456-12⟧',
    '면허 ⟦서울 12-123456-12⟧',
    '⟦28 22 123456 12⟧',
    '⟦112212345612⟧',
    '운전면허 ⟦99-22-123456-12⟧',
    '⟦경기12-123456-12⟧로 발급받았습니다',
    "My driver's license number is ⟦21–03–654321–45⟧",
    '驾照号码⟦130512345678⟧',
    '免許番号は⟦１１-２２-１２３４５６-１２⟧です',
    'Bằng lái xe số ⟦790123456789⟧',
    'licence ⟦11-12-******-12⟧',
  ],
  card: [
    '체크카드 끝자리 ⟦6038⟧로 결제',
    'my card ending in ⟦6038⟧ was declined',
    '信用卡尾号⟦6038⟧',
    '카드번호 ⟦4111-1111-1111-1111⟧',
    '⟦5555 5555 5555 4444⟧',
    '⟦4111111111111111⟧로 결제했습니다',
    'Amex ⟦3714 496353 98431⟧',
    '⟦371449635398431⟧',
    '信用卡⟦6222 0212 3456 7890 123⟧',
    'my card 1234-5678-9012-3456 was charged'.replace('1234-5678-9012-3456', '⟦1234-5678-9012-3456⟧'),
    'クレジットカード⟦３５２８０００７００００００００⟧',
    '신한카드 ⟦4111-11**-****-1111⟧',
    'thẻ tín dụng ⟦4012.8888.8888.1881⟧',
    'Carte bancaire ⟦4484070000000000⟧',
    'CVC ⟦123⟧',
  ],
  'bank-account': [
    '신한 ⟦110123456789⟧만 있어요',
    '돈을 ⟦746 99 268944 3⟧ 농협으로',
    'رقم الحساب ⟦١١٠-٢٧٤-٩٣٨٢٠١⟧',
    '카카오뱅크 ⟦3333-01-1234567⟧',
    '신한 ⟦110-123-456789⟧로 환불해 주세요',
    '우리은행 ⟦1002-123-456789⟧',
    '국민은행 계좌 ⟦123456-01-123456⟧',
    '계좌번호: ⟦12345678901234⟧ (농협)',
    '하나은행 ⟦123-910123-45607⟧',
    '기업은행⟦123-456789-01-011⟧',
    '농협 ⟦302-1234-5678-91⟧ 예금주',
    'my account at Woori Bank is ⟦1002 123 456789⟧',
    'Shinhan ⟦110123456789⟧',
    '账号⟦6217001234567890⟧',
    '口座番号 ⟦1234567⟧',
    'STK: ⟦0123456789⟧ Vietcombank',
    'Mon compte bancaire : ⟦FR14 2004 1010 0505 0001 3M02 606⟧',
    '보증금은 ⟦352－0123－4567－83⟧으로 보내 달라고 했어요',
    '토스뱅크 ⟦1000-1234-5678⟧',
    '새마을금고 ⟦9002-1234-5678-9⟧',
    '계좌 ⟦123-45-67890⟧으로 입금했습니다',
  ],
  'mobile-phone': [
    '제 번호 ⟦공일공-2938-4756⟧',
    '⟦영일영 이구삼팔에 사칠오육⟧',
    '⟦공일공 일이삼사 오육칠팔⟧로 전화 주세요',
    '⟦010-일이삼사-오육칠팔⟧',
    '⟦零一零 一二三四 五六七八⟧',
    '⟦zero one zero one two three four five six seven eight⟧',
  ],
  'receipt-number': [
    '사건 ⟦2025가소73105⟧ 임금',
    '벌금 전력(⟦2023고약7310⟧)',
    'công an cho giấy số ⟦2026-73105⟧',
    'visa grant notice ⟦SED60382714⟧',
    '내 건 ⟦2026-10-6038271⟧ 어디까지 왔나요',
    '⟦2026-진정-060382⟧ 담당자',
    '⟦난민-2026-6038⟧ 심사',
    '의정부지법 고양지원 ⟦2026가소60382⟧',
    '学号⟦2023071826⟧',
    '학번 ⟦2023-40718⟧',
    '收据编号 ⟦PR20261019-3304⟧',
    'Application #⟦2026-10-7730182⟧ is pending',
    '피보험자번호 ⟦40718263⟧',
    '근로자 ID ⟦VNM40718263⟧',
    'IMEI ⟦352099001761481⟧',
    '위 사건(인천지방법원 ⟦2026가단40718⟧) 관련',
    '사건번호 ⟦2025가소71826⟧',
    'case no. ⟦2026고단3817⟧',
    '법률구조 신청번호 ⟦2026-구조-01827⟧',
    '回执编号⟦SEL20261104182⟧',
    '고객번호 ⟦0123456789⟧',
    '접수번호 ⟦2026-0012345⟧',
    '신청번호: ⟦SEL-2026-123456⟧',
    '접수번호는 ⟦20261124001234⟧입니다',
    'Application No. ⟦A2026112400123⟧',
    'reference number: ⟦ABC-1234-567⟧',
    '受理号⟦2026112400012⟧',
    '受付番号は⟦12-345678⟧です',
    'Mã hồ sơ: ⟦H26-20261124-0012⟧',
    'Numéro de dossier : ⟦2026/123456⟧',
    '방문예약번호 ⟦R202611240077⟧',
  ],
  'card-serial': ['외국인등록증 발급번호 ⟦123-456-7890⟧', '일련번호 ⟦A1234567890⟧', 'ARC serial number: ⟦0123456789⟧'],
};

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

const cases = Object.entries(PERSONAL).flatMap(([kind, texts]) => texts.map((text) => [kind as RedactionKind, text] as const));

describe('redactText strikes out', () => {
  it.each(cases)('%s: %s', (kind, marked) => {
    const { text, secrets } = readMarks(marked);
    const { redactions } = redact(text);
    expectStruck(text, secrets, redactions);
    for (const { start, end } of secrets) {
      expect(redactions.find((redaction) => redaction.end > start && redaction.start < end)?.kind).toBe(kind);
    }
  });

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
