import { anyOf, labelOf, withBare } from './words/word-source.ts';

/** Labels of a person's name on forms, by language; a global expression. */
export const NAME_LABEL = labelOf(
  '재해자|피재자|사망자|투숙객|승객명|승객성명|카드주|목격자|소득자|소유자|매도인|매수인|양도인|양수인|납세의무자|성  명|받는분|받는사람|받는 사람|보내는 분|보내는분|보내는 사람|고객명|회원명|가입자명|환자명|환자 성명|환자성명|아동명|수용가명|신청인 영문명|세입자|수급자|청구인|신청자명|지원자명|입금자명|예금주명|신청인명|계약자명|사업주명|근로자명|질문자|예약자|가구원|채권자|채무자|피보험자|수익자|수취인명|위임인|수임인|본인|대표|사업주|내담자|상담자|의뢰인|피고인|피고|피신청인|원고|고소인|피고소인|피해자|증인|피보험자|세대원|수신자|근로자|입주자|계약자|성명|이름|성함|신청인|신청자|대리인|예금주|보호자|배우자|배우자 이름|세대주|임차인|임대인|집주인|대표자|한글이름|영문이름|한글성명|영문성명|영문명|한글명|한자명|본명|명의자|명의|수취인|받는 분|민원인|초청인|피초청인|체류자|근로자 성명|자녀 이름|아이 이름|담당자 이름',
  "receiver|cardholder|card holder|cardholder name|full name in english|name in english|holder name|contact person|household head|policyholder|complainant|respondent|deceased|next of kin|signed|countersigned|payer|guarantor|plaintiff|defendant|sponsor|full legal name|send to|recipient|recipient name|passenger name|patient name|employee name|lessor|lessee|claimant|named insured|payee|customer name|landlord|landlady|name|full name|first name|last name|given name|given names|family name|surname|middle name|applicant|applicant name|name of applicant|account holder|spouse|my name|nickname|legal name|name in full|spouse's name|child's name|mother's name|father's name|beneficiary",
  '代理人|担保人|借款人|被申请人|申請者名|配偶者名|保護者名|児童名|口座名義人|申請人名|收件人|寄件人|承租人|出租人|乘机人|旅客姓名|收款方姓名|患者姓名|搭乗者名|患者氏名|受取人|送り主|姓名|名字|中文名|英文名|户名|戶名|收款人|申请人|申請人|本名|氏名|お名前|名前|フリガナ|名義|口座名義|申請者|全名|拼音',
  withBare(
    'người bảo lãnh|người được bảo lãnh|bệnh nhân|người khiếu nại|người bị khiếu nại|người giám hộ|người hưởng|người gửi|người nhận|hành khách|bên thuê|bên cho thuê|họ tên đầy đủ|họ tên vợ|họ tên chồng|họ, tên|họ, tên vợ|họ, tên chồng|ctk|họ tên|họ và tên|tên|tên tôi|tên em|tên mình|tên đầy đủ|họ tên em|họ tên tôi|họ và tên tôi|chủ tài khoản|chủ tk|người nộp đơn|họ',
  ),
  'titulaire du compte|garant|expéditeur|destinataire|locataire|bailleur|bénéficiaire|nom|prénom|prénoms|nom complet|nom de famille|nom et prénom|nom et prénoms|mon nom|titulaire|prenom|demandeur',
  'арендодатель|арендатор|заявитель|nama lengkap|nama majikan|titular de la cuenta|f.i.sh.|ชื่อ-นามสกุล|фио|имя|фамилия|меня зовут|нэр|овог|овог нэр|nama|nombre|apellido|apellidos|ism|ismim|ism familiya|familiya|pangalan|ad soyad|ชื่อ|الاسم|नाम|নাম|ឈ្មោះ',
);

/** In front of “name”, these make it the name of a thing. */
export const NAME_OF_THING =
  /(?:회사|업체|은행|건물|학교|학원|파일|사업장|가게|상점|프로그램|기관|서비스|메뉴|센터|상호|제품|상품|거리|도로|동네|단체|과목|코스|강좌|앱|사이트|페이지|문서|서류|서식|증명서|bank|company|file|user|domain|brand|street|building|school|product|program|programme|center|centre|menu|business|service|course|road|city|country|host|project|app|form|document|employer|agency|station|公司|银行|学校|文件|会社|銀行|商品|công ty|ngân hàng|trường|société|entreprise|banque|fichier)[ '’s]{0,3}$/iu;

/** What follows a label without being a name: an instruction, a complaint, the next label. */
export const NO_NAME = new RegExp(
  `^(?:${anyOf(
    '필수|오류|오타|불일치|철자|순서|발음|표시|누락|문제|관련|사용|작성|성명|위임|서명|제출|이전|도용|한국|베트남|중국|미국|일본|선택|비공개|공개|영문|한글|한자|기재|변경|확인|정정|수정|등록|표기|입력|동일|여권|무엇|뭐|누구|없음|없습니다|같은|다른|잘못|모두|반드시|아래|그대로|본인|외국인|신청|생년월일|연락처|전화|전화번호|주소|국적|성별|이메일|날짜|주민|등록번호|체류|비자|은행|계좌|관계|직업|소속|대신|그냥|정확|꼭|길어|너무|어떻게|왜|언제|어디|제가|우리|사업자|회사|위와|상기|미상|익명|본국|배우자|자녀|부모|남편|아내',
    'required|optional|same|as|see|not|different|wrong|misspelled|spelled|spelt|on|the|in|of|is|was|please|none|n/a|your|his|her|their|missing|correct|incorrect|change|changed|written|too|must|should|and|or|for|to|at|from|with|passport|date|dob|phone|tel|mobile|address|nationality|visa|email|sex|gender|arc|birth|what|this|that|my|it|if|how|who|there|also|still|english|korean|seoul|number|matches|does|differs|company|công ty|firma',
    '必填|拼音|有误|一致|符|登记|栏|顺序|欄|記入|証明|证明|选填|错|不|写|与|和|拼|填|要|是否|怎么|什么|必須|任意|漢字|英字|ローマ字|旅券|同じ|パスポート|护照|地址|电话|手机|国籍|性别|住所|電話|出生|生年月日|被|应|请|可以|需要|一样|改|更改|变更|変更|間違|違',
    withBare('ghi|chính|nếu|giống|bắt buộc|không|bị|giống|khác|sai|và|phải|trên|trong|theo|gì|của|ngày|số|địa|quốc|điện|sđt'),
    'majuscules|en|le|la|même|au|si|sesuai|milik|jika|obligatoire|facultatif|sur|est|et|mal|pas|comme|identique|doit|que|qui|dans|incorrect|prénom|nom|née|né|adresse|numéro|téléphone|passeport',
  )})`,
  'iu',
);

/** Family names of Korea, the commonest first (통계청 인구총조사 2015); a bare label and three syllables need one. */
export const KOREAN_SURNAME =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구라민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]';

/** Family names of China, the commonest first (公安部 2020年全国姓名报告), as far as few other words begin with them. */
export const HAN_SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝崔邱秦史侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚]';

/** Roles that also go with a word that is no name (Member: Gold), so that a first and a family name must follow. */
export const ROLE_LABEL = labelOf(
  'sender|passenger|patient|employee|tenant|member|insured|guardian|passager|patiente|salarié|salariée|assuré|assurée',
);

/**
 * What papers call a person, a source for an `iu` expression: roles in 자, 인, 주 and the like, of which `NOT_A_PERSON`
 * takes out things, and the labels of other languages.
 */
export const PERSON_LABEL = `(?:[가-힣]{1,7} ?){0,2}(?:[가-힣](?:자|인|주)|고객|회원|환자|학생|아동|직원|세대원|사람|받는 ?분|보내는 ?분|원고|피고|배우자|성 {0,2}명|이 {0,2}름|성함)(?: ?(?:님|명|성명|이름|영문명))?|(?:[가-힣] ){1,4}[자인주]|${NAME_LABEL.source}|${ROLE_LABEL.source}`;

/** Labels with the ending of a person's that are a thing's: 일자, 확인, 광주. */
export const NOT_A_PERSON =
  /(?:[일숫문한투이]자|날짜|[확승법할원개사부요날사본공외]인|와인|라인|메인|[제광원전파충청경양상여]주|거주|위주|음주|발주|수주|해당|주의자|대상자|해당자|관계자|담당자|책임자|관리자|작성자|발급자|결재자|확인자|증명서)(?: ?(?:명|성명|이름))?$/u;

/** Labels that nothing but a name follows; behind others, Hangul must look like one. */
export const SURE_LABEL = /(?:성 {0,2}명|이 {0,2}름|성함|명|신청[인자]|예금주|받는 ?(?:분|사람)|보내는 ?(?:분|사람))$/u;
