import { type Problem, say, show } from '../../../glossary/problem.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { codeReader } from '../review-code.ts';
import type { ReviewedField } from '../review-fields.ts';
import type { Typed } from '../typed-words.ts';
import { NOTHING } from '../write-table.ts';
import { cutLine } from './cut-line.ts';
import { type AnswersReading, answerProblem, changedSince, type TakenAnswer, unknownWord } from './taken-answer.ts';

/** One line about a word. */
export interface TypedLine {
  place: string;
  code: string;
  verdict: 'right' | 'wrong';
  /** The field that is wrong, with what would be right; or a note. */
  said: { field: ReviewedField | 'note'; text: string } | null;
}

/** Reads what somebody has typed: `code;right`, or `code;wrong;field;what would be right`, after `reviewer;…` and `date;…`. */
export function readTypedTable(file: string, text: string, terms: readonly Term[], typed: (word: string) => Typed | null): AnswersReading {
  const reading: AnswersReading = { by: '', on: '', answers: [], problems: [] };
  const lines: TypedLine[] = [];
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const place = `line ${at + 1}`;
    const cells = cutLine(line);
    if (!cells) continue;
    const [first, second, third, rest] = cells;
    const head = typed(first);
    const verdict = typed(second);
    const field = third === '' ? null : typed(third);
    if (head === 'by' || head === 'on') reading[head] = second;
    else if (verdict === 'right' && third === '') lines.push({ place, code: first, verdict, said: null });
    else if (verdict === 'wrong' && third === '') lines.push({ place, code: first, verdict, said: null });
    else if (verdict === 'wrong' && isSaid(field) && rest !== '') lines.push({ place, code: first, verdict, said: { field, text: rest } });
    else reading.problems.push(answerProblem(file, place, misread(line)));
  }
  const { answers, problems } = joinLines(file, lines, terms);
  return { ...reading, answers, problems: [...reading.problems, ...problems] };
}

function isSaid(typed: Typed | null): typed is ReviewedField | 'note' {
  return typed !== null && !['code', 'verdict', 'right', 'wrong', 'by', 'on'].includes(typed);
}

function misread(line: string) {
  return {
    found: show(line.trim()),
    expected: say('`code;right`, or `code;wrong;field;what would be right`', '`코드;맞음` 또는 `코드;틀림;항목;바른 표현`'),
    tip: say('Fields: name, also, meaning, do, easy, note.', '항목: 이름, 다른이름, 뜻, 할일, 쉬운말, 메모.'),
  };
}

/** The lines about each word as one answer. */
export function joinLines(file: string, lines: readonly TypedLine[], terms: readonly Term[]): Pick<AnswersReading, 'answers' | 'problems'> {
  const readCode = codeReader(terms);
  const answers = new Map<string, TakenAnswer>();
  const problems: Problem[] = [];
  for (const { place, code, verdict, said } of lines) {
    const reading = readCode(code);
    if (reading.type !== 'word') {
      const reasons = reading.type === 'unknown' ? [unknownWord(code)] : reading.terms.map((term) => changedSince(term, null));
      problems.push(...reasons.map((reason) => answerProblem(file, place, reason)));
      continue;
    }
    const { term, language } = reading;
    const key = `${term.id} ${language}`;
    const answer = answers.get(key) ?? { term, language, verdict, changes: {}, note: '', place };
    const isTwice = answers.has(key) && (answer.verdict !== verdict || !said || isThere(answer, said.field));
    if (isTwice) problems.push(answerProblem(file, place, saidTwice(term, answer.place)));
    else if (said?.field === 'note') answer.note = said.text;
    else if (said) answer.changes = { ...answer.changes, [said.field]: said.text === NOTHING ? '' : said.text };
    answers.set(key, answer);
  }
  return { answers: [...answers.values()], problems };
}

function isThere({ changes, note }: TakenAnswer, field: ReviewedField | 'note'): boolean {
  return field === 'note' ? note !== '' : changes[field] !== undefined;
}

function saidTwice({ headword, id }: Term, before: string) {
  return {
    found: say(`${headword} (${id}) a second time`, `${headword}(${id})이 또 있음`),
    expected: say(`one answer for a word, and a line for each field: ${before}`, `단어마다 판정 하나, 항목마다 한 줄 (앞의 것: ${before})`),
  };
}
