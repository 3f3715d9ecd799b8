import { HANGUL_NAME, NAME_OF_THING, NOT_A_NAME, NOT_A_PERSON, PERSON_LABEL } from './name-words.ts';
import { COVER } from './plain-text.ts';
import { asFindings, type Finding, type Scene, type Span } from './spans.ts';

/** What parts the fields of a line: bars, slashes, a gap as wide as a tab. */
const CELL = /(?: ?\| ?| {2,}| \/ |[;▶■□○●▪※☞])+/gu;
const NUMBERING = '[ \\-*·.()\\[\\]]{0,3}(?:[\\d①-⑳][.) ]{1,2})?';
const BRACKET = '(?: ?\\([^()\\n]{0,24}\\))?';

const HANGUL = '[가-힣]{1,6}(?:(?: ?· ?| )[가-힣]{1,6}){0,3}(?: ?\\((?:[一-龥]{2,5}|[A-Za-z ,.]{3,40})\\))?';
const LATIN_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}";
const LATIN = `${LATIN_WORD}(?:[ ,/]{1,2}(?:(?:de|la|van|von|der|bin|al|dos|da) )?${LATIN_WORD}){0,5}`;
const EAST_ASIAN = '[一-龥々]{1,4}(?:[ ·][一-龥々]{1,4})?|[ァ-ヶー·]{2,16}(?: [ァ-ヶー·]{2,16})?';
const OTHER =
  '[\\p{Script=Cyrillic}\\p{Script=Thai}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{2,24}(?: [\\p{Script=Cyrillic}\\p{Script=Thai}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{2,24}){0,3}';
const NAME = `(?<value>${HANGUL}|${LATIN}|${EAST_ASIAN}|${OTHER})`;
/** A name is all that its field holds, but for what the next field or number begins with. */
const END = `(?= ?(?:$|[,(/|☎${COVER}]|\\d|님|귀하|[가-힣]{2,8}(?: ?번호)? ?[:${COVER}]|여권|전화|연락|생년|주민|외국인|휴대|국적|성별|번호))`;

const labelled = new RegExp(`^${NUMBERING}(?<label>${PERSON_LABEL})${BRACKET} ?[:=] ?${NAME}${END}`, 'diu');
const spaced = new RegExp(`^${NUMBERING}(?<label>${PERSON_LABEL})${BRACKET} ${NAME}(?= ?(?:$|[,(/|${COVER}]|님))`, 'diu');
const bare = new RegExp(`^${NUMBERING}(?:${PERSON_LABEL})${BRACKET} ?:?$`, 'iu');
const whole = new RegExp(`^ ?${NAME} ?(?=$|[(${COVER}])`, 'du');

const fieldSign = new RegExp(`[:\\d${COVER}]`, 'u');
const MOST_CELLS = 400;
/** So many cells, one with figures or a colon among them, make a text a form, in which a label needs no colon. */
const FEWEST_CELLS = 3;

interface Cell extends Span {
  /** The number of its line. */
  line: number;
}

/** Names in the fields of forms, papers and screens: behind a person's label, in the next cell, or on the next line. */
export function findFormFields({ text }: Scene): Finding[] {
  const cells = cellsOf(text);
  const isForm = cells.length >= FEWEST_CELLS && cells.some(({ start, end }) => fieldSign.test(text.slice(start, end)));
  return asFindings(
    'name',
    cells.flatMap((cell, at) => {
      const written = text.slice(cell.start, cell.end);
      const found = valueIn(written, labelled) ?? (isForm ? evidentName(written, spaced) : null);
      if (found) return [moved(found, cell.start)];
      const next = cells[at + 1];
      return next && isForm && isLabel(written) ? nameIn(text, next) : [];
    }),
  );
}

function isLabel(written: string): boolean {
  return bare.test(written) && isPersons(written.replace(/ ?:$/, ''));
}

function nameIn(text: string, { start, end }: Cell): Span[] {
  const found = evidentName(text.slice(start, end), whole);
  return found ? [moved(found, start)] : [];
}

/** Where in a cell its name stands; null where the label is not a person's or the value no name. */
function valueIn(written: string, form: RegExp): Span | null {
  const match = form.exec(written);
  const [start, end] = match?.indices?.groups?.value ?? [0, 0];
  const value = written.slice(start, end);
  return value.length < 2 || NOT_A_NAME.test(value) || !isPersons(match?.groups?.label ?? '') ? null : { start, end };
}

/** Without a colon, Hangul must itself look like a name: 신청인 김민수, not 신청인 부담. */
function evidentName(written: string, form: RegExp): Span | null {
  const found = valueIn(written, form);
  const value = found && written.slice(found.start, found.end);
  return value && /^[가-힣]/u.test(value) && !HANGUL_NAME.test(value) ? null : found;
}

function isPersons(label: string): boolean {
  return !NOT_A_PERSON.test(label) && !NAME_OF_THING.test(label.replace(/(?:이름|성명|명)$/u, ''));
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The fields of all lines, trimmed, without empty ones. */
function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  text.split('\n').forEach((written, line) => {
    let start = 0;
    for (const gap of [...written.matchAll(CELL), { index: written.length, 0: '' }]) {
      const part = written.slice(start, gap.index);
      const lead = part.length - part.trimStart().length;
      if (part.trim()) cells.push({ line, start: from + start + lead, end: from + start + part.trimEnd().length });
      start = gap.index + gap[0].length;
    }
    from += written.length + 1;
  });
  return cells.slice(0, MOST_CELLS);
}
