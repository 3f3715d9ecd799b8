import { type Label, labelMaker } from './label.ts';
import { createWordSet, type WordSet } from './word-set.ts';
import { anyOf, asWritten, classOf, inEitherCase } from './word-source.ts';
import { createWordTrie } from './word-trie.ts';

/** The words of one language by list: `{ passport: ['여권', '여권번호'] }`, as `locales/<language>/redaction.yaml` has them. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** The words of all loaded languages, by list. Where several lists are named, they count as one. */
export interface Words {
  /** The words themselves, each once. */
  list(...names: string[]): readonly string[];
  /** Looks the words up beside a place of a text. */
  set(...names: string[]): WordSet;
  /** Finds any word of the lists in a text, in any case, also with spaces between East Asian syllables. */
  label(...names: string[]): Label;
  /** The same as the source of an expression with the flags `iu`, to be part of a longer one; without words it never matches. */
  source(...names: string[]): string;
  /** The words exactly as they are written, anywhere in a text, as the source of an expression with the flag `u`. */
  exact(...names: string[]): string;
  /** The same, but a word in small letters also begins with a capital, as at the beginning of a sentence. */
  eitherCase(...names: string[]): string;
  /** The same, where a space beside an East Asian letter or a figure may be left out: 앞 6 자리. */
  spaced(...names: string[]): string;
  /** A class of the lists' single characters, for an expression with the flag `u`. */
  characters(...names: string[]): string;
}

const OPTIONAL_SPACE = /(?<=[\p{Lo}\d]) | (?=[\p{Lo}\d])/gu;

/** Merges the words of the languages. */
export function createWords(languages: readonly WordLists[]): Words {
  const list = (...names: string[]) => [...new Set(names.flatMap((name) => languages.flatMap((lists) => lists[name] ?? [])))];
  const labelOf = labelMaker(createWordTrie());
  const source = (...names: string[]) => anyOf(list(...names));
  return {
    list,
    set: (...names) => createWordSet(list(...names)),
    label: (...names) => labelOf(list(...names)),
    source,
    exact: (...names) => asWritten(list(...names)),
    eitherCase: (...names) => asWritten(inEitherCase(list(...names))),
    spaced: (...names) => asWritten(list(...names)).replace(OPTIONAL_SPACE, ' ?'),
    characters: (...names) => classOf(list(...names)),
  };
}
