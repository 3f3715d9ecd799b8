import { MASK } from './mask.ts';
import { nameFinder } from './name-finder.ts';
import { WORD, WORDS } from './name-forms.ts';
import { HAN_SURNAME, KOREAN_SURNAME } from './name-words.ts';

const NUMBER = '\\d{6} ?- ?[\\d*×xX●○•]{7}(?!\\d)';
/** One's own number, raw, or struck out behind its label. */
const OWN = `(?:(?:주민(?:등록)?|외국인(?:등록)?|등록|거소신고) ?번호 ?[:)]? ?(?:${MASK}|${NUMBER})|${NUMBER})`;
/** A space, a bracket, a comma, a line's end; the quotes and tags of a table that was copied as a file. */
const GAP = '(?: {1,4}|,? ?\\( ?|, ?|\\n|["”], ?["“]?|(?:</?[a-z]{1,5}>\\s?){1,4})';
const IN_OTHER_SCRIPT = '(?: ?\\((?:[一-龥 ]{2,8}|[A-Z ,]{3,40})\\))?';
/** A date of birth may come between. */
const BORN = `(?:(?:\\d{4}[년./-] ?\\d{1,2}[월./-] ?\\d{1,2}일?|${MASK})${GAP})?`;

/** What stands in a bracket or behind a comma: a registration number's beginning, a mobile number's. */
const BEGINNING = '(?:\\d{6} ?- ?[1-8][\\d*]{6}|(?<=\\( ?)\\+?(?:82[ -]?\\(?0?\\)?|0)10)';
const CAPITALS = '[A-Z]{2,20}(?:[ ,]{1,2}[A-Z]{2,20}){1,4}';

/** A line or cell of its own above or before the number: two or three words, whatever their sounds, but no label of it. */
const CELL = '(?<value>(?![가-힣 ]{0,40}(?:번호|등록|주민|외국인|신분|성명|이름))[가-힣]{1,8}(?: [가-힣]{1,8}){1,2})';

/** Names right beside their owner's registration or mobile number, as in registers, contracts and tables, with or without a label. */
export const findNamesByNumber = nameFinder({
  sure: [
    `(?<!\\p{L})(?<value>${WORD}(?:[ ,]{1,2}${WORD}){1,4})(?=${GAP}${BORN}${OWN})`,
    `(?<![一-龥](?<!孩子|女儿|儿子|老婆|老公|丈夫|妻子))(?<value>${HAN_SURNAME}[一-龥]{1,2})(?=${GAP}${OWN})`,
    `(?<=^|[\\n${MASK}]|  )${CELL}(?=(?:\\n| {2,4})${OWN})`,
    `(?<!\\p{L})(?<value>${WORDS})(?=(?:,| ?\\() ?(?:n° |no\\.? |số )?${BEGINNING})`,
    `(?<![가-힣])(?<value>[가-힣]{2,5})(?<!번호|등록증|주민증|신분증|자리|본인|남편|아내|배우자|아들|딸|아이|사장님?|대표|전화|연락처|핸드폰|휴대폰|폰)(?=(?:,| ?\\() ?${BEGINNING})`,
    // The last cell of a row, behind one that was struck out.
    `(?<=${MASK} {2,80})(?<value>${CAPITALS})(?= ?(?:$|\\n))`,
    `(?<=${MASK} {2,80})(?<value>${KOREAN_SURNAME}[가-힣]{2})(?= ?(?:$|\\n))`,
    // In a family's register, the person whose relation stands in front.
    `(?<=(?<![가-힣])(?:본인|부|모|배우자|자녀|처) {1,4})(?<value>[가-힣]{2,8}(?: [가-힣]{1,8}){0,3}${IN_OTHER_SCRIPT})(?= {1,4}\\d{4}년)`,
  ],
  evident: [`(?<![가-힣])(?<value>[가-힣]{1,8}(?: [가-힣]{1,8}){0,3}${IN_OTHER_SCRIPT})(?=${GAP}${BORN}${OWN})`],
});
