import { anyOf } from './words/word-source.ts';

const NUMBER = '\\d{1,4}(?:-\\d{1,4})?';
/** Behind a figure, what makes it a time, a sum or a share, after a word that only ends like a street (버스로 10분). */
const NO_COUNT =
  '(?!\\d|[-.,]?\\d|(?:분|시간?|일|명|원|개|회|월|년|%|퍼센트|만|층|km|m|배|차|호선|박|부|주|권|장|번(?!지|길)|과|급|등|세|살|조|항)| (?:분|시간|명|개월|%|퍼센트)(?![가-힣]{2})| 원(?![가-힣]))';

/** Streets and lots with their house number, a source each for a `gu` expression. */
export const STREETS = [
  `[가-힣A-Za-z0-9·]{1,12}(?:대로|(?<!으)로|길)(?: ?\\d{1,4}(?:번)?[가나다라]?길)? ?(?:지하 ?)?${NUMBER}(?:번지)?${NO_COUNT}`,
  `(?<![가-힣])[가-힣]{1,6}\\d?(?:동|리|가|읍|면) ?(?:\\d가 ?)?(?:산 ?)?${NUMBER}(?:번지)?(?! ?호)${NO_COUNT}`,
  `(?:(?<![\\d-])${NUMBER},? )?(?<![A-Za-z])(?:[A-Z][a-z]{2,15} )?[A-Z]?[A-Za-z]{2,20}(?:[- ]?\\d{1,3})?[ -]?(?:daero|(?<!eu|met|ze|he|int|mic|p)ro|gil|dong|ga)(?![A-Za-z])(?:[ ,]{1,2}\\d{1,3}(?:beon)?-?(?:gil|ga))?(?:[ ,]{1,2}(?<![\\d-])${NUMBER}(?![\\d-]))?`,
  `(?:(?![市区區郡县縣])[一-龥ァ-ヶー]){1,10}(?:路|街|大道|道|洞|巷|里|町|丁目|番地|通り)(?: ?\\d{1,3}(?:街|路|ギル|路))? ?\\d{1,5}(?:-\\d{1,4}){0,2}(?:号|號|番地|番|弄)?`,
  `(?:(?![第市区區郡县縣在住])[一-龥]){1,8}\\d{1,4}-\\d{1,3}(?:-\\d{1,4})?(?![\\d-])`,
  // A lot right behind its district, as when the name of the neighbourhood is left out.
  `(?<![A-Za-z])[A-Z][a-z]{2,15}-?(?:gu|si|gun|eup|myeon|ri)[ ,]{1,2}\\d{1,4}-\\d{1,4}(?![\\d-])`,
  `(?<!\\p{L})\\p{Script=Cyrillic}{2,20}[- ]?(?:дон|донг|ро|тэро|дэро|гиль|киль|ри)(?!\\p{L})[ ,]{1,2}(?:\\d{1,3}[- ]?(?:гиль|киль)[ ,]{1,2})?${NUMBER}|(?<!\\p{L})(?:ул\\.|улица|гудамж)[ ,\\p{L}-]{1,30}\\d{1,4}`,
  `(?<!\\p{L})\\p{Script=Arabic}{2,20}[- ]?(?:رو|دونغ|دونج|جيل|غيل)[ ،,]{1,2}${NUMBER}|شارع \\p{Script=Arabic}{2,20} ${NUMBER}`,
  `(?:đường|phố|ngõ|ngách|thôn|phường|quận|khu) [\\p{L}\\d ]{2,30}|(?<!\\p{L})(?<!(?:cửa|cổng|quầy|tuyến|buýt|xe|ra|ga|mẫu|bàn) )số (?:nhà )?\\d{1,4}`,
  `\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\\.?|boulevard|bd\\.?|place|chemin|allée|impasse|quai|route) [\\p{L}' -]{2,30}`,
  `\\d{1,5} [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})? (?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way)(?![A-Za-z])`,
];

/** Units inside a building; together with a street they are someone's home. */
export const UNITS = [
  '(?<![\\d-])(?<!제 ?)(?:지하 ?|[Bb])?\\d{1,4} ?호(?:실)?(?![선차봉기점사])',
  '제 ?\\d{1,3} ?층 ?제 ?(?:지하 ?|[Bb])?\\d{1,4} ?호',
  '(?<=[ ,])[가나다라마바]-\\d{2,4}(?![\\d-])',
  '(?:반지하|옥탑방|옥탑|지층|지하(?: ?\\d{0,2}층)?(?![철도상수]))',
  `(?:${anyOf('apt|apartment|unit|room|rm|suite|ste|flat|bldg|building|villa|dormitory|dorm|hostel|goshiwon|gosiwon|kamar|asrama|lantai|oneroom|one room|mess|#|no')})[. ]{0,2}(?:#|no\\.?)? ?(?:[A-Za-z]-?)?\\d{1,4}(?:-\\d{1,4})?(?:-?ho)?(?!\\d|,\\d)`,
  '(?<![\\d-])[A-Za-z]?\\d{1,4}[- ]?(?:ho|xona|kv|kvartira)(?![A-Za-z])',
  '[A-Za-z]?\\d{1,4} ?(?:号室|室|号房|房间|房|户|戶|單元|单元|号楼|栋|棟|幢)',
  '(?<![A-Za-z])B\\d{1,3}(?![\\dA-Za-z])',
  '(?:地下|地階|B)? ?\\d{1,4} ?[号號](?![线線楼出窗])',
  '(?:phòng|căn hộ|căn|tòa|toà|tầng|phong|can ho|toa) (?:số )?[A-Z]?\\d{1,4}',
  `${anyOf('appartement|appart|appt|apt|logement|chambre|bâtiment|bât|étage')}\\.? ?(?:n°|no)? ?[A-Z]?\\d{1,4}`,
  '(?:(?<!\\p{L})(?:кв|квартира|комн|комната|дом|тоот|байр)\\.?|ห้อง|ชั้น|شقة|غرفة|कोठा) ?(?:№ ?)?\\d{1,4}(?!\\d)',
];

/** Block and unit side by side, which need no street: 101동 1203호, 101-dong 1203-ho, 101栋1203室. */
export const BLOCKS = [
  '(?:제 ?)?(?:\\d{1,4}|(?<![가-힣])[가나다라마바A-Za-z]) ?동,? ?(?:\\d{1,2}층 ?)?(?:제 ?)?(?:지하 ?|[Bb])?\\d{1,4}(?: ?호)?(?![\\d,.-]| ?(?:명|개|원|년|월|세대|층|구역|번))',
  '\\d{1,4}-? ?dong,? ?(?:[Bb])?\\d{1,4}(?:-? ?ho(?![A-Za-z]))?(?![\\d-])',
  '\\d{1,4} ?(?:栋|棟|幢|座|号楼|號樓|洞) ?\\d{0,4}(?:单元)? ?\\d{1,4} ?(?:号室|号房|室|号|號|户|戶)',
  '(?:아파트|빌라|오피스텔|원룸|고시원|고시텔|맨션|연립|연립주택|다세대|기숙사|하숙집|쉐어하우스|주공|푸르지오|자이|래미안|힐스테이트|롯데캐슬|아이파크|더샵|편한세상|레지던스|원룸텔|리빙텔|하우스|주택|빌) ?(?:\\d{1,4}동 ?)?(?:\\d{1,2}층 ?)?(?:[Bb]|지하 ?)?\\d{1,4}호',
  '(?<![\\d-])\\d{2,4}-\\d{3,4}, ?(?:[A-Z][A-Za-z]{1,15} ){1,3}(?:apts?|apartments?|villas?|officetel|mansion)(?![A-Za-z])',
  '(?:apt|apts|villa|villas|officetel|mansion|xi|raemian|prugio)\\.? ?\\d{1,4}-\\d{1,4}(?![\\d-])',
  '(?<![\\d-])(?<!제 ?)(?!(?:19|20)\\d{2}-)\\d{2,4}-\\d{3,4} ?호(?![선차])',
  '\\d{2,4}호(?:실)?(?=(?:에서|에)? ?(?:살|거주|사는|입주|지내|월세|전세))',
];

/** A block and unit as two figures, after a street and a comma or a house, or before them: 월드컵로 12, 101-1203. */
export const PAIRS = '(?<=[, )가-힣])\\d{1,4}-\\d{3,4}(?![\\d-])(?:호)?|(?<![\\d-])\\d{2,4}-\\d{3,4}(?=, ?\\d)';

const KOREAN_PLACE =
  '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|충청[남북]|전라[남북]|경상[남북])';

/** Towns and districts in front of a street, anchored at the end of the text before it. */
export const PLACES_BEFORE = new RegExp(
  `(?:(?:\\(?(?:우 ?\\)?)? ?\\d{5}\\)?[ ,]{1,2})?(?:대한민국|한국)?[ ,]{0,2}(?:${KOREAN_PLACE}(?:특별자치도|특별자치시|특별시|광역시|도|시)?[ ,]{0,2})?(?:(?<![가-힣])[가-힣]{1,5}(?:시|군|구|읍|면|동|리)[ ,]{1,2}){0,4}|(?:(?:(?![在住])[一-龥]){1,8}(?:市|道|区|區|郡|洞|县|省)|ソウル(?:特別)?市?|首尔|韩国|韓国|大韩民国){1,5}[ ,]{0,2})$`,
  'u',
);

/** Towns, districts and post codes behind an address in Latin letters, anchored at its end. */
export const PLACES_BEHIND =
  /^(?:[ ,]{1,2}(?:[A-Z][A-Za-z]{1,15}[ -]?(?:gu|si|do|gun|eup|myeon|dong|ri)(?![a-z])|S[eé]oul|Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Suwon|Ansan|Gyeonggi(?:-do)?|South Korea|Republic of Korea|Korea|Paris|Lyon|Hà Nội|\d{5}(?!\d)|\d{1,2}층)|[ ,]{0,2}\(?(?:우\))? ?\d{5}\)?(?!\d)|[ ,]{0,2}\([가-힣]{2,8}동(?:, ?[^)\d\n]{1,20})?\)){1,6}/u;

/** The end of a sentence or clause, not the stop of an abbreviation. */
export const SENTENCE_END =
  /(?<!(?<!\p{L})(?:кв|ул|д|г|b[âa]t|app?t|bldg|rm|no|st|ave?|rd|bd|ste|blvd))[.!?。！？](?:\s|$)|\n\s*\n|(?:입니다|습니다|에요|예요)[.\s]|는데|인데|살고|살아|거주하|에서 |까지|부터/iu;

/** The name of a public body this close makes an announced house its own. */
export const BODY_PROXIMITY = { before: 12, after: 20 };
