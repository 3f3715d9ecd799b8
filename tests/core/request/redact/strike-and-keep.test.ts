import { expect, it } from 'vitest';
import { redactText } from '../../../../core/request/redact/redact-text.ts';

/** Requests in which what stands between ⟦ and ⟧ must go as a whole and nothing else may. All numbers are made up. */
const CASES: Record<string, readonly string[]> = {
  'a date of birth, not the next date of the sentence': [
    '生年月日⟦1983年7月9日⟧、来韓2016年4月11日',
    '我⟦1994年8月3日⟧出生，2022年2月17日来韩国',
    'Дата рождения ⟦09.07.1983⟧, въехала 11.04.2016',
    '생년월일(⟦830709⟧) 여, 입국 2016.4.11.',
    'Né à Dakar, arrivé le 11/04/2016',
  ],
  'both dates of birth where papers or relatives differ': [
    '생년월일은 ⟦83.07.09⟧이고 등록증에는 ⟦83.09.07⟧로 되어 있어요',
    '생년월일 본인 ⟦1983-07-09⟧, 배우자 ⟦1985-01-30⟧',
    'Date of birth ⟦9 July 1983⟧, wife ⟦30 Jan 1985⟧, passport expiry 12 May 2031',
    'wife (born ⟦9 July 1983⟧), son Ravi (⟦2019-04-11⟧)',
    'born ⟦9 July 1983⟧, contract 12 May 2026',
  ],
  'a passport after a word with a suffix': ['Pasportimning raqami ⟦AB6042817⟧', 'paspornya ⟦C6042817⟧ sudah habis'],
  'a passport in more scripts, or by two letters and seven figures alone': [
    'ပတ်စ်ပို့ ⟦MF604281⟧',
    'загран ⟦71 6042817⟧, рейс KE982',
    'number ⟦NH6042817⟧, flight TW282',
  ],
  'a name in a field of a form, with or without a colon': [
    '납부확인서\n납부자: ⟦산체스 루시아⟧\n세목: 과태료\n납부일 2026-03-11',
    '가입사실 확인\n가입자 ⟦블라디미르 리⟧\n가입일 2025-02-03\n상품 인터넷 100M',
    '원고 ⟦무하마드 하산⟧\n피고 주식회사 한빛\n변론기일 2026. 9. 3. 10:20',
    '성명  ⟦짠 티 마이⟧  국적 베트남\n처리일 2026-03-02',
    '이름\n⟦응우옌 티 란⟧\n국적\n베트남\n기간 3년',
    '받는 분: ⟦왕샤오밍⟧ / 품목: 의류 1박스 / 3kg',
    'Passenger: ⟦OKAFOR/DANIEL MR⟧\nBaggage 2PC',
    '户名  ⟦赵丽华⟧\n余额  12,417.30\n日期  2026-02-26',
    'Họ, tên vợ: ⟦Đỗ Thị Hạnh⟧, đăng ký ngày 14/06/2021',
  ],
  'no word of a form that is no name': [
    '수수료 안내\n신청인 부담\n처리기간 3일\n수수료 2,000원',
    '구분 | 금액\n가입자 혜택 | 3,000원\n외국인 근로자 지원센터 | 2층',
    '본인: 도장과 신분증\n대리인 신분증\n수수료 300원',
    '이름\n데이터\n통화\n요금 33,000원',
    '발급자: 영등포구청장\n담당자 확인\n발급일 2026-03-02',
    '회사 이름: 삼성전자, 은행명: 국민은행',
  ],
  'a name that a message speaks to': [
    '[국민건강보험공단] ⟦샤히둘⟧님, 2026년 건강검진 대상자입니다.',
    'KakaoTalk: Dear ⟦Farhod Karimov⟧, your certificate has been issued.',
    '고객님, 결제예정금액은 412,330원입니다. 담당 선생님께 문의하세요.',
  ],
  'a name beside a number that was struck out': [
    '환불계좌 카카오뱅크 ⟦3333-08-6042817⟧ ⟦사토 유미⟧',
    '⟦860704-7345120⟧\n⟦KARIMOV FARHOD⟧\n재외동포(F-4)',
    '⟦860704-7345120⟧\nREPUBLIC OF KOREA\nRESIDENCE CARD',
  ],
  'an account that a message hides in part': ['[우리은행] ⟦1002-***-6042**⟧ 출금 300,000원'],
  'a booking, a contract, a customer': [
    '예약번호 ⟦6XK4QP⟧, 항공권',
    'Booking ref: ⟦K7PQ2M⟧, gate 24',
    '접수번호 : ⟦서울-2026-간이-06042⟧',
    '교부번호 : 제 ⟦20260217 - 00428⟧ 호',
    'mã người nộp ⟦0060428170⟧, phí 143.000 won',
    'BHYT 1.050.000 chưa đóng',
  ],
  'no line of a desk, a shop or an insurer': [
    '담당: 교통행정과 02-2604-2817',
    '화성외국인보호소 031-8060-4281',
    '온누리약국 02-604-2817 / 삼성화재 02-2604-2817',
    'Suwon immigration (031-604-2817)',
  ],
  'an announced home with a unit, whatever its street is called': [
    'Home address: ⟦Dormitory 2, Room 12, 77 Cheongbuk-eup, Pyeongtaek-si⟧\nWorking hours 8:30',
    'Адрес: ⟦Кванджу, Вольгок-доль 571-3, кв. 201⟧. Хозяин молчит',
  ],
  'the plate of a motorcycle, near the word for it': [
    '번호판 ⟦대구 사 6042⟧, 125cc',
    '이륜 ⟦부산사하 나 6042⟧ 과태료 3만원',
    '서울 물가 지수, 대전시가 2026 예산을 발표',
  ],
  'a number right behind “received”, and by the letter between its figures': [
    '국세청 접수 ⟦2612604281700⟧',
    '전자민원 ⟦EA-26-6042-81704⟧ 보완',
    '난민과 ⟦26-I-06042⟧ 이의신청',
    '접수 2026-11-30까지, 접수 1577-1000, 민원 20261130',
  ],
  'a date of birth in front of the next sentence': ['생년월일 ⟦830709⟧. 1577-1000은 통화중', '생년월일 2007. 1. 1. 이후 출생자'],
  'a date of birth by what stands behind or beside it': [
    'Алишер, ⟦09.07.1983⟧ г.р., виза H-2 до 31.12.2026',
    '⟦09.07.1983⟧ года рождения',
    '국적 네팔, ⟦1983.07.09⟧., 남, E-9-3, 입국 2024.03.02.',
    '방문 2026.10.3. 남 2명, (여, ⟦1983-07-09⟧) 근무하여 2026-03-02 퇴사',
    'Nepal, ⟦1983-07-09⟧, M, entered 2024-03-02',
  ],
  'a Japanese account': ['ゆうちょ銀行 普通⟦6042817⟧へ送金'],
  'the groups that follow what was struck out': ['증권번호 ⟦100-604-281703⟧ ⟦6042 8170⟧, 2026년 8월'],
  'no office whose name stands in front': [
    '대구출입국 대표 053-604-2817, 조사과 053-604-2818',
    'Migrant Center 02-604-2817, Mon–Fri 10–6',
    'Labour Office: 02-604-2817, fax 02-281-6042',
    '베트남대사관 02-604-2817 / 02-281-6042',
    '移民中心 031-604-2817',
    '경찰서, ⟦외교 604-281⟧ 차량',
  ],
  'an application marked by letters, an approval, an insurance': [
    '시간제취업 허가 ⟦2026-PT-060428⟧ 반려',
    '카드 결제 11,400, 승인 ⟦60428170⟧, 승인 2026.11.20.',
    'BHYT ⟦7-6042817035⟧, phí khám 68.000',
  ],
  'no model and no code of noughts': ['모델 WA6042817, model: TX6042817', '서비스 60400000014 참고'],
  'no desk of a university': ['한국외대 국제교류팀 02-604-2817', '행정실 031-604-2817'],
  'both halves of a registration number told apart': ['등록증은 ⟦830709-6⟧ 로 시작하고 뒤는 ⟦604 2817⟧이에요'],
  'a birthday behind the year of birth, and a Thai year': [
    '아내는 ⟦1983년생 7월 9일⟧, F-3',
    'วันเกิด ⟦09/07/2526⟧ ค่าปรับ 5/12/2569',
    'sn ⟦09.07.1983⟧, HC ⟦C6042817⟧',
  ],
  'a British licence, a Cyrillic passport': ['licence ⟦MORGA 604281 SM9IJ⟧, fee 10,000', 'Паспорт ⟦Е 6042817⟧, с 1500000 вон'],
  'an account of any site': ['구글 계정 ⟦linh.tran.604⟧ 해킹'],
  'an appointment by letters and a long number': ['hẹn ⟦HK-2611270604⟧ lúc 10:20'],
  'no line that a notice or an office gives': [
    '문의전화 054)604-2817, 김해공항 051-604-2817',
    '인도네시아대사관 영사 02-6042-8170, 감독관 031-604-2817',
    '노동자센터 강동 02-604-2817, 세무서 직장 ⟦02-281-6042⟧',
    'from abroad +82-2-1345',
  ],
  'a mobile number with a particle behind 010': ['⟦010은 6042-8170⟧, 보증금 8,500만'],
  'a licence with strokes': ['미얀마 면허 ⟦B/60428/26⟧, 60점', '운전면허 1/2종'],
  'a long number behind “number” in more languages': [
    'BHYT số ⟦60428170356⟧, số 1577-1000',
    'номер ⟦60428170⟧, номер дома 12',
    '출국명령서 번호 ⟦2026-서울-06042⟧',
    'my NTS PIN ⟦26-604281⟧, rate 15%',
    '본인 인증용 ⟦604281⟧ 문자, 6자리',
  ],
  'any bare number too long to be a count': ['내 보험 DB ⟦60428170356⟧, 대인 1명', '바코드 8804281703562, 접수 20261124103000'],
  'an address, not the sums and numbers in front of it': [
    '보증금 8,500만, 만기 26.12.15., 주소 ⟦구리시 건원대로 60 204동 1103호⟧',
    '공단 1644-6042, 052-604-2817, 울산 중구 종가로 345',
  ],
  "no line of a body's branch, behind its house or its first line": [
    '근로복지공단 안산 031-604-2817',
    '남양주출입국 구리로 23, 3층, 031-604-2817',
    '노동부 사장님 ⟦031-604-2817⟧',
  ],
  'a court case with spaces': [
    '의정부지법 ⟦2026 고정 604⟧ 벌금 70만원',
    '⟦2026가소 60428⟧, ⟦2026카구604⟧, 2026 구단 12곳, 2026고정 300만원',
  ],
  'a date right behind “born” of more languages': [
    'sinh ⟦9/7/1983⟧, hết hạn 28/2/2027',
    'geboren ⟦09.07.1983⟧, Einreise 11.04.2016',
    'du học sinh 9/7/2023, sinh viên từ 1/3/2024',
  ],
  "no further line of a public body's exchange": [
    '인천출입국 032-604-6300, 팩스번호 032-604-6498',
    '부천시청 032-604-6300이고 제 번호는 ⟦032-281-6498⟧',
  ],
  'no stop and no gate': ['xe buýt 301, trạm 25-114, cửa số 2', 'tuyến số 5, cổng số 12'],
  "a prosecutor's or police case": [
    '서울중앙지검 ⟦2026형제60428호⟧ 사건',
    '⟦2026년 형제60428호⟧ 처분 통지',
    '사건접수 ⟦제2026-06042호⟧로 조사받음, 고시 제2026-604호',
  ],
  'the figures a card ends or begins with': [
    '카드 뒷번호 ⟦6042⟧, 금액 12,900원',
    'card, last four digits ⟦6042⟧, 2 payments',
    'card ⟦6042-81**⟧ used twice',
    '카드 ⟦5310-6042-8170-2264⟧, 유효기간 ⟦03/31⟧, 체류기간 2027.03.31.',
  ],
  'a block and unit in front of the house name': ['⟦204-1502, Daerim Apt⟧, rent up 5%'],
  'no public line named as the other choice': ['call 1345 or 02-2100-6042', '1345 또는 02-2100-6042로 문의', '1345か02-2100-6042へ'],
  'no number of a table of statistics': ['통계표번호 604_DT_2C817A0', '통계표 ID 60428170'],
  'no line of the offices founded in October 2026': [
    '수원지방공소청 031-210-6042',
    '중대범죄수사청 02-604-2817, 창구 3',
    '중수청 대표 02-604-2817',
  ],
};

it.each(Object.entries(CASES).flatMap(([what, texts]) => texts.map((text) => [what, text] as const)))('%s: %s', (_, marked) => {
  const { text } = redactText(marked.replace(/[⟦⟧]/gu, ''));
  expect(text.replace(/\[가림: [^\]]*\]/gu, '⟦⟧')).toBe(marked.replace(/⟦[^⟧]*⟧/gu, '⟦⟧'));
});
