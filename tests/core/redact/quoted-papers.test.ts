import { checkMarked } from './check-marked.ts';

/** Papers, screens and messages as readers quote them, and numbers in the odder writings. All numbers are made up. */
const CASES: Record<string, readonly string[]> = {
  'a number that its paper spreads out or masks': [
    '납부자번호\n⟦3 0 4 8 1 7 7 2 9⟧\n납부기한 2026. 3. 31.',
    '등록번호 ⟦99\n0\n3\n1\n8-\n6184027⟧\n주소',
    '카드 ⟦9410****2281⟧ 승인',
    '청구계정번호 ⟦Z718 4402 91⟧',
    '사건 ⟦2026카임1187⟧ 임차권등기명령',
    'Mã bệnh nhân: ⟦00482917⟧',
  ],
  'the last six figures of a number that was broken off': [
    '번호는 ⟦920415-5⟧로 시작하고 뒤에 ⟦830472⟧예요. 수수료 35000원',
    'ARC ⟦910506-5⟧ tapos ⟦428170⟧',
    '⟦890505 - 5 - 562889⟧',
    '登録番号を教えます。一回目:⟦870916⟧。二回目:⟦6175116⟧。',
    'ARC ⟦900101 dash 5 123456⟧',
  ],
  'letters that are meant for figures, and no others': ['ARC ⟦O01224-7O39182⟧'],
  'a number read out in pairs and doubles': [
    'my tel ⟦zero one zero, double four seven one, nine zero two eight⟧ please',
    'tel ⟦zéro dix, quarante-quatre douze, soixante-dix-huit zéro neuf⟧.',
    'Mobile ⟦nau aath char ek, do saat ek aath do shunya⟧',
    'levels ten, twenty, thirty, forty and fifty',
  ],
  'numbers of papers of other countries, in the row of a registration number or in an address of the web': [
    '"IN", "Kim", ⟦870812-5980719⟧, ⟦Z3902471⟧, 2027',
    'SSN not needed right (⟦418-77-2093⟧ in the form)',
    'Thai ID ⟦1-4109-00284-71-6⟧',
    'https://www.example.ac.kr/pay?stdNo=⟦20240917733⟧&lang=ko',
  ],
  'two numbers side by side, an ending, a sample': [
    '등록번호 ⟦760230-5271904⟧⟦780611-6092835⟧',
    'My registration number ends with ⟦6120744⟧ — is that enough?',
    'The example on the form is 123456-1234567.',
  ],
  'codes and payment numbers behind their words': [
    '「認証番号は⟦2054⟧です」とSMSが来ました',
    'mã xác thực ⟦950 3316⟧',
    'numéro de paiement ⟦2630-2-41-24-10-0094416⟧',
    '난민신청 접수증 ⟦서울-난-2023-004418⟧',
    '관광사업자등록 제2011-000041호',
  ],
};

checkMarked(CASES);
