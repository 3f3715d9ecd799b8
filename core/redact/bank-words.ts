import { labelOf, withBare } from './words/word-source.ts';

/** Words for an account itself, in front of the number; a global expression. */
export const ACCOUNT = labelOf(
  '계좌|계좌번호|통장|통장번호|입금계좌|가상계좌|구좌|예금계좌|account|account number|bank account|acct|a/c|IBAN',
  '账号|帐号|账户|帐户|賬號|帳號|銀行帳戶|银行账号|口座|口座番号|银行卡号|普通|普通預金|当座',
  withBare('số tài khoản|tài khoản|stk'),
  'compte|numéro de compte|compte bancaire|RIB|счёт|счет|дансны дугаар|данс',
  'حساب|الحساب|رقم الحساب|hisob raqami|cuenta|rekening|nomor rekening|บัญชี|เลขบัญชี|खाता',
);

/** Banks by the names in use, and words of payment, near which such a number is an account. */
export const BANK = labelOf(
  '은행|뱅크|송금|입금|이체|예금|예금주|환불|보증금 반환|급여|월급|월세',
  '국민|신한|우리|하나|농협|기업|카카오뱅크|카뱅|토스|케이뱅크|k뱅크|케뱅|sc제일|제일|씨티|수협|산업|외환|새마을|새마을금고|신협|우체국|대구|아이엠|im뱅크|부산|경남|광주|전북|제주|저축|산림조합|카카오페이|카카오|증권',
  'bank|kb|kookmin|shinhan|woori|hana|keb|nh|nonghyup|ibk|kakaobank|kakao bank|kakao|toss|k bank|kbank|sc|standard chartered|citi|citibank|suhyup|kdb|busan|daegu|jeonbuk|gwangju|jeju|mg|post office|shinhyup|epost',
  'deposit|transfer|remit|remittance|wire|refund|salary|payee|beneficiary|swift|account holder|sent to|pay to',
  '银行|銀行|汇款|转账|匯款|轉帳|打款|收款|户名|退款|振込|送金|入金|名義|国民银行|新韩|友利|韩亚|农协|企业|ウリィ|新韓|国民|ハナ|カカオバンク',
  withBare('ngân hàng|chuyển khoản|chuyển tiền|chủ tài khoản|hoàn tiền|vietcombank|bidv|techcombank|agribank|vietinbank|mbbank'),
  'banque|virement|remboursement|bancaire|банк|bnp|crédit agricole|icbc|hsbc',
  'بنك|مصرف|ธนาคาร|banco|bank raqami|बैंक',
);
