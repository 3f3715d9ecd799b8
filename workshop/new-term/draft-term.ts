import { FOREIGN_LANGUAGES, type ForeignLanguage } from '../../core/languages.ts';
import type { Edit, EditValue } from '../../glossary/problem.ts';
import type { Texts } from '../../glossary/texts-of.ts';
import { applyEdits } from '../apply-edits.ts';
import { languageForm } from '../exchange/add-languages.ts';

/** What is known of a word that the glossary does not have yet, as it was written; whether it is right, the schema and the checks say. */
export interface WordDraft {
  id: string;
  headword: string;
  /** Empty: none. */
  hanja: string;
  romanised: string;
  surfaces: readonly string[];
  level: string;
  service: string;
  /** “출입국관리법 제31조”, or the address of a page. */
  sources: readonly string[];
  easy: string;
  /** In the languages that are written. */
  texts: Readonly<Partial<Record<ForeignLanguage, Texts>>>;
}

/** Words with these ends take 하다, 되다, 받다. */
const VERBAL = /(신고|신청|허가|등록|발급|납부|연장|변경|취소|승인|면제|제출|접수|심사|청구|확인|계약|가입|해지|이체|송금|증명)$/;

/** The file of a new term, with the languages that are written. */
export function draftTerm(word: WordDraft): string {
  const edit = (path: Edit['path'], value: EditValue): Edit => ({ path, value });
  const written = FOREIGN_LANGUAGES.filter((language) => word.texts[language]);
  const edits = [
    ...(['id', 'headword', 'romanised', 'surfaces', 'service'] as const).map((key) => edit([key], word[key])),
    edit(['hanja'], word.hanja || null),
    edit(['kind'], VERBAL.test(word.headword) ? 'verbal-noun' : 'noun'),
    edit(['ko', 'easy'], word.easy),
    ...written.flatMap((language) => {
      const { name, also, meaning, do: action } = word.texts[language]!;
      return [
        edit([language, 'name'], name),
        edit([language, 'also'], also),
        edit([language, 'meaning'], meaning),
        edit([language, 'do'], action),
      ];
    }),
  ];
  return applyEdits(form(word, written), edits);
}

/** The form with every field in its order. */
function form({ level, sources }: WordDraft, languages: readonly ForeignLanguage[]): string {
  return `# yaml-language-server: $schema=../../term.schema.json
id:
headword:
hanja: null
romanised:
surfaces: []
not-in: []
near: null
kind:
level: ${/^\d$/.test(level) ? level : JSON.stringify(level)}
service:
sources:
${sources.map((source) => `  - ${sourceLine(source)}\n`).join('')}related: []
opposite: null
ko:
  easy:
${languages.map(languageForm).join('')}`;
}

/** “출입국관리법 제31조” or the address of a page, as a source that nobody has opened yet. */
function sourceLine(source: string): string {
  if (source.startsWith('https://')) return `{ page: ${plainOr(source, /^[\w:/.~-]+$/)}, seen: null }`;
  const [, law, article] = /^(.*?)(?:\s+(제\d+조(?:의\d+)?))?$/.exec(source)!;
  return `{ law: ${plainOr(law!, /^[가-힣ㆍ·][가-힣ㆍ· ]*$/)}, article: ${article ?? 'null'}, checked: null }`;
}

/** A value as it is if it has the usual form, otherwise in double quotes. */
function plainOr(value: string, usual: RegExp): string {
  return usual.test(value) ? value : JSON.stringify(value);
}
