import { KOREAN_SURNAME } from './name-words.ts';
import { anyOf } from './words/word-source.ts';

/** Syllables that foreign names are written with and hardly any Korean word; some loanwords have them as well. */
const FOREIGN =
  '[겔굴깐콜엔꽝냐넨넬늬닉닷델둬뒤딘딜따딴땅떤뚜띠랏렌렐렙룬룰룽르릴뮌므믹밧뱌벤벨볘뽀샤섀셰쇼쉬쉰슈쏘쏜쏭쑤쓰얀엘옌옹왈웅웨윈윌응잉잘젠쥔즈짜짱쩌쩐쪼쭝쯔찌꿍꾸첸쳉츠칸캐켄켈쿠쿤퀸크킴탕텐텔퉁튀튜트틴팜팡펠푸푹푼프핀핫헨홀훙훼흐힌힐드디메베브스올카코키티페]';
const LOANWORD =
  '카드|서비스|콜센터|엔화|프로그램|페이|시스템|뉴스|코드|키오스크|메뉴|스마트|비게이터|아파트|아르바이트|버스|티켓|카카오|체크|디지털|스캔|테스트|코스|캠퍼스|메일|메시지|스티커|트럭|키트|쿠폰|오피스|홈택스|포인트|하이패스';

/** Hangul that reads as a name: a Korean one of three syllables, three short words, or the sounds of another language. */
export const HANGUL_NAME = new RegExp(
  `^(?:${KOREAN_SURNAME}[가-힣]{2}(?<![증금서표장실권])|(?:남궁|황보|제갈|선우|독고|사공|서문)[가-힣]{1,2}|[가-힣]{1,2} [가-힣]{1,2} [가-힣]{1,2}|(?!.*(?:${LOANWORD}))(?=[가-힣 ·]*${FOREIGN})[가-힣]{1,8}(?:(?: ?· ?| )[가-힣]{1,8}){0,3})(?:$| ?\\()`,
  'u',
);

/** What stands in a name's place on forms and screens: things to bring, to do, to choose, the next label. */
const WORDS =
  '본인|동일|없음|미정|해당|여부|확인|신청|변경|등록|제출|안내|권리|보호|지원|상담|교육|모집|자격|부담|서명|날인|정보|명단|대상|기준|가능|필요|완료|접수|허가|심사|예정|동의|동의서|요건|범위|의무|책임|관계|구분|보증금|보험료|임금|급여|퇴직금|연금|세금|반환|지급|납부|수수료|대한민국|한국|한국인|중국|베트남|미국|일본|네팔|몽골|우즈베키스탄|필리핀|남성|여성|전원|전체|누구나|모두|외국인|내국인|유학생|결혼이민자|어머니|아버지|이웃|친구|사장|감기|문의|이상|이하|미만|이내|일시|기간|처리기간|금액|주소|연락처|전화|번호|생년월일|국적|성별|직업|비고|내용|사유|제목|목적|용도|선택|입력|조회|검색|무료|유료|신분증|도장|서류|제출서류|구비서류|여권|사본|통장|대리인|임차인|임대인|가입자|미가입자|환자|진료|절차|질문|데이터|벌점|자료실|게시판|강사|고객|모임|신고서|신청서|확인서|운전자|면허|보험|로그인|회원가입|더보기|바로가기|목록|취소|닫기|이전|다음|저장|소송비용|전용|우리|저희|오늘|부모|선생|호스트|조교|대표|상담사|복지사|그래서|그리고';
const BODIES =
  '주식회사|법인|공단|공사|은행|센터|[구시군도]청|청장|시장|장관|[소원팀과국동]장|법원|학교|대학|병원|의원|약국|협회|재단|위원회|사무소|출장소|회사|상사|산업|기업|조합';
const PROSE =
  '니다|세요|어요|아요|해요|예요|이다|한다|된다|했다|하다|습니까|는데|지만|에서|으로|에게|부터|까지|하는|되는|있는|없는|묻는|하고|하여|해서|및|또는|위한|위해|따른|관한|대한|은|는|께';
const LATIN_WORDS = anyOf(
  'đăng ký|name|full name|office|center|centre|bank|team|department|ministry|embassy|support|service|services|immigration|university|school|hospital|company|inc|ltd|co|none|same|required|korea|seoul|signature|date|number|address|passport|republic|birth|surname|nationality|statement|certificate|residence|permit|visa|status|country|expiry|authority|registration|total|account|manager|boss|director|gold|silver|standard|premium|grandma|grandpa|health',
);

const wholeWord = new RegExp(`^(?:${WORDS})$`, 'u');
const koreanFullName = new RegExp(`^${KOREAN_SURNAME}[가-힣]{2}$`, 'u');
const noName = new RegExp(
  `(?<![가-힣])(?:${WORDS})(?![가-힣])|(?:${BODIES})(?![가-힣])|[가-힣]{2}(?:${PROSE})(?![가-힣])|씨의|[가-힣]{3}[을를]$|[가-힣][을를은는] |[가-힣]{2}[과와] |^(?:한|두|세|여러) |^(?:[남여]|[FM])$|${LATIN_WORDS}|[株有]式?会社|公司|银行|大学|医院|学校`,
  'iu',
);

/** True for what stands in a name's place and is none. A Korean name may end like a word (김지원, 최가을), so it must be one whole. */
export function isNoName(value: string): boolean {
  return koreanFullName.test(value) ? wholeWord.test(value) : noName.test(value);
}
