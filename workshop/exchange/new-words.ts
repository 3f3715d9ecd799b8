import { FOREIGN_LANGUAGES, isLanguage, LANGUAGES, STAFF_LANGUAGE } from '../../core/languages.ts';
import { isService, SERVICES } from '../../core/services.ts';
import { type Problem, show } from '../../glossary/problem.ts';
import { NO_TEXTS, type Texts } from '../../glossary/texts-of.ts';
import type { WordDraft } from '../new-term/draft-term.ts';
import { proposeRomanised } from '../new-term/propose-romanised.ts';
import type { ExchangeRow } from './exchange-row.ts';

/** The rows of a word that the glossary does not have, and what they make together. */
export interface NewWord {
  word: WordDraft;
  rows: readonly ExchangeRow[];
}

export interface NewWords {
  words: NewWord[];
  problems: Problem[];
  /** The rows that belong to words of the glossary. */
  others: ExchangeRow[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const EXAMPLE =
  'A new word has a row in Korean (language ko) with its easy meaning and a row in one more language; name service and source, and leave the version empty.';

/**
 * The words that a file would add: rows with an id that the glossary does not know, that were never exported (they have no version) and
 * that name a service. Other unknown ids are misspelt more likely than new, and stay among the others, which `findChanges` refuses.
 */
export function findNewWords(file: string, rows: readonly ExchangeRow[], known: ReadonlySet<string>): NewWords {
  const isFresh = ({ id, version }: ExchangeRow) => ID.test(id) && !known.has(id) && version === null;
  const named = new Set(rows.filter((row) => isFresh(row) && row.facts.service).map(({ id }) => id));
  const fresh = rows.filter((row) => isFresh(row) && named.has(row.id));
  const groups = [...named].map((id) => fresh.filter((row) => row.id === id));
  return {
    words: groups.map((group) => ({ word: wordOf(group), rows: group })),
    problems: groups.flatMap((group) => faultsOf(file, group)),
    others: rows.filter((row) => !fresh.includes(row)),
  };
}

function wordOf(rows: readonly ExchangeRow[]): WordDraft {
  const fact = (key: 'romanised' | 'hanja' | 'service' | 'level') => rows.map(({ facts }) => facts[key]).find(Boolean) ?? '';
  const inLanguage = (language: string) => rows.find((row) => row.language === language)?.texts;
  const korean = inLanguage(STAFF_LANGUAGE);
  const headword = rows.map((row) => row.headword).find(Boolean) ?? korean?.name ?? '';
  const texts = FOREIGN_LANGUAGES.flatMap((language): [string, Texts][] => {
    const own = { ...NO_TEXTS, ...inLanguage(language) };
    return own.name || own.meaning || own.do || own.also.length ? [[language, own]] : [];
  });
  return {
    id: rows[0]!.id,
    headword,
    hanja: fact('hanja'),
    romanised: fact('romanised') || proposeRomanised(headword),
    surfaces: korean?.also ?? [],
    level: fact('level') || '2',
    service: fact('service'),
    sources: rows.map(({ facts }) => facts.sources ?? []).find((sources) => sources.length) ?? [],
    easy: korean?.meaning ?? '',
    texts: Object.fromEntries(texts),
  };
}

/** What the file of the word could not say by itself, because it would have no place or no rows. */
function faultsOf(file: string, rows: readonly ExchangeRow[]): Problem[] {
  const first = rows[0]!;
  const { headword, service, sources, easy, texts } = wordOf(rows);
  const problem = (row: ExchangeRow, column: string, found: string, expected: string): Problem => {
    return { file, severity: 'must', field: `${row.place}, column ${column}`, found, expected, tip: EXAMPLE };
  };
  const languages = rows.map(({ language }) => language);
  const headwords = new Set(rows.flatMap((row) => row.headword || []));
  return [
    ...rows
      .filter(({ language }) => !isLanguage(language))
      .map((row) => problem(row, 'language', show(row.language), `one of ${LANGUAGES.join(', ')}`)),
    ...rows
      .filter(({ language }, index) => languages.indexOf(language) !== index)
      .map((row) => problem(row, 'language', `${row.id}, ${row.language} a second time`, 'one row for it')),
    ...(isService(service) ? [] : [problem(first, 'service', show(service), `one of ${SERVICES.join(', ')}`)]),
    ...(headword ? [] : [problem(first, 'headword', 'no Korean word', 'the word in Hangul')]),
    ...(headwords.size > 1 ? [problem(first, 'headword', [...headwords].join(', '), 'the same word in every row of the id')] : []),
    ...(easy ? [] : [problem(first, 'language', `no Korean of ${first.id}`, 'a row in ko, with the easy meaning')]),
    ...(sources.length
      ? []
      : [problem(first, 'source', 'no source', 'a statute and its article (출입국관리법 제31조), or an official page')]),
    ...(Object.keys(texts).length ? [] : [problem(first, 'language', `${first.id} in Korean alone`, 'a row in one more language')]),
  ];
}
