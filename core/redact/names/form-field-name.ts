import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Span } from '../spans.ts';
import type { WordSet } from '../words/word-set.ts';
import { type NameTest, nameTest } from './forms/name-test.ts';
import { type PersonLabels, personLabels } from './labels/name-labels.ts';
import { type FieldForms, fieldForms } from './layout/field-forms.ts';
import { formCells } from './layout/form-cells.ts';

const formSign = new RegExp(`[:|\\d${MASK}]`, 'u');
/** So many cells, with a figure, a colon or a bar among them, or two people, make a text a form, in which a label needs no colon. */
const FEWEST_CELLS = 3;

/** A name in a field of a form, a paper or a screen: behind a person's label, in the next cell, or on the next line. */
export const formFieldName: Recogniser = {
  name: 'form-field-name',
  kind: 'name',
  before: ['marked-name'],
  prepare(words) {
    const form = { column: words.set('other-column'), labels: personLabels(words), test: nameTest(words), ...fieldForms(words) };
    return ({ text }) => {
      const cells = formCells(text);
      const written = cells.map(({ start, end }) => text.slice(start, end));
      const isForm = cells.length >= FEWEST_CELLS && (formSign.test(text) || isPersons(form, form.spaced.exec(written[1]!)));
      return cells.flatMap((cell, at): Span[] => {
        const here = readCell(form, written[at]!, isForm);
        if (here) return [moved(here, cell.start)];
        const next = cells[at + 1];
        if (!next || !isForm || !isPersons(form, form.bare.exec(written[at]!))) return [];
        if (form.column.has(written[at + 1]!)) return [];
        const there = plausible(form, nameAt(form, { written: written[at + 1]!, start: 0, value: form.wholeField }), written[at + 1]!);
        return there ? [moved(there, next.start)] : [];
      });
    };
  },
};

interface Form extends FieldForms {
  labels: PersonLabels;
  test: NameTest;
  /** Heads of columns, which stand beside a head that is a label: Employee, Hours. */
  column: WordSet;
}

/** The name behind the label of a cell, with a colon, or in a form with a space. */
function readCell(form: Form, written: string, isForm: boolean): Span | null {
  const withColon = behindLabel(form, { written, labelForm: form.labelled, value: form.beginOfField });
  return withColon ?? (isForm ? behindLabel(form, { written, labelForm: form.spaced, value: form.wholeField }) : null);
}

interface Cell {
  written: string;
  labelForm: RegExp;
  value: RegExp;
}

/** The name behind a person's label in a field, or null. A colon alone shows no name behind a mere role (직원: 문의). */
function behindLabel(form: Form, { written, labelForm, value }: Cell): Span | null {
  const match = labelForm.exec(written);
  if (!isPersons(form, match)) return null;
  const name = nameAt(form, { written, start: match[0].length, value });
  const label = match.groups!.label!;
  if (name && form.labels.isRole(label) && !/[ /]/.test(written.slice(name.start, name.end))) return null;
  return labelForm === form.labelled && form.labels.isCertain(label) ? name : plausible(form, name, written);
}

function nameAt({ test }: Form, { written, start, value }: { written: string; start: number; value: RegExp }): Span | null {
  value.lastIndex = start;
  const name = value.exec(written)?.[0] ?? '';
  return name.length < 2 || !test.isName(name) ? null : { start, end: start + name.length };
}

/** Hangul must sound like a name: 신청인 김민수, not 신청인 부담. */
function plausible({ test }: Form, name: Span | null, written: string): Span | null {
  const value = name ? written.slice(name.start, name.end) : '';
  return /^[가-힣]/u.test(value) && !test.soundsLikeName(value) ? null : name;
}

function isPersons({ labels }: Form, match: RegExpExecArray | null): match is RegExpExecArray {
  const label = match?.groups?.label;
  return label !== undefined && labels.isPerson(label);
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export const formFieldNameExamples: Examples = {
  strikes: [
    { text: '납부확인서\n납부자: ⟦산체스 루시아⟧\n세목: 과태료\n납부일 2026-03-11', why: 'a role in -자 with a colon' },
    {
      text: '가입사실 확인\n가입자 ⟦블라디미르 리⟧\n가입일 2025-02-03\n상품 인터넷 100M',
      why: 'a role with a space, in a text of several fields',
    },
    {
      text: '원고 ⟦무하마드 하산⟧\n피고 주식회사 한빛\n변론기일 2026. 9. 3. 10:20',
      why: 'a party on its line; the company below it stays',
    },
    { text: '성명  ⟦짠 티 마이⟧  국적 베트남\n처리일 2026-03-02', why: 'fields that are two spaces apart' },
    { text: '이름\n⟦응우옌 티 란⟧\n국적\n베트남\n기간 3년', why: 'the name stands on the line below its label' },
    { text: 'Passenger: ⟦OKAFOR/DANIEL MR⟧\nBaggage 2PC', why: 'a slash inside the name, as airlines write it' },
    { text: '户名  ⟦赵丽华⟧\n余额  12,417.30\n日期  2026-02-26', why: 'a Chinese form' },
    { text: '계약자 ⟦방세진⟧ / 피보험자 ⟦무하마드 하산⟧ / 수익자 ⟦파티마 하산⟧', why: 'three persons of one contract' },
    {
      text: '본인서명사실확인서\n신청인 한자/영문 ⟦ERDENE BOLORMAA⟧\n발급 2026. 3. 2.',
      why: 'the scripts that the form asks for stand behind the label',
    },
    { text: '① 상호 한빛\n② 대표자(성명) ⟦권혁기⟧\n③ 사업자등록번호 503-81-12345', why: 'circled numbers, and the label in brackets' },
    {
      text: '소득자 ⑥ 성명 ⟦칸 임란⟧ ⑦ 주민등록번호 ⟦890421-5123456⟧',
      why: 'circled numbers part the fields',
      kinds: ['name', 'foreigner-registration-number'],
    },
    { text: '배우자\t⟦소마야 베굼⟧\t⟦1993년 07월 28일⟧ 여', why: 'a row of a family’s register', kinds: ['name', 'birth-date'] },
  ],
  keeps: [
    { text: '지원 대상자: 결혼이민자, 직원: 한국인, 환자: 감기, 고객: 문의', why: 'roles with words that are not names' },
    { text: '판매자: 토스뱅크 로 보내 주세요\n나: 보냈어요\n판매자: 네', why: 'a bank behind a role' },
    { text: 'Member: Gold, Employee: Manager', why: 'a role with a class of customers' },
    { text: '공지\n---\nDocuments Needed\n1. passport', why: 'a headline in English' },
    { text: '수수료 안내\n신청인 부담\n처리기간 3일\n수수료 2,000원', why: 'a sum to pay behind a role' },
    { text: '구분 | 금액\n가입자 혜택 | 3,000원\n외국인 근로자 지원센터 | 2층', why: 'a benefit behind a role' },
    { text: '본인: 도장과 신분증\n대리인 신분증\n수수료 300원', why: 'things to bring' },
    { text: '이름\n데이터\n통화\n요금 33,000원', why: 'a list of goods below the word “name”' },
    { text: '발급자: 영등포구청장\n담당자 확인\n발급일 2026-03-02', why: 'an office that issues a paper' },
    { text: '구분 금액 비고\n수수료 60000원 현금', why: 'heads of columns that hold nothing personal' },
  ],
};
