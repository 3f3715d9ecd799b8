import { nameFinder } from './name-finder.ts';
import { FEWEST_WORDS, FULL, WORD } from './name-forms.ts';
import { HAN_SURNAME, KOREAN_SURNAME } from './name-words.ts';

/** Whom 님 follows without a name, of three syllables and a family name's first. */
const ROLE =
  '변호사|노무사|행정사|주무관|심사관|조사관|구청장|도지사|소방관|지점장|연구원|공무원|안내원|임대인|임차인|신청인|보호자|조교수|부교수|선생|여선생|오라버|선교사|여러분|우리|어머|하느|하나|부처|주인|주인장|고모|이모|조교|이사|원장|소장|반장|이장|교장|강사|기사';

/** What follows “Dear” in letters to many. */
const ADDRESSEE =
  '(?:Sir|Madam|Customer|Client|All|Team|Tenant|Student|Applicant|Friend|Guest|Colleague|Member|Parent|Resident|User|Everyone|Professor|Doctor|Staff|Officer|Manager|Mr|Mrs|Ms|Dr|Valued|Human|Immigration)s?(?!\\p{L})';
/** 님, where it ends a word. */
const HONORIFIC = '님(?=(?:[,!의께이은\\n ](?!가)|에게|$))';

/** To whom a paper or a message is addressed: … 귀하, [국민은행] 흐엉님, …, “Dear …,”. */
export const findAddressees = nameFinder({
  sure: [
    `(?<![가-힣])(?!(?:${ROLE}) ?님)(?<value>${KOREAN_SURNAME}[가-힣]{2}) ?${HONORIFIC}`,
    `(?<!\\p{L})(?<value>${FULL}|[A-Z]{2,20}(?: [A-Z]{2,20}){1,3}) ?(?:(?:고객|회원|환자)?님(?![가-힣]{2})|귀하)`,
    `(?<![一-龥])(?<value>${HAN_SURNAME}[一-龥]{1,2}) ?(?:님|귀하)`,
    // Of any sound, but no role (납세자 귀하) and no kind of customer (소중한 고객님).
    `(?<=^|\\n|\\] ?)(?<value>[가-힣]{4,8})(?<![한은는신된인의들]|카드|보험|생명|증권|은행|텔레콤|모바일|프리미엄|멤버십|서비스) ?고객님`,
    `(?<=^|\\n|  )(?<value>[가-힣]{2,8}(?: [가-힣]{2,8})?)(?<![자인주원장]|고객|학생|학부모|대표) ?귀하`,
    `(?<!\\p{L})Dear (?!${ADDRESSEE})(?<value>${FULL}|${WORD})(?=,)`,
  ],
  evident: [
    `(?<=^|\\n|[\\],:] ?)(?!(?:${ROLE}) ?님)(?<value>${FEWEST_WORDS}) ?(?:${HONORIFIC}|(?:고객|회원|환자)님)`,
    `(?<![가-힣])(?<value>${FEWEST_WORDS}) ?귀하`,
  ],
});
