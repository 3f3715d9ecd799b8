import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import type { Edit, EditValue } from '../../glossary/problem.ts';
import { applyEdits } from '../apply-edits.ts';
import type { NewTerm } from './questions.ts';

/** Words with these ends take 하다, 되다, 받다. */
const VERBAL = /(신고|신청|허가|등록|발급|납부|연장|변경|취소|승인|면제|제출|접수|심사|청구|확인|계약|가입|해지|이체|송금|증명)$/;

/**
 * The file of a new term: what has been answered, and empty fields for the other languages, which `annae glossary check`
 * names until somebody has written them.
 */
export function draftTerm(term: NewTerm): string {
  const edit = (path: Edit['path'], value: EditValue): Edit => ({ path, value });
  const edits = [
    ...(['id', 'headword', 'romanised', 'service'] as const).map((key) => edit([key], term[key])),
    edit(['kind'], VERBAL.test(term.headword) ? 'verbal-noun' : 'noun'),
    edit(['ko', 'easy'], term.easy),
    edit(['en', 'name'], term.name),
    edit(['en', 'meaning'], term.meaning),
    edit(['en', 'do'], term.do || null),
  ];
  return applyEdits(form(term.source), edits);
}

/** The form with every field in its order. */
function form(source: string): string {
  return `# yaml-language-server: $schema=../../term.schema.json
id:
headword:
hanja: null
romanised:
surfaces: []
not-in: []
near: null
kind:
level: 2
service:
sources:
  - ${sourceLine(source)}
related: []
opposite: null
ko:
  easy:
${FOREIGN_LANGUAGES.map(languageForm).join('')}`;
}

function languageForm(language: string): string {
  return `${language}:
  name:
  also: []
  meaning:
  do: null
  reviewed: null
`;
}

/** “출입국관리법 제31조” or the address of a home page, as a source that nobody has opened yet. */
function sourceLine(source: string): string {
  if (source.startsWith('https://')) return `{ page: ${source}, seen: null }`;
  const [, law, article] = /^(.*?)(?:\s+(제\d+조(?:의\d+)?))?$/.exec(source)!;
  return `{ law: ${law}, article: ${article ?? 'null'}, checked: null }`;
}
