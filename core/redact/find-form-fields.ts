import { MASK } from './mask.ts';
import { HAN, HANGUL_WORDS, LATIN, OTHER } from './name-forms.ts';
import { HANGUL_NAME, isNoName } from './name-or-word.ts';
import { NAME_OF_THING, NOT_A_PERSON, PERSON_LABEL, ROLE_LABEL, SURE_LABEL } from './name-words.ts';
import type { Context } from './recogniser.ts';
import { asFindings, type Finding, type Span } from './spans.ts';

/** What parts the fields of a line: bars, slashes, a number in a circle, a gap as wide as a tab (but not 성    명). */
const GAP = /(?: ?\| ?|(?<![성이]) {2,}|(?<=[성이]) {2,}(?![명름])| \/ |[;▶■□○●▪※☞]| (?=[①-⑳]))+/gu;
const NUMBERING = '[ \\-*·.()\\[\\]]{0,3}(?:[\\d①-⑳][.) ]{1,2})?';
const BRACKET = ' ?\\([^()\\n]{0,24}\\)| (?:한글|한자|영문)(?:/(?:한글|한자|영문))?';
/** The label once more in Latin letters: Full name in English. */
const TRANSLATED = " [a-z .'/-]{0,24}(?:name|holder|applicant|guest)(?: [a-z ()]{1,16})?";
const LABEL = `^${NUMBERING}(?<label>${PERSON_LABEL})`;

const labelled = new RegExp(`${LABEL}(?:${BRACKET}|${TRANSLATED})? ?[:=] ?`, 'iu');
const spaced = new RegExp(`${LABEL}(?:${BRACKET})? `, 'iu');
const bare = new RegExp(`${LABEL}(?:${BRACKET}|${TRANSLATED})? ?:?$`, 'iu');

const HANGUL = `${HANGUL_WORDS}(?: ?\\((?:[一-龥]{2,5}|[A-Za-z ,.]{3,40})\\))?`;
const NAME = `(?:${HANGUL}|${LATIN}|${HAN}|${OTHER})`;

// Case counts here, so these stand apart from the labels. A name is all that its field holds …
const wholeField = new RegExp(`${NAME}(?= ?(?:$|[,(/|${MASK}]|님))`, 'uy');
/** … but, after a colon, for what the next field or a number begins with. */
const beginOfField = new RegExp(
  `${NAME}(?= ?(?:$|[,(/|☎${MASK}]|\\d|님|귀하|[가-힣]{2,8}(?: ?번호)? ?[:${MASK}]|여권|전화|연락|생년|주민|외국인|휴대|국적|성별|번호))`,
  'uy',
);

const formSign = new RegExp(`[:|\\d${MASK}]`, 'u');
const role = new RegExp(`^(?:${ROLE_LABEL.source})$`, 'iu');
/** So many cells, with a figure, a colon or a bar among them, or two people, make a text a form, in which a label needs no colon. */
const FEWEST_CELLS = 3;

/** Names in the fields of forms, papers and screens: behind a person's label, in the next cell, or on the next line. */
export function findFormFields({ text }: Context): Finding[] {
  const cells = cellsOf(text);
  const written = cells.map(({ start, end }) => text.slice(start, end));
  const isForm = cells.length >= FEWEST_CELLS && (formSign.test(text) || isPersons(spaced.exec(written[1]!)));
  const names = cells.flatMap((cell, at): Span[] => {
    const here = afterLabel(written[at]!, labelled, beginOfField) ?? (isForm ? afterLabel(written[at]!, spaced, wholeField) : null);
    if (here) return [moved(here, cell.start)];
    const next = cells[at + 1];
    if (!next || !isForm || !isPersons(bare.exec(written[at]!))) return [];
    const there = evident(nameAt(written[at + 1]!, 0, wholeField), written[at + 1]!);
    return there ? [moved(there, next.start)] : [];
  });
  return asFindings('name', names);
}

/** The name behind a person's label in a field, or null. A colon alone shows no name behind a mere role (직원: 문의). */
function afterLabel(written: string, labelForm: RegExp, form: RegExp): Span | null {
  const match = labelForm.exec(written);
  if (!isPersons(match)) return null;
  const name = nameAt(written, match[0].length, form);
  const label = match.groups!.label!;
  if (name && role.test(label) && !/[ /]/.test(written.slice(name.start, name.end))) return null;
  return labelForm === labelled && SURE_LABEL.test(label) ? name : evident(name, written);
}

function nameAt(written: string, start: number, form: RegExp): Span | null {
  form.lastIndex = start;
  const value = form.exec(written)?.[0] ?? '';
  return value.length < 2 || isNoName(value) ? null : { start, end: start + value.length };
}

/** Hangul must look like a name: 신청인 김민수, not 신청인 부담. */
function evident(name: Span | null, written: string): Span | null {
  const value = name ? written.slice(name.start, name.end) : '';
  return /^[가-힣]/u.test(value) && !HANGUL_NAME.test(value) ? null : name;
}

function isPersons(match: RegExpExecArray | null): match is RegExpExecArray {
  const label = match?.groups?.label;
  return label !== undefined && !NOT_A_PERSON.test(label) && !NAME_OF_THING.test(label.replace(/(?:이름|성명|명)$/u, ''));
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The fields of all lines, trimmed, without empty ones. */
function cellsOf(text: string): Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    let start = 0;
    for (const gap of [...line.matchAll(GAP), { index: line.length, 0: '' }]) {
      const part = line.slice(start, gap.index);
      const lead = part.length - part.trimStart().length;
      if (part.trim()) cells.push({ start: from + start + lead, end: from + start + part.trimEnd().length });
      start = gap.index + gap[0].length;
    }
    from += line.length + 1;
  }
  return cells;
}
