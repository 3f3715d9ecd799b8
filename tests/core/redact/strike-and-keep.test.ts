import { checkMarked } from './check-marked.ts';

/** Requests in which what stands between ⟦ and ⟧ must go as a whole and nothing else may. All numbers are made up. */
const CASES: Record<string, readonly string[]> = {
  'a passport after a word with a suffix': ['Pasportimning raqami ⟦AB6042817⟧', 'paspornya ⟦C6042817⟧ sudah habis'],
  'a passport in more scripts, or by two letters and seven figures alone': [
    'ပတ်စ်ပို့ ⟦MF604281⟧',
    'загран ⟦71 6042817⟧, рейс KE982',
    'number ⟦NH6042817⟧, flight TW282',
  ],
  'an account that a message hides in part': ['[우리은행] ⟦1002-***-6042**⟧ 출금 300,000원'],
  'a booking, a contract, a customer': [
    '예약번호 ⟦6XK4QP⟧, 항공권',
    'Booking ref: ⟦K7PQ2M⟧, gate 24',
    '접수번호 : ⟦서울-2026-간이-06042⟧',
    '교부번호 : 제 ⟦20260217 - 00428⟧ 호',
    'mã người nộp ⟦0060428170⟧, phí 143.000 won',
  ],
  'a number right behind “received”, and by the letter between its figures': [
    '국세청 접수 ⟦2612604281700⟧',
    '전자민원 ⟦EA-26-6042-81704⟧ 보완',
    '난민과 ⟦26-I-06042⟧ 이의신청',
    '접수 2026-11-30까지, 접수 1577-1000, 민원 20261130',
  ],
  'a Japanese account': ['ゆうちょ銀行 普通⟦6042817⟧へ送金'],
  'the groups that follow what was struck out': ['증권번호 ⟦100-604-281703⟧ ⟦6042 8170⟧, 2026년 8월'],
  'an application marked by letters, an approval, an insurance': [
    '시간제취업 허가 ⟦2026-PT-060428⟧ 반려',
    '카드 결제 11,400, 승인 ⟦60428170⟧, 승인 2026.11.20.',
    'BHYT ⟦7-6042817035⟧, phí khám 68.000',
  ],
  'no model and no code of noughts': ['서비스 60400000014 참고'],
  'both halves of a registration number told apart': ['등록증은 ⟦830709-6⟧ 로 시작하고 뒤는 ⟦604 2817⟧이에요'],
  'a British licence, a Cyrillic passport': ['licence ⟦MORGA 604281 SM9IJ⟧, fee 10,000', 'Паспорт ⟦Е 6042817⟧, с 1500000 вон'],
  'an appointment by letters and a long number': ['hẹn ⟦HK-2611270604⟧ lúc 10:20'],
  'a licence with strokes': ['미얀마 면허 ⟦B/60428/26⟧, 60점', '운전면허 1/2종'],
  'a long number behind “number” in more languages': [
    'BHYT số ⟦60428170356⟧, số 1577-1000',
    'номер ⟦60428170⟧, номер дома 12',
    '출국명령서 번호 ⟦2026-서울-06042⟧',
    'my NTS PIN ⟦26-604281⟧, rate 15%',
    '본인 인증용 ⟦604281⟧ 문자, 6자리',
  ],
  'any bare number too long to be a count': ['내 보험 DB ⟦60428170356⟧, 대인 1명'],
  'a court case with spaces': [
    '의정부지법 ⟦2026 고정 604⟧ 벌금 70만원',
    '⟦2026가소 60428⟧, ⟦2026카구604⟧, 2026 구단 12곳, 2026고정 300만원',
  ],
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
};

checkMarked(CASES);
