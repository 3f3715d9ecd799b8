import { HANGUL_NAME, isNoName } from './name-or-word.ts';
import { HAN_SURNAME, KOREAN_SURNAME, NO_NAME } from './name-words.ts';
import { COVER } from './plain-text.ts';
import { asFindings, type Finding, findSpans, type Scene } from './spans.ts';

// Case counts here: only the capital shows where a name begins and ends.
const WORD = "\\p{Lu}(?:\\p{L}\\p{M}?){1,24}(?:['’-]\\p{L}{1,24})?";
const WORDS = `${WORD}(?: (?:\\p{Lu}\\.|(?:de|da|van|von|bin|del?) \\p{Lu}\\p{L}+|${WORD})){0,4}`;
const FULL = `${WORD}(?: (?:\\p{Lu}\\.|${WORD})){1,4}`;
const CAPITALS = '[A-Z]{2,20}(?:[ ,]{1,2}[A-Z]{2,20}){1,4}';
const NUMBER = '(?:\\d{6} ?- ?[1-8][\\d*]{6}|(?<=\\( ?)\\+?(?:82[ -]?\\(?0?\\)?|0)10)';
const GREETING =
  '(?:[Bb]est(?: [Rr]egards)?|(?:[Kk]ind |[Ww]arm )?[Rr]egards|(?:[Yy]ours )?[Ss]incerely|[Yy]ours(?: truly| faithfully)?|[Rr]espectfully|Many thanks|Thanks|Thank you|Cheers|[Cc]ordialement|[Bb]ien à vous|[Rr]espectueusement|Trân trọng|Xin cảm ơn|Cảm ơn|С уважением|Спасибо|Hurmat bilan|Хүндэтгэсэн|Salam|Hormat saya)';

/** Whom 님 follows without a name, of three syllables and a family name's first. */
const ROLE =
  '변호사|노무사|행정사|주무관|심사관|조사관|구청장|도지사|소방관|지점장|연구원|공무원|안내원|임대인|임차인|신청인|보호자|조교수|부교수|선생|여선생|오라버|선교사|여러분|우리|어머|하느|하나|부처|주인|주인장|고모|이모|조교|이사|원장|소장|반장|이장|교장|강사|기사';

/** What follows “Dear” in letters to many. */
const ADDRESSEE =
  '(?:Sir|Madam|Customer|Client|All|Team|Tenant|Student|Applicant|Friend|Guest|Colleague|Member|Parent|Resident|User|Everyone|Professor|Doctor|Staff|Officer|Manager|Mr|Mrs|Ms|Dr|Valued|Human|Immigration)s?(?!\\p{L})';
/** 님, where it ends a word. */
const HONORIFIC = '님(?=(?:[,!의께이은\\n ](?!가)|에게|$))';

const patterns = [
  // An honorific, a signature, and one's birth behind the name.
  `(?<!\\p{L})(?:(?:Mr|Mrs|Ms|Dr|Prof|Mme|Mlle)\\.?|M\\.) (?<value>${WORDS})`,
  `(?<!\\p{L})${GREETING}[,.! ]{0,3}\\n{1,3} {0,4}(?<value>${WORDS})(?= ?(?:[,|(\\n]|$))`,
  `(?<!\\p{L})(?<value>${FULL}),? (?=\\(?(?:née?|born|né\\(e\\))(?!\\p{L}))`,
  // A message that speaks to its reader: [국민은행] 흐엉님, … and “Dear …,”.
  `(?<![가-힣])(?!(?:${ROLE}) ?님)(?<value>${KOREAN_SURNAME}[가-힣]{2}) ?${HONORIFIC}`,
  `(?<!\\p{L})(?<value>${FULL}|[A-Z]{2,20}(?: [A-Z]{2,20}){1,3}) ?(?:(?:고객|회원|환자)?님(?![가-힣]{2})|귀하)`,
  `(?<![一-龥])(?<value>${HAN_SURNAME}[一-龥]{1,2}) ?(?:님|귀하)`,
  // The addressee of a notice, of any sound, but no role (납세자 귀하).
  `(?<=^|\\n|\\] ?)(?<value>[가-힣]{4,8})(?<![한은는신된인의들]|카드|보험|생명|증권|은행|텔레콤|모바일|프리미엄|멤버십|서비스) ?고객님`,
  `(?<=^|\\n|  )(?<value>[가-힣]{2,8}(?: [가-힣]{2,8})?)(?<![자인주원장]|고객|학생|학부모|대표) ?귀하`,
  '한자 ?:? ?(?<value>[一-龥]{2,5})(?![一-龥])',
  `(?<=(?:한글|한자) [^\\n]{1,12} )영문 ?:? ?(?<value>${FULL})`,
  '(?<=성명 ?)한글 (?<value>[가-힣]{2,8}(?: [가-힣]{1,8}){0,2}?)(?= ?(?:$|\\n|한자|영문))',
  // The two parts of a name in the boxes of a form.
  `(?<![가-힣])성 ?:? ?(?<value>[A-Z]{2,20}(?: [A-Z]{2,20})?)(?=[ /]{1,3}명[ :])`,
  `(?<=(?<![가-힣])성 ?:? ?(?:[A-Z ]{2,30}|${COVER})[ /]{1,3})명 ?:? ?(?<value>[A-Z]{2,20}(?: [A-Z]{2,20}){0,3})(?![a-z])`,
  // A party in brackets behind the role, a signature behind its label.
  `(?<![가-힣])(?:임대인|임차인|매도인|매수인|채권자|채무자|신청인|근로자|갑|을) ?\\((?<value>${FULL})\\)`,
  `(?<=서명(?: ?또는 ?인| ?\\(인\\))? ?:? {0,4})(?<value>${WORD}(?: (?:${WORD}|\\p{Lu}\\.)){0,3})(?= ?(?:$|\\n|\\(| {2}))`,
  // Masked by their sender already: 김*수, 정**.
  `(?<![가-힣*○●])(?<value>${KOREAN_SURNAME}(?:[*○●]{1,2}[가-힣]?))(?![가-힣*○●])`,
  `(?<!\\p{L})Dear (?!${ADDRESSEE})(?<value>${FULL}|${WORD})(?=,)`,
  `(?<!\\p{L})[Nn]ame (?:as|of|on|in) (?!(?:the |my |your |our )?(?:compan|employ|shop|school|bank|hospital|office|agenc|product|universit|street|centre|center))[^:\\n\\d]{2,30}: (?<value>${FULL}|[가-힣]{2,5})`,
  // A party to a paper, in running text: 原告司马青,
  `(?:原告|被告|房东叫|房東叫|家主の|借主は私、)(?<value>${HAN_SURNAME}[一-龥]{1,2}|[一-龥]{1,2} [一-龥]{1,2}|[ァ-ヶー·]{2,12})(?=[,，、的さ。 ]|$)`,
  // Presenting oneself: what follows must look like a name, not like a nation or a trade.
  `(?:I['’]m|I am|[Tt]his is) (?<value>${FULL})(?<!(?:Korean|American|African|Zealander|Lankan|Student|Worker|University|Teacher))(?=,| from| \\(|\\.|\\n| and | with )`,
  `(?<!\\p{L})(?:[Tt]ôi|[Ee]m|[Mm]ình|[Cc]háu|[Cc]on) là (?<value>${FULL})`,
  '(?:에서|국적의?) ?온 (?<value>[가-힣]{2,7}(?: [가-힣]{1,7}){0,2})(?<!생|자|인|원|사|람|성|이민|노동자)(?=입니다|이에요|예요|이라고|라고)',
  `我是(?<value>${HAN_SURNAME}[一-龥]{1,2})(?<![生人者员師师工民])(?=[,，。.；\\n]|$)`,
  `(?<!\\p{L})(?:[Яя]|[Ss]aya|저는|전) (?<value>${FULL})(?=,|\\.| ?입니다| ?이(?:고|며|에요)| из | dari )`,
  `(?<!\\p{L})[Бб]и (?<value>${WORDS})(?=,)`,
  '(?<![\\p{L}\\p{M}])म (?<value>[\\p{Script=Devanagari}\\p{M}]{2,20} [\\p{Script=Devanagari}\\p{M}]{2,20})(?=,)',
  '(?<=の)(?<value>[一-龥々]{1,3} [一-龥々]{1,3})(?=です)',
  // Right in front of a mobile number in a bracket, or of one's birth in a register.
  `(?<!\\p{L})(?<value>${WORDS})(?=(?:,| ?\\() ?${NUMBER})`,
  `(?<![가-힣])(?<value>[가-힣]{2,5})(?<!번호|등록증|주민증|신분증|자리|본인|남편|아내|배우자|아들|딸|아이|사장님?|대표|전화|연락처|핸드폰|휴대폰|폰)(?=(?:,| ?\\() ?${NUMBER})`,
  // Someone's husband or wife in a bracket.
  `(?:夫|妻|丈夫|妻子|남편|아내|husband|wife|chồng|vợ|mari|femme|муж|жена) ?\\( ?(?<value>${KOREAN_SURNAME}[가-힣]{2}(?<!인)|[一-龥]{2,4}(?<![人籍])|${FULL})(?=[、,;)·])`,
  // “My name is” in languages that have no word for “is”, and of a wife or husband.
  `(?<!\\p{L})(?:[Ee]m?|[Mm]ình|[Cc]háu|[Cc]on) tên (?:là )?(?<value>${WORDS})`,
  `(?<!\\p{L})(?:[Cc]hồng|[Vv]ợ|[Bb]ố|[Mm]ẹ|[Cc]hong|[Vv]o) (?:em|tôi|mình|toi|minh) (?:(?:là|tên|tên là|la|ten) )?(?<value>${FULL})`,
  `(?<!\\p{L})(?:[Nn]ama saya|[Aa]ko (?:po )?si|[Mm]enim ismim|[Mm]ening ismim|[Mm]eu nome é|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Mm]i chiamo|[Aa]dım) (?<value>${WORDS})`,
  `намайг (?<value>${WORDS})(?= гэдэг)`,
  // The cell of capitals next to a number that was struck out, and a mail's signature.
  `(?<=${COVER} {2,})(?<value>${CAPITALS})(?= ?(?:$|\\n))`,
  `(?<=${COVER} {2,})(?<value>${KOREAN_SURNAME}[가-힣]{2})(?= ?(?:$|\\n))`,
  `(?<=\\n)-- ?\\n(?<value>${FULL})(?= ?(?:$|[,|(\\n]))`,
  // Signatures in East Asia.
  '(?:祝好|此致|敬礼|敬禮|谢谢|謝謝|よろしくお願い(?:いた)?します|敬具|草々)[。.!！,， ]{0,3}\\n{1,3} {0,4}(?<value>[一-龥々]{2,4}(?: [一-龥々]{1,3})?)(?= ?(?:[,|(\\n]|$))',
  '(?:^|\\n) {0,4}(?<value>[가-힣]{2,5}(?: [가-힣]{1,5}){0,2}) (?=(?:드림|올림|배상)(?![가-힣]))',
].map((source) => new RegExp(source, 'dgu'));

/** As few words as what follows allows, so that 엘레나 초이와 피고는 ends with 초이. */
const FEWEST_WORDS = '[가-힣]{1,8}?(?: [가-힣]{1,8}?){0,3}?';

/** Where a name may stand and other words as well, so that it must look like one (not: 환불 요청, 선생, 정보). */
const evident = [
  // Behind an account, its holder; before 님; a party to a paper, in running text: 임차인 마웅 쪼는.
  `(?<=(?:은행|뱅크|농협|수협|신협|금고|우체국|신한|국민|우리|하나|기업|카뱅|토스|케뱅|계좌)[^\\n${COVER}]{0,12}${COVER} ?\\(?)(?!(?:로|으로|에|에서|를|을|의|이|가) )(?<value>${FEWEST_WORDS})(?= ?(?:$|[\\n(),]|이에요|예요|입니다))`,
  `(?<![가-힣])(?:임대인|임차인|매도인|매수인|채권자|채무자|신청인|근로자|갑|을) ?\\((?<value>${FEWEST_WORDS})\\)`,
  `(?<![가-힣])(?<value>${FEWEST_WORDS}) {0,3}\\((?:인|서명|印|서명 또는 인)\\)`,
  `(?<=^|\\n|[\\],:] ?)(?!(?:${ROLE}) ?님)(?<value>${FEWEST_WORDS}) ?(?:${HONORIFIC}|(?:고객|회원|환자)님)`,
  `(?<![가-힣])(?<value>${FEWEST_WORDS}) ?귀하`,
  `(?<![가-힣])저는 (?<value>[가-힣]{2,8} [가-힣]{2,8})(?<!사람|학생|출신|국민|시민|교수|강사|직원|노동자|근로자|여자|남자|엄마|아빠|주부|비자)(?=입니다|이에요|예요|이고|이라고|라고)`,
  // The two parties to a contract, named by what they are called below: 알리 압두라흐만(이하 “근로자”라 함).
  `(?<![가-힣])(?<value>${FEWEST_WORDS})(?= ?\\(이하 ?["'“‘「]?(?:갑|을|임대인|임차인|근로자|채권자|채무자|매도인|매수인|신청인|의뢰인))`,
  `(?<![가-힣])(?:원고|피고|임대인|임차인|채권자|채무자|계약자|운전자|보행자|통역인|보증인|근로자|사업주|신청인|대리인) (?!${KOREAN_SURNAME}[가-힣]{2}(?![가-힣]* [가-힣]))(?<value>${FEWEST_WORDS})(?=(?:은|는|이|가|와|과|의|에게|께|을|를)(?![가-힣])|,)`,
].map((source) => new RegExp(source, 'dgu'));

/** Names that stand where one presents oneself, signs, or speaks of someone with a title. */
export function findPresentedNames({ text }: Scene): Finding[] {
  const isName = (name: string) => !NO_NAME.test(name) && !isNoName(name);
  return asFindings('name', [
    ...patterns.flatMap((pattern) => findSpans(text, pattern, isName)),
    ...evident.flatMap((pattern) => findSpans(text, pattern, (name) => isName(name) && HANGUL_NAME.test(name))),
  ]);
}
