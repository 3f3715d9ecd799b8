import { anyOf, labelOf, withBare } from './words/word-source.ts';

/**
 * Words that announce a personal number, by language, as people, forms and pages write them; global expressions.
 */

/** 등록번호 alone counts, but not that of a business, a car or a patent. */
export const REGISTRATION = new RegExp(
  `(?<!(?:사업자|법인|차량|자동차|특허|상표|기업|단체|업체|장애인) ?)등록 ?번호|${anyOf(
    '주민등록번호|주민번호|주민등록|주민 등록|주민 번호|민증번호|주민증|외국인등록번호|외국인번호|외국인등록증|외국인 등록|등록증번호|거소신고번호|국내거소신고번호|거소번호',
    'resident registration number|resident number|resident registration|RRN|foreigner registration number|foreign registration number|FRN|alien registration number|alien registration card|alien registration|alien number|ARC|residence card|resident card|registration number|registration no|resident no|alien no|foreigner no|ID number|korean ID',
    '外国人登录证|外国人登陆证|外国人登录号|外国人注册号|登录证|登陆证|登录号|登陆号|居留证|外国人登録番号|外国人登録証|在留カード|登録番号|住民登録番号|住民登录号|居民登录号|身份证|外國人登錄證|登錄號|登錄證',
    withBare(
      'số đăng ký người nước ngoài|số đăng ký|thẻ người nước ngoài|chứng minh thư người nước ngoài|thẻ ngoại kiều|thẻ cư trú|số thẻ|chứng minh thư',
    ),
    "numéro d'enregistrement|carte d'enregistrement|carte de séjour|titre de séjour|numéro d'étranger|numéro d’enregistrement|numéro de résident|carte de résident",
    'регистрационный номер|номер регистрации|бүртгэлийн дугаар|número de registro',
    'رقم التسجيل|رقم الإقامة|بطاقة الإقامة|เลขทะเบียนคนต่างด้าว|үнэмлэхний дугаар|raqami|tarjeta de residencia|kartu penduduk',
  )}`,
  'giu',
);

/** PP with a colon is short for it; “pp. 12” are pages. Uzbek and Indonesian say with an ending whose it is. */
export const PASSPORT = new RegExp(
  `(?<![A-Za-z])(?:PP(?= ?[:#=])|HC(?= ?[:#=]? ?[A-Z]\\d{7})|paspor(?:t(?:im|ing|i|ning)|nya|ku)[a-z]{0,6})|${anyOf(
    '여권|여권번호|여권no|PP no|패스포트|여행증명서|travel document|titre de voyage|旅券|passport|passport number|护照|護照|パスポート|passeport|pasaporte|reisepass|paspor|pasport|pasaport|паспорт|паспорта|passaporte|جواز|หนังสือเดินทาง|พาสปอร์ต|พาสปอต|พาส|राहदानी|पासपोर्ट|পাসপোর্ট|загран|ပတ်စ်ပို့|နိုင်ငံကူးလက်မှတ်',
    withBare('hộ chiếu'),
  )}`,
  'giu',
);

export const LICENCE = labelOf(
  "면허|면허번호|운전면허|면허증|licence|license|driver's license|driving licence|driver license|驾照|驾驶证|驾驶执照|駕照|免許|免許証|運転免許|permis|permis de conduire|permis international|permis français|international permit",
  withBare('bằng lái|giấy phép lái xe|GPLX'),
  'водительское удостоверение|водительские права|жолооны үнэмлэх|haydovchilik guvohnomasi|licencia de conducir|ใบขับขี่|رخصة القيادة|رخصة',
);

export const CARD = labelOf(
  '카드번호|카드 승인|visa|amex|jcb|unionpay|クレカ|carte|결제|승인|paid|charged|银联|卡|支付|刷卡|決済|카드 번호|신용카드|체크카드|카드|card|card number|credit card|debit card|visa card|mastercard|信用卡|银行卡|卡号|卡號|カード|クレジットカード|carte bancaire|carte de crédit|carte bleue|numéro de carte',
  withBare('thẻ|thẻ tín dụng|thẻ ghi nợ|thẻ ngân hàng|số thẻ'),
  'карта|карты|карт|karta|tarjeta|kartu kredit|บัตรเครดิต|بطاقة',
);

export const RECEIPT = labelOf(
  '고용허가서 번호|진단서 번호|계정번호|청구계정번호|계량기번호|교부번호|환자번호|환자등록번호|영수증번호|수용자번호|수용가번호|사원번호|확정일자번호|원부번호|계약번호|보증서번호|증서번호|증권번호|서비스번호|가입번호|문서확인번호|접수번호|신청번호|민원번호|민원접수번호|예약번호|접수 no|사건번호|관리번호|승인번호|확인번호|처리번호|접수증번호|고객번호|납부번호|전자납부번호|납부자번호|고지번호|조회번호|신고번호|증번호|인증번호|방문예약번호|신청서번호|학번|수험번호|사번|피보험자번호|가입자번호|회원번호|근로자 ID|근로자번호|유심번호|IMEI|ICCID|BHYT|PIN|인증용|인증코드|OTP|verification code|验证码|認証コード',
  'payment number|e-payment number|chart number|chart no|teacher ID|EPS ID|worker code|contract number|contract no|policy number|policy no|claim number|claim no|patient number|patient no|emp no|emp id|employee no|staff id|customer #|account ref|request id|verification no|apostille no|visa grant notice|visa confirmation|application #|case #|request #|reference #|receipt #|ticket #|booking #|file #|student ID|student number|employee ID|employee number|member ID|application number|application no|application id|receipt number|reception number|reception no|dossier|receipt no|reference number|reference no|ref no|ref|reference|confirmation number|confirmation code|reservation number|reservation no|booking number|booking reference|case number|case no|file number|request number|ticket number|petition number|customer number|receipt id|filing number',
  '証券番号|社员证号|员工证号|認証番号|認証コード|納付番号|電子納付番号|电子缴纳号|缴费号|社員番号|員工号|订单号|合同编号|保单号|病历号|患者番号|証明書番号|受理号|受理编号|受理番号|申请编号|申请号|申請番号|受付番号|受付 no|预约号|预约编号|予約番号|接收编号|接受号|接受编号|登记编号|业务编号|案件编号|申請編號|受理號|整理番号|客户编号|回执编号|回执号|收据号|收据编号|学号|学籍番号|考号',
  withBare(
    'mã bệnh nhân|mã xác thực|mã xác nhận|mã OTP|số nộp tiền|số nộp tiền điện tử|số đặt chỗ|mã người nộp|mã số bảo hiểm|số thẻ bảo hiểm|mã nhân viên|mã giao dịch|mã sinh viên|số hợp đồng|số hồ sơ|mã hồ sơ|số tiếp nhận|mã tiếp nhận|mã số hồ sơ|số biên nhận|giấy số|số biên bản|mã đơn|mã đặt lịch|mã đặt hẹn|số đơn|mã số tiếp nhận|số đặt hẹn',
  ),
  "numéro de paiement|votre code|code de vérification|n° d'étudiant|n° d’étudiant|numéro d'étudiant|n° étudiant|numéro étudiant|numéro d’étudiant|n° de contrat|numéro de contrat|numéro d’assuré|numéro de dossier|n° de dossier|numéro de demande|n° de demande|référence|référence de dossier|référence du dossier|reference du dossier|numéro de réservation|numéro de récépissé|récépissé|numéro de reçu|numéro de réception|номер заявления|номер заявки",
  'رقم الطلب|رقم الملف|número de solicitud|nomor permohonan|ariza raqami|өргөдлийн дугаар|เลขที่คำขอ',
);

export const CARD_SERIAL = labelOf(
  "발급번호|일련번호|외국인등록증 발급번호|serial number|serial no|card serial|issue number|issue no|issuing no|issuance number|发行号|签发号|序列号|发卡号|発行番号|一連番号|シリアル番号|numéro de série|numéro d'émission",
  withBare('số sê-ri|số seri|số cấp|số phát hành'),
);

export const FOREIGN_ID = labelOf(
  '신분증|신분증번호|national ID|identity card|ID card|citizen ID|NRIC|aadhaar|social security number|social security|SSN|social insurance number|身份证|身份证号|身分證|身份證|マイナンバー|個人番号|my number card|cedula|DNI|ИНН|СНИЛС|ПИНФЛ|JSHSHIR|PINFL|РД|регистрийн дугаар|регистр|เลขบัตรประชาชน|บัตรประชาชน|เลขประจำตัวประชาชน|ปชช|NID|UMID|SSS|CNIC|NIC|CPF|CURP|PESEL|TC kimlik|personalausweis|ausweis|cédula',
  'citizenship number|citizenship no|citizenship certificate|nagarikta|नागरिकता|voter id|PAN card|KTP|NIK|passport card|PhilSys',
  withBare('căn cước|căn cước công dân|CCCD|CMND|chứng minh nhân dân|mã định danh'),
  "numéro de sécurité sociale|carte d'identité|carte nationale d'identité|sécurité sociale|NIR|CNI|pièce d'identité",
);
