import { MASK } from './mask.ts';
import { nameFinder } from './name-finder.ts';
import { FEWEST_WORDS, FULL, WORD } from './name-forms.ts';
import { HAN_SURNAME, KOREAN_SURNAME } from './name-words.ts';

const PARTY = '(?:임대인|임차인|매도인|매수인|채권자|채무자|신청인|의뢰인|근로자|갑|을)';

/** Who concludes, sues, pays or signs: the parties to a paper, where no label with a colon says so. */
export const findParties = nameFinder({
  sure: [
    `(?<![가-힣])${PARTY} ?\\((?<value>${FULL})\\)`,
    `(?:原告|被告|房东叫|房東叫|家主の|借主は私、)(?<value>${HAN_SURNAME}[一-龥]{1,2}|[一-龥]{1,2} [一-龥]{1,2}|[ァ-ヶー·]{2,12})(?=[,，、的さ。 ]|$)`,
    // A signature behind its label.
    `(?<=서명(?: ?또는 ?인| ?\\(인\\))? ?:? {0,4})(?<value>${WORD}(?: (?:${WORD}|\\p{Lu}\\.)){0,3})(?= ?(?:$|\\n|\\(| {2}))`,
    // The same name in several scripts, or in the two boxes of a form.
    '한자 ?:? ?(?<value>[一-龥]{2,5})(?![一-龥])',
    `(?<=(?:한글|한자) [^\\n]{1,12} )영문 ?:? ?(?<value>${FULL})`,
    '(?<=성명 ?)한글 (?<value>[가-힣]{2,8}(?: [가-힣]{1,8}){0,2}?)(?= ?(?:$|\\n|한자|영문))',
    `(?<![가-힣])성 ?:? ?(?<value>[A-Z]{2,20}(?: [A-Z]{2,20})?)(?=[ /]{1,3}명[ :])`,
    `(?<=(?<![가-힣])성 ?:? ?(?:[A-Z ]{2,30}|${MASK})[ /]{1,3})명 ?:? ?(?<value>[A-Z]{2,20}(?: [A-Z]{2,20}){0,3})(?![a-z])`,
  ],
  evident: [
    // Behind an account, its holder.
    `(?<=(?:은행|뱅크|농협|수협|신협|금고|우체국|신한|국민|우리|하나|기업|카뱅|토스|케뱅|계좌)[^\\n${MASK}]{0,12}${MASK} ?\\(?)(?!(?:로|으로|에|에서|를|을|의|이|가) )(?<value>${FEWEST_WORDS})(?= ?(?:$|[\\n(),]|이에요|예요|입니다))`,
    `(?<![가-힣])${PARTY} ?\\((?<value>${FEWEST_WORDS})\\)`,
    // In front of a seal.
    `(?<![가-힣])(?<value>${FEWEST_WORDS}) {0,3}\\((?:인|서명|印|서명 또는 인)\\)`,
    // By what they are called below: 알리 압두라흐만(이하 “근로자”라 함).
    `(?<![가-힣])(?<value>${FEWEST_WORDS})(?= ?\\(이하 ?["'“‘「]?${PARTY})`,
    // In running text: 임차인 마웅 쪼는.
    `(?<![가-힣])(?:원고|피고|임대인|임차인|채권자|채무자|계약자|운전자|보행자|통역인|보증인|근로자|사업주|신청인|대리인) (?!${KOREAN_SURNAME}[가-힣]{2}(?![가-힣]{0,24} [가-힣]))(?<value>${FEWEST_WORDS})(?=(?:은|는|이|가|와|과|의|에게|께|을|를)(?![가-힣])|,)`,
  ],
});
