/**
 * Words that pages of every subject carry: footers (개인정보처리방침, 이용약관), logins, forms and the steps of any
 * application. Explanations rarely mention them, so that counting cannot tell.
 */
const words = (list: string) => list.split(' ');

export const BOILERPLATE: ReadonlySet<string> = new Set(
  words(
    '개인정보 약관 비밀번호 본인확인 서명 성명 생년월일 신청인 신청서 접수 접수증 민원 민원인 관할 발급 열람 구비서류 제출서류 첨부서류 사본 처리기간 수수료 유효기간',
  ),
);

/** Words of the lines that say how to pay, on bills, fines, premiums and fees alike: they tell half. */
export const PAYMENT_WORDS: ReadonlySet<string> = new Set(
  words(
    '납부 고지서 납부고지서 납부기한 납부확인서 가산금 체납 독촉장 환급 환급금 계좌 계좌번호 가상계좌 자동이체 자동납부 이체 입금 통장 예금주 신용카드 공동인증서 간편인증',
  ),
);

/** Words of steps that any contract, bill or decision may take (ending it, objecting to it, interpretation): they tell half. */
export const STEP_WORDS: ReadonlySet<string> = new Set(words('해지 이의신청 이의제기 통역 보험료'));

/** Keywords of questions that on a page are a paper to bring, an office, a way to apply or a footer. */
export const PAGE_WORDS: ReadonlySet<string> = new Set(
  words(
    '외국인등록 등록증 증명서 증명서를 여권 사진 구청 동주민센터 주민센터 인터넷 홈페이지 번호를 카드 공무원 담당자가 저작권 copyright 처리결과',
  ),
);
