import { HANGUL_NAME, isNoName } from './name-or-word.ts';
import { HAN_SURNAME, NO_NAME } from './name-words.ts';
import { COVER } from './plain-text.ts';
import { asFindings, type Finding, findSpans, type Scene } from './spans.ts';

const NUMBER = '\\d{6} ?- ?[\\d*×xX●○•]{7}(?!\\d)';
/** One's own number, raw, or struck out behind its label. */
const OWN = `(?:(?:주민(?:등록)?|외국인(?:등록)?|등록|거소신고) ?번호 ?[:)]? ?(?:${COVER}|${NUMBER})|${NUMBER})`;
/** A space, a bracket, a comma, a line's end; the quotes and tags of a table that was copied as a file. */
const GAP = '(?: {1,4}|,? ?\\( ?|, ?|\\n|["”], ?["“]?|(?:</?[a-z]{1,5}>\\s?){1,4})';
const IN_OTHER_SCRIPT = '(?: ?\\((?:[一-龥 ]{2,8}|[A-Z ,]{3,40})\\))?';
/** A date of birth may come between. */
const BORN = `(?:(?:\\d{4}[년./-] ?\\d{1,2}[월./-] ?\\d{1,2}일?|${COVER})${GAP})?`;

// Case counts here: only the capital shows where a name begins.
const WORD = "\\p{Lu}(?:\\p{L}\\p{M}?){1,24}(?:['’-]\\p{L}{1,24})?";
const latin = new RegExp(`(?<!\\p{L})(?<value>${WORD}(?:[ ,]{1,2}${WORD}){1,4})(?=${GAP}${BORN}${OWN})`, 'dgu');
const hangul = new RegExp(`(?<![가-힣])(?<value>[가-힣]{1,8}(?: [가-힣]{1,8}){0,3}${IN_OTHER_SCRIPT})(?=${GAP}${BORN}${OWN})`, 'dgu');
const han = new RegExp(`(?<![一-龥])(?<value>${HAN_SURNAME}[一-龥]{1,2})(?=${GAP}${OWN})`, 'dgu');
/** In a family's register, the person whose relation stands in front. */
const relative = new RegExp(
  `(?<=(?<![가-힣])(?:본인|부|모|배우자|자녀|처) {1,4})(?<value>[가-힣]{2,8}(?: [가-힣]{1,8}){0,3}${IN_OTHER_SCRIPT})(?= {1,4}\\d{4}년)`,
  'dgu',
);
/** A line or cell of its own above or before the number: two or three words, whatever their sounds. */
const cell = new RegExp(`(?<=^|[\\n${COVER}]|  )(?<value>[가-힣]{1,8}(?: [가-힣]{1,8}){1,2})(?=(?:\\n| {2,4})${OWN})`, 'dgu');
const LABEL = /번호|등록|주민|외국인|신분|성명|이름/u;

/** Names that stand right in front of their owner's registration number, as in registers and contracts, with or without a label. */
export function findNamesByNumber({ text }: Scene): Finding[] {
  const isName = (name: string) => !NO_NAME.test(name) && !isNoName(name);
  return asFindings('name', [
    ...findSpans(text, latin, isName),
    ...findSpans(text, han),
    ...findSpans(text, relative, isName),
    ...findSpans(text, hangul, (name) => isName(name) && HANGUL_NAME.test(name)),
    ...findSpans(text, cell, (name) => isName(name) && !LABEL.test(name)),
  ]);
}
