import { anyOf, labelOf } from './words/word-source.ts';

/** Labels of numbers that belong to a company, a product, a parcel or a paper; a global expression. */
export const NAMED = labelOf(
  '법인|법인등록번호|법인번호|법인등록|corporate registration number|corporation number|corporate number|company registration number',
  "法人登録番号|法人登记号|法人番号|法人注册号|numéro d'immatriculation de la société|mã số doanh nghiệp",
  '사업자등록번호|사업자번호|business registration number|business number|tax registration number|BRN|SIRET|SIREN',
  '营业执照号|统一社会信用代码|事業者登録番号|事業者番号|mã số thuế',
  '바코드|barcode|EAN|ISBN|ISSN|상품코드|상품번호|품번|제품번호|모델번호|SKU|product code|item number|model number',
  '条形码|商品编号|商品番号|mã vạch|code-barres',
  '운송장번호|운송장|송장번호|등기번호|tracking number|tracking no|tracking|快递单号|运单号|追跡番号|mã vận đơn|numéro de suivi',
  '통계표번호|통계번호|통계표 ID|승인통계번호|문서번호|공고번호|고시번호|법령번호|통신판매업신고번호|통신판매업신고|통신판매업|특허번호|의안번호|법안번호|사업장기호|사업장관리번호|품목보고번호|古物商許可|MST|GPKD|중개사무소 등록번호|중개사사무소 등록번호|공인중개사 등록번호|document number',
);

const EAST_ASIAN_MONEY = '(?:원(?![래룸장서])|엔|円|元|위안|块|달러|유로)';
const LATIN_MONEY = anyOf(
  'won|krw|usd|vnd|rmb|cny|jpy|eur|dollar|dollars|euro|euros|đồng|dong|đ|yen|yuan|triệu|million|millions|billion|tỷ',
);
const HANGUL_COUNTER = '(?:명|건|개|회|퍼센트|세대|가구|장|권|쪽|페이지|인|평|주|톤)';
// A count ends with the counter or its particle; 123456789인데, 12345678명의, 12345678개설 are none.
const EAST_ASIAN_COUNTERS = `(?:${HANGUL_COUNTER}(?:(?![가-힣])|(?=(?:이|은|을|를|에|과|와|도|당|씩|째|입|으로|까지|정도|이상|이하|미만|초과|가량)(?!데)))|人|名|件|个|個|户|戸|次)`;
const LATIN_COUNTERS = anyOf('km|kg|kwh|people|persons|cases|visitors|units|households|người|personnes|foyers|foreigners|residents|views');

/** Sums with their currency behind; a source for an `iu` expression that begins at the first digit. */
export const MONEY = `(?:(?:\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,6})[만억조万亿億]|\\d[\\d,.]{0,24}(?: \\d{3}){0,5}(?:${EAST_ASIAN_MONEY}| 원(?![가-힣])| ?(?:[₩￦$€£¥%‰]|${LATIN_MONEY})))`;

/** Counts with their unit behind; more than nine digits without a comma are no count. */
export const COUNT = `(?:\\d{1,3}(?:[,.]\\d{3}){1,6}|\\d{1,9})(?:${EAST_ASIAN_COUNTERS}| ?(?:㎡|㎞|${LATIN_COUNTERS}))`;

/** Public bodies and their desks, whose telephone number may follow. */
export const BODIES = labelOf(
  '청사|trung tâm|посольство|консульство|สถานทูต|สถานกงสุล|سفارة|قنصلية|KBRI|KJRI|main line|switchboard|领事部|領事部|элчин',
  '구청|시청|도청|군청|주민센터|행정복지센터|외국인청|외국인사무소|출입국사무소|출입국관리사무소|출장소|세무서|경찰서|파출소|소방서',
  '우체국|보건소|공단|법원|검찰청|공소청|중대범죄수사청|중수청|공수처|대사관|영사관|노동청|노동부|고용센터|고객센터|콜센터|상담센터|글로벌센터|교육청|민원실',
  '법무부|외교부|교육부|복지부|출입국|병원|노동지청|지청|센터|본부|사무국|복지관|대학교|안내센터|종합안내|대표번호|대표전화|문의전화|상담전화|안내전화|감독관|공항|교육지원청|등기소|병무청|관세청|세관|국제교류팀|국제교류처|국제교류원|국제처|행정실|학생처|교무처|공사|재단|위원회|가족센터|외국인주민센터',
  'embassy|consulate|center|centre|labour office|labor office|hospital|clinic|中心|call center|call centre|helpdesk|help desk|hotline|city hall|immigration office|global center|customer service',
  'customer center|district office|tax office|police station|大使馆|领事馆|大使館|領事館|出入境管理局|区役所|市役所|客服|服务中心',
  'đại sứ quán|tổng đài|ambassade|consulat|mairie',
);

/** Others whose line is on their door; a home may well stand beside them. */
export const HOUSES_OF_TRADE = labelOf(
  '보호소|보관소|약국|의원|의료기관|화재|해상|생명보험|손해보험|교무실|관리사무소|어린이집|유치원|초등학교|중학교|고등학교|immigration|代表番号|代表電話|academic affairs|registrar',
);
