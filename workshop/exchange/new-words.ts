import { FOREIGN_LANGUAGES, isLanguage, LANGUAGES, STAFF_LANGUAGE } from '../../core/languages.ts';
import { isService, SERVICES } from '../../core/services.ts';
import { type Problem, type Said, say, show } from '../../glossary/problem.ts';
import { NO_TEXTS, type Texts } from '../../glossary/texts-of.ts';
import type { WordDraft } from '../new-term/draft-term.ts';
import { proposeRomanised } from '../new-term/propose-romanised.ts';
import type { ExchangeRow } from './exchange-row.ts';
import { oneOf } from './one-of.ts';

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
const EXAMPLE = say(
  'A new word has a row in Korean (language ko) with its easy meaning and a row in one more language; name service and source, and leave the version empty.',
  '새 단어는 쉬운 말 풀이가 있는 한국어 행(language ko)과 다른 언어 행이 하나씩 있어야 해요. service와 source를 적고 version은 비워 두세요.',
);

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
  const problem = (row: ExchangeRow, column: string, found: Said, expected: Said): Problem => {
    return { file, severity: 'must', field: `${row.place}, column ${column}`, found, expected, tip: EXAMPLE };
  };
  const languages = rows.map(({ language }) => language);
  const headwords = new Set(rows.flatMap((row) => row.headword || []));
  return [
    ...rows.filter(({ language }) => !isLanguage(language)).map((row) => problem(row, 'language', show(row.language), oneOf(LANGUAGES))),
    ...rows
      .filter(({ language }, index) => languages.indexOf(language) !== index)
      .map((row) =>
        problem(
          row,
          'language',
          say(`${row.id}, ${row.language} a second time`, `${row.id}, ${row.language} 행이 두 번째로 나옴`),
          say('one row for it', '한 행만'),
        ),
      ),
    ...(isService(service) ? [] : [problem(first, 'service', show(service), oneOf(SERVICES))]),
    ...(headword
      ? []
      : [problem(first, 'headword', say('no Korean word', '한국어 단어가 없음'), say('the word in Hangul', '한글로 쓴 단어'))]),
    ...(headwords.size > 1
      ? [problem(first, 'headword', [...headwords].join(', '), say('the same word in every row of the id', '이 id의 모든 행에 같은 단어'))]
      : []),
    ...(easy
      ? []
      : [
          problem(
            first,
            'language',
            say(`no Korean of ${first.id}`, `${first.id}의 한국어가 없음`),
            say('a row in ko, with the easy meaning', '쉬운 말 풀이가 있는 ko 행'),
          ),
        ]),
    ...(sources.length
      ? []
      : [
          problem(
            first,
            'source',
            say('no source', '근거가 없음'),
            say('a statute and its article (출입국관리법 제31조), or an official page', '법령과 조문(출입국관리법 제31조)이나 공식 누리집'),
          ),
        ]),
    ...(Object.keys(texts).length
      ? []
      : [
          problem(
            first,
            'language',
            say(`${first.id} in Korean alone`, `한국어로만 있는 ${first.id}`),
            say('a row in one more language', '다른 언어 행 하나'),
          ),
        ]),
  ];
}
