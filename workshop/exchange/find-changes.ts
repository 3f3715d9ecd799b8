import { isDeepStrictEqual } from 'node:util';
import { isLanguage, LANGUAGES, type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import { type Problem, say, show } from '../../glossary/problem.ts';
import { placeInKorean } from '../../glossary/problem-place.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { NO_TEXTS, type Texts, textsOf } from '../../glossary/texts-of.ts';
import type { Change } from './change.ts';
import { type ExchangeRow, TEXT_FIELDS } from './exchange-row.ts';
import { oneOf } from './one-of.ts';
import { versionOf } from './version-of.ts';

const UNKNOWN_ID = say(
  'An id is the name of its file. A new word names its service too, and has no version.',
  'id는 파일 이름이에요. 새 단어라면 service도 적고 version은 비워 두세요.',
);
const SLIPPED = say(
  'Rows slip when a spreadsheet sorts only one column, and a wrong encoding loses Korean.',
  '한 열만 정렬하면 행이 어긋나고, 인코딩이 틀리면 한글이 깨져요.',
);
const EXPORT_AGAIN = say(
  'Export again and make your change in the new file; or empty the version, and your text replaces the other.',
  '다시 내보내서 새 파일에서 고쳐 주세요. version을 비우면 여기 적은 글이 지금 글을 대신해요.',
);
const KOREAN_STAYS = say(
  'The Korean word and its spellings decide what is marked; change them in the file of the term.',
  '단어와 그 표기에 따라 밑줄이 정해져요. 용어 파일에서 고쳐 주세요.',
);

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
      return refuse(file, row, 'id', {
        found: say(`${row.id}, ${row.language} a second time`, `${row.id}, ${row.language} 행이 두 번째로 나옴`),
        expected: say(`one row for it: ${earlier}`, `한 행만: ${placeInKorean(earlier)}`),
      });
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
  if (!term) return refuse(file, row, 'id', { found: show(row.id), expected: say('the id of a term', '용어의 id'), tip: UNKNOWN_ID });
  if (!isLanguage(language)) return refuse(file, row, 'language', { found: show(language), expected: oneOf(LANGUAGES) });
  if (row.headword !== null && row.headword !== term.headword) {
    const expected = say(`${show(term.headword)}, the word of ${term.id}`, `${term.id}의 단어 ${show(term.headword)}`);
    return refuse(file, row, 'headword', { found: show(row.headword), expected, tip: SLIPPED });
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
    const found = say(
      `${row.version}: the glossary has changed this text since the export`,
      `${row.version}: 내보낸 뒤에 용어집의 글이 바뀜`,
    );
    const expected = say('a row exported from the present text', '지금 글을 내보낸 행');
    return refuse(file, row, 'version', { found, expected, tip: EXPORT_AGAIN });
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
    const expected = say(`${show(current[field])}, as the glossary has it`, `용어집에 있는 대로 ${show(current[field])}`);
    return refuse(file, row, field, { found: show(given), expected, tip: KOREAN_STAYS }).problems;
  }
  const unfit = [given].flat().find((text) => text !== null && UNFIT.test(text));
  if (typeof unfit !== 'string') return [];
  return refuse(file, row, field, { found: show(unfit), expected: UNBROKEN }).problems;
}
