import { holdToday } from '../../core/facts/hold-today.ts';
import { FOREIGN_LANGUAGES, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { shownTexts } from '../../glossary/shown-texts.ts';
import { textsOf } from '../../glossary/texts-of.ts';
import type { TermUse, WordUse } from '../page-audit.ts';

/** From this level on, a learner does not know a word after a year in Korea. */
const DIFFICULT = 2;

/** What the report says of a term of the glossary. */
export interface KnownWord {
  id: string;
  headword: string;
  level: number;
  /** Its easy Korean on the day of the report; empty where that names a number which holds no longer. */
  easy: string;
  /** Languages in which it is explained. */
  languages: readonly string[];
}

/** The difficult words of the glossary by id: neither everyday words, nor those of buttons and table heads. */
export type KnownWords = ReadonlyMap<string, KnownWord>;

/** The words that the report is about, as they are told on a day (ISO 8601). */
export function knowWords(terms: readonly Term[], day: string): KnownWords {
  const difficult = terms.filter(({ level, common }) => level >= DIFFICULT && !common);
  return new Map(difficult.map((term) => [term.id, knowWord(term, day)]));
}

function knowWord(term: Term, day: string): KnownWord {
  const { meaning } = holdToday({ ...shownTexts(term, STAFF_LANGUAGE), easyKorean: null }, STAFF_LANGUAGE, day);
  return {
    id: term.id,
    headword: term.headword,
    level: term.level,
    easy: meaning,
    languages: FOREIGN_LANGUAGES.filter((language) => textsOf(term, language) !== null),
  };
}

export interface UsedWord extends TermUse {
  word: KnownWord;
}

/** The difficult words that a page uses. */
export function difficultWords({ terms }: WordUse, known: KnownWords): UsedWord[] {
  return terms.flatMap((use) => {
    const word = known.get(use.id);
    return word && use.count > 0 ? [{ ...use, word }] : [];
  });
}

/** How often a page uses difficult words. */
export function countUses(used: readonly TermUse[]): number {
  return used.reduce((sum, { count }) => sum + count, 0);
}

/** Difficult words in 100 eojeol, with one decimal; 0 for a page without text. */
export function perHundred(uses: number, eojeol: number): number {
  return eojeol === 0 ? 0 : Math.round((1000 * uses) / eojeol) / 10;
}
