import { isDeepStrictEqual } from 'node:util';
import { isLanguage, LANGUAGES, type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import { type Problem, say, show } from '../../glossary/problem.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { NO_TEXTS, type Texts, textsOf } from '../../glossary/texts-of.ts';
import type { Change } from './change.ts';
import { type ExchangeRow, TEXT_FIELDS } from './exchange-row.ts';
import { versionOf } from './version-of.ts';

/** Our texts have no line breaks or control characters; a wrong encoding leaves U+FFFD. */
const UNFIT = /[\p{Cc}\u2028\u2029\ufffd]|\p{Cs}/u;

const UNBROKEN = say('a text without line breaks, control or broken characters', '줄바꿈이나 깨진 글자가 없는 글');

export interface Findings {
  changes: Change[];
  problems: Problem[];
}

/** What the rows of a file would change in the terms, and every row that does not fit them. */
export function findChanges(file: string, rows: readonly ExchangeRow[], terms: readonly Term[]): Findings {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const first = new Map<string, string>();
  const judged = rows.map((row): Findings => {
    const key = `${row.id} ${row.language}`;
    const earlier = first.get(key);
    if (earlier)
      return refuse(file, row, 'id', { found: `${row.id}, ${row.language} a second time`, expected: `one row for it: ${earlier}` });
    first.set(key, row.place);
    return judge(file, row, byId);
  });
  return { changes: judged.flatMap(({ changes }) => changes), problems: judged.flatMap(({ problems }) => problems) };
}

type Reason = Pick<Problem, 'found' | 'expected' | 'tip'>;

function refuse(file: string, { place }: ExchangeRow, column: string, reason: Reason): Findings {
  return { changes: [], problems: [{ file, severity: 'must', field: `${place}, column ${column}`, ...reason }] };
}

function judge(file: string, row: ExchangeRow, byId: ReadonlyMap<string, Term>): Findings {
  const term = byId.get(row.id);
  const { language } = row;
  if (!term) return refuse(file, row, 'id', { found: show(row.id), expected: 'the id of a term', tip: 'An id is the name of its file.' });
  if (!isLanguage(language)) return refuse(file, row, 'language', { found: show(language), expected: `one of ${LANGUAGES.join(', ')}` });
  if (row.headword !== null && row.headword !== term.headword) {
    const tip = 'Rows slip when a spreadsheet sorts only one column, and a wrong encoding loses Korean.';
    return refuse(file, row, 'headword', { found: show(row.headword), expected: `${show(term.headword)}, the word of ${term.id}`, tip });
  }
  return compare({ file, row, language, current: textsOf(term, language) ?? NO_TEXTS });
}

interface Comparison {
  file: string;
  row: ExchangeRow;
  language: Language;
  current: Texts;
}

function compare({ file, row, language, current }: Comparison): Findings {
  const given = { ...current, ...row.texts };
  const version = row.version && withLetter(row.version);
  // The translator did not touch a text that is as it was exported, even if the glossary has changed it since.
  if (version && versionOf({ ...given, do: row.texts.do ?? null }) === version) return { changes: [], problems: [] };
  const different = TEXT_FIELDS.filter((field) => !isDeepStrictEqual(given[field], current[field]));
  if (different.length === 0) return { changes: [], problems: [] };
  if (version && version !== versionOf(current)) {
    const tip = 'Export again and make your change in the new file; or empty the version, and your text replaces the other.';
    const expected = 'a row exported from the present text';
    return refuse(file, row, 'version', { found: `${row.version}: the glossary has changed this text since the export`, expected, tip });
  }
  const problems = different.flatMap((field) => refusals({ file, row, language, current }, field, given[field]));
  const changes = different.map(
    (field): Change => ({
      id: row.id,
      language,
      field,
      before: current[field],
      after: given[field],
      place: row.place,
    }),
  );
  return { changes: problems.length ? [] : changes, problems };
}

/** Files that were exported before versions had their letter are still with translators. */
function withLetter(version: string): string {
  return /^[0-9a-f]{12}$/.test(version) ? `v${version}` : version;
}

function refusals({ file, row, language, current }: Comparison, field: keyof Texts, given: Texts[keyof Texts]): Problem[] {
  if (language === STAFF_LANGUAGE && field !== 'meaning') {
    const tip = 'The Korean word and its spellings decide what is marked; change them in the file of the term.';
    return refuse(file, row, field, { found: show(given), expected: `${show(current[field])}, as the glossary has it`, tip }).problems;
  }
  const unfit = [given].flat().find((text) => text !== null && UNFIT.test(text));
  if (typeof unfit !== 'string') return [];
  return refuse(file, row, field, { found: show(unfit), expected: UNBROKEN }).problems;
}
