import { FOREIGN_LANGUAGES, type ForeignLanguage } from '../../core/languages.ts';
import { proposeId } from '../../glossary/propose-id.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { textsOf } from '../../glossary/texts-of.ts';
import { sourceText } from '../exchange/source-text.ts';
import { proposeRomanised } from '../new-term/propose-romanised.ts';

/** The texts of a language as they are typed; `also` has one name a line. */
export interface TextEntry {
  name: string;
  also: string;
  meaning: string;
  do: string;
}

export const NO_ENTRY: TextEntry = { name: '', also: '', meaning: '', do: '' };

/** A word as it is typed into a form. */
export interface WordEntry {
  /** Null while nobody typed one: then it is proposed. */
  id: string | null;
  headword: string;
  hanja: string;
  /** Null while nobody typed one: then it is proposed. */
  romanised: string | null;
  /** One a line. */
  surfaces: string;
  level: string;
  service: string;
  /** One a line, as `sourceText` writes them. */
  sources: string;
  easy: string;
  /** The languages that are open in the form. */
  texts: Readonly<Partial<Record<ForeignLanguage, TextEntry>>>;
}

/** A word of which nothing is known but perhaps its spelling, to be explained in one language first. */
export function newEntry(headword: string, language: ForeignLanguage): WordEntry {
  return {
    id: null,
    headword,
    hanja: '',
    romanised: null,
    surfaces: '',
    level: '2',
    service: '',
    sources: '',
    easy: '',
    texts: { [language]: NO_ENTRY },
  };
}

/** A word of the glossary as the form shows it, with the languages that it has and the one that is asked for. */
export function entryOf(term: Term, language: ForeignLanguage | null): WordEntry {
  const open = FOREIGN_LANGUAGES.flatMap((each): [ForeignLanguage, TextEntry][] => {
    const texts = textsOf(term, each);
    if (!texts) return each === language ? [[each, NO_ENTRY]] : [];
    return [[each, { name: texts.name, also: texts.also.join('\n'), meaning: texts.meaning, do: texts.do ?? '' }]];
  });
  return {
    id: term.id,
    headword: term.headword,
    hanja: term.hanja ?? '',
    romanised: term.romanised,
    surfaces: term.surfaces.join('\n'),
    level: String(term.level),
    service: term.service,
    sources: term.sources.map(sourceText).join('\n'),
    easy: term.ko.easy,
    texts: Object.fromEntries(open),
  };
}

/** The romanisation that counts. */
export function romanisedOf({ romanised, headword }: WordEntry): string {
  return romanised ?? proposeRomanised(headword.trim());
}

/** The id that counts: an English name says what it is to everybody who reads the files. */
export function idOf(entry: WordEntry): string {
  return entry.id ?? (proposeId(entry.texts.en?.name ?? '') || proposeId(romanisedOf(entry)));
}
