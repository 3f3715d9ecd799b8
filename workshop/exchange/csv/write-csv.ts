import Papa from 'papaparse';
import { protectCell } from '../../../core/csv/protect-cell.ts';
import { type Language, STAFF_LANGUAGE } from '../../../core/languages.ts';
import { reviewsOf } from '../../../glossary/reviews-of.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { NO_TEXTS, textsOf } from '../../../glossary/texts-of.ts';
import { besideTexts } from '../beside-texts.ts';
import type { SelectedTerm } from '../select-terms.ts';
import { sourceText } from '../source-text.ts';
import { versionOf } from '../version-of.ts';
import { COLUMN_NAMES, type Column } from './columns.ts';
import { joinList } from './join-list.ts';

/** Excel reads a CSV as UTF-8 only with a byte-order mark. */
const MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * The terms as CSV (RFC 4180): byte-order mark, CR LF, one row a term and language, no cell that a spreadsheet would calculate. `same` has
 * columns that say the same in every row, such as a licence; an import passes over them.
 */
export function writeCsv(selected: readonly SelectedTerm[], same: Readonly<Record<string, string>> = {}): string {
  const rows = selected.flatMap(({ term, languages }) => languages.map((language) => cellsOf(term, language)));
  const data = rows.map((cells) => [...COLUMN_NAMES.map((name) => cells[name]), ...Object.values(same)].map(protectCell));
  return `${MARK}${Papa.unparse([[...COLUMN_NAMES, ...Object.keys(same)], ...data], { newline: LINE_END })}${LINE_END}`;
}

function cellsOf(term: Term, language: Language): Record<Column, string> {
  const texts = textsOf(term, language) ?? NO_TEXTS;
  const beside = besideTexts(term, language);
  const reviews = language === STAFF_LANGUAGE ? [] : reviewsOf(term[language]);
  return {
    id: term.id,
    headword: term.headword,
    romanised: term.romanised,
    hanja: term.hanja ?? '',
    service: term.service,
    level: String(term.level),
    source: joinList(term.sources.map(sourceText)),
    language,
    name: texts.name,
    also: joinList(texts.also),
    meaning: texts.meaning,
    do: texts.do ?? '',
    who: beside.who,
    elsewhere: joinList(beside.elsewhere),
    facts: joinList(beside.facts),
    'reviewed by': reviews.map(({ by }) => by).join('; '),
    'reviewed on': reviews.map(({ on }) => on).join('; '),
    version: versionOf(texts),
  };
}
