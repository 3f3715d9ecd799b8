import { ACCOUNT } from './bank-words.ts';
import { BIRTH_LABEL } from './find-birth-dates.ts';
import { FOREIGN_ID, HOME, LICENCE, PASSPORT, PHONE, RECEIPT, REGISTRATION } from './labels.ts';
import { MASK } from './mask.ts';
import { isNoName } from './name-or-word.ts';
import { NAME_LABEL, NO_NAME } from './name-words.ts';
import type { Context } from './recogniser.ts';
import type { RedactionKind } from './redaction.ts';
import { digitsOf, type Finding, type Span } from './spans.ts';

/** Which column a word at its head makes personal; the first that fits decides. */
const COLUMNS: readonly (readonly [RedactionKind, RegExp])[] = [
  ['birth-date', BIRTH_LABEL],
  ['bank-account', ACCOUNT],
  ['passport', PASSPORT],
  ['foreigner-registration-number', REGISTRATION],
  ['driver-licence', LICENCE],
  ['foreign-id', FOREIGN_ID],
  ['phone', PHONE],
  ['receipt-number', RECEIPT],
  ['address', HOME],
  ['name', NAME_LABEL],
].map(([kind, label]) => [kind as RedactionKind, new RegExp(`^(?:${(label as RegExp).source})(?: ?번호| no\\.?)?$`, 'iu')]);

/** Heads of columns that hold nothing personal, beside which a personal one stands. */
const OTHER_HEAD =
  /^(?:국적|성별|나이|연령|직업|직위|직급|부서|관계|비고|금액|날짜|일자|기간|체류자격|비자|학과|학년|점수|nationality|country|sex|gender|age|job|position|relation|relationship|amount|date|visa|status|grade|score|국가|国籍|性别|性別|年龄|年齢|职业|職業|关系|備考|日期|金额|quốc tịch|giới tính|tuổi|nationalité|sexe|âge|montant)$/iu;
const LONGEST_HEAD = 20;
const MOST_COLUMNS = 16;
const FEWEST_DIGITS = 4;
/** What a cell holds when nothing was filled in. */
const EMPTY = /^(?:[-×xo/]|없음|해당 ?없음|n\/?a|none)?$/iu;

/** The cells of a pasted table under a head like 성명 or “phone”: split by bars, by commas, or by spaces or tabs. */
export function findTableCells({ text }: Context): Finding[] {
  const rows = cut(text, 0, '\n');
  const found: Finding[] = [];
  let columns: Columns | null = null;
  for (const row of rows) {
    const cells = columns && readRow(text, row, columns);
    if (cells) found.push(...cells);
    else columns = readHead(text, row);
  }
  return found;
}

interface Columns {
  mark: string;
  kinds: readonly (RedactionKind | undefined)[];
}

/** The columns of a line of heads, of which one at least is personal and none is long or has a figure; null for any other line. */
function readHead(text: string, line: Span): Columns | null {
  const written = text.slice(line.start, line.end);
  if (/\d/.test(written) || written.includes(MASK)) return null;
  const mark = ['|', ',', '  ', ' '].find((sign) => written.trim().includes(sign));
  if (!mark) return null;
  const heads = cellsOf(text, line, mark).map(({ start, end }) => text.slice(start, end));
  if (heads.length < 2 || heads.length > MOST_COLUMNS || heads.some((head) => !head || head.length > LONGEST_HEAD)) return null;
  const kinds = heads.map((head) => COLUMNS.find(([, label]) => label.test(head))?.[0]);
  const personal = kinds.filter(Boolean).length;
  // One of two is as often a label with its value (성명 김민수) as a head; only a bar and a known neighbour tell.
  if (personal === 1 && kinds.length === 2 && !(mark === '|' && heads.some((head) => OTHER_HEAD.test(head)))) return null;
  return personal * 2 >= kinds.length ? { mark, kinds } : null;
}

/** The personal cells of a line with as many cells as the head; null where the table ends. Without bars, a figure must show that it is no prose. */
function readRow(text: string, line: Span, { mark, kinds }: Columns): Finding[] | null {
  const written = text.slice(line.start, line.end);
  if (/^[ |:+-]+$/.test(written) && written.includes('-')) return [];
  const cells = cellsOf(text, line, mark);
  if (cells.length !== kinds.length) return null;
  const personal = cells.flatMap((cell, at) => {
    const kind = kinds[at];
    return kind && isValue(kind, text.slice(cell.start, cell.end)) ? [{ kind, ...cell }] : [];
  });
  return mark === '|' || /\d/.test(written) ? personal : null;
}

/** Names have no figures, numbers have four, addresses one; what is struck out already is none. */
function isValue(kind: RedactionKind, written: string): boolean {
  if (written.includes(MASK) || EMPTY.test(written)) return false;
  if (kind === 'name') return !/\d/.test(written) && !NO_NAME.test(written) && !isNoName(written);
  return digitsOf(written).length >= (kind === 'address' ? 1 : FEWEST_DIGITS);
}

/** The cells of a line, trimmed, without the empty ones that a bar at either end makes. */
function cellsOf(text: string, line: Span, mark: string): Span[] {
  const cells = cut(text.slice(0, line.end), line.start, mark).map((cell) => trim(text, cell));
  if (/^ +$/.test(mark)) return cells.filter(({ start, end }) => end > start);
  const isEdge = (at: number) => mark === '|' && (at === 0 || at === cells.length - 1);
  return cells.filter(({ start, end }, at) => end > start || !isEdge(at));
}

function cut(text: string, from: number, mark: string): Span[] {
  const spans: Span[] = [];
  for (let start = from; start <= text.length; ) {
    const at = text.indexOf(mark, start);
    const end = at < 0 ? text.length : at;
    spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

function trim(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (written.length - written.trimEnd().length)) };
}
