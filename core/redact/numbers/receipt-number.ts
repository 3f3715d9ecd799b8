import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { referenceFinder } from './reference.ts';

/** Numbers of an application, receipt, contract or customer, beside the word for them. */
export const receiptNumber: Recogniser = {
  name: 'receipt-number',
  kind: 'receipt-number',
  before: ['court-case'],
  fewestDigits: 4,
  prepare(words) {
    const find = referenceFinder(words);
    const label = words.label('receipt-number');
    return (context) => find(context, label);
  },
};

/** What it strikes and keeps, and why. */
export const receiptNumberExamples: Examples = {
  strikes: [
    { text: 'công an cho giấy số ⟦2026-73105⟧', why: 'a Vietnamese label' },
    { text: 'visa grant notice ⟦SED60382714⟧', why: 'an English label of two words' },
    { text: '学号⟦2023071826⟧', why: 'a Chinese student number' },
    { text: '학번 ⟦2023-40718⟧', why: 'a Korean student number' },
    { text: '收据编号 ⟦PR20261019-3304⟧', why: 'a Chinese receipt' },
    { text: 'Application #⟦2026-10-7730182⟧ is pending', why: 'the number sign after the label' },
    { text: '피보험자번호 ⟦40718263⟧', why: 'an insured person’s number' },
    { text: '근로자 ID ⟦VNM40718263⟧', why: 'a worker’s number with letters' },
    { text: '법률구조 신청번호 ⟦2026-구조-01827⟧', why: 'a kind of file in the middle, after the label' },
    { text: '回执编号⟦SEL20261104182⟧', why: 'a Chinese label' },
    { text: '고객번호 ⟦0123456789⟧', why: 'a customer’s number' },
    { text: '접수번호 ⟦2026-0012345⟧', why: 'a year in front' },
    { text: '신청번호: ⟦SEL-2026-123456⟧', why: 'an office in front' },
    { text: '접수번호는 ⟦20261124001234⟧입니다', why: 'fourteen figures with a particle' },
    { text: 'Application No. ⟦A2026112400123⟧', why: 'a letter in front' },
    { text: 'reference number: ⟦ABC-1234-567⟧', why: 'an English label with a colon' },
    { text: '受理号⟦2026112400012⟧', why: 'no space after a Chinese label' },
    { text: '受付番号は⟦12-345678⟧です', why: 'a short Japanese number' },
    { text: 'Mã hồ sơ: ⟦H26-20261124-0012⟧', why: 'a Vietnamese label' },
    { text: 'Numéro de dossier : ⟦2026/123456⟧', why: 'a stroke after the year' },
    { text: '방문예약번호 ⟦R202611240077⟧', why: 'a booking at the immigration office' },
    { text: '접수번호 : ⟦서울-2026-간이-06042⟧', why: 'an office in front of the year' },
    { text: '교부번호 : 제 ⟦20260217 - 00428⟧ 호', why: 'a number in its ordinal words' },
    { text: 'Ref ⟦2026보호-03917⟧', why: 'a kind of file behind the year, in an English text' },
    { text: 'Số hồ sơ ⟦제2026-00748호⟧', why: 'the ordinal words around the number' },
    { text: 'mã người nộp ⟦0060428170⟧, phí 143.000 won', why: 'a payer’s number beside a sum' },
    { text: 'BHYT ⟦7-6042817035⟧, phí khám 68.000', why: 'a Vietnamese health insurance' },
    { text: '납부자번호\n⟦3 0 4 8 1 7 7 2 9⟧\n납부기한 2026. 3. 31.', why: 'every figure apart on a bill' },
    { text: '청구계정번호 ⟦Z718 4402 91⟧', why: 'a bill’s number in groups' },
    { text: 'Mã bệnh nhân: ⟦00482917⟧', why: 'a Vietnamese hospital' },
    { text: 'numéro de paiement ⟦2630-2-41-24-10-0094416⟧', why: 'a payment number in many groups' },
  ],
  keeps: [],
};
