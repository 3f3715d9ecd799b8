import { foldQuestion, withoutMarks } from '../route/language/fold-question.ts';
import { romanKey } from '../route/romanised/roman-key.ts';
import { romanise } from '../route/romanised/romanise.ts';
import { initialsOf, lettersOf } from './hangul-letters.ts';

/** What a word is found by. */
export interface SearchedWord {
  headword: string;
  romanised: string;
  /** Its name in the reader's language, and others for it there; null in Korean. */
  name: string | null;
  also: readonly string[];
  /** What it is called there on the pages of single services. */
  elsewhere?: Readonly<Record<string, string>>;
}

/** More names of each word, by its number; empty until they have been loaded. */
export interface SearchNames {
  /** Its names in English, by which it is found in every language. */
  english: readonly (readonly string[])[];
  /** Its other spellings in Korean. */
  surfaces: readonly (readonly string[])[];
}

export const NO_NAMES: SearchNames = { english: [], surfaces: [] };

/** Finds typed text among words: the numbers of those that fit, the best first. Without letter and digit nothing is found. */
export type WordSearch = (text: string) => number[];

/** How well a word fits, at most 1; what is typed in Korean or in the reader's language means just that, other spellings may be chance. */
const WEIGHTS = { headword: 1, surface: 0.97, name: 0.95, english: 0.8, romanised: 0.6, letters: 0.5, initials: 0.4 } as const;
const FITS = { whole: 1, wholeWords: 0.85, beginning: 0.8, wordBeginnings: 0.7, within: 0.5 } as const;
/** Shorter ones are in too many words. */
const SHORTEST = { romanised: 3, romanKey: 4, initials: 2, within: 2 } as const;

const LATIN = /^[a-z ]+$/;
/** Dots and dashes are in many names. */
const TELLING = /[\p{L}\p{N}]/u;
const HANGUL = /[ㄱ-ㅣ가-힣]/;
const CONSONANTS = /^[ㄱ-ㅎ]+$/;
/** One letter of these scripts tells something. */
const WIDE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Prepares the search in words. A word is found by a part of it or of another of its surfaces, by their letters while they are typed, by
 * their first consonants, by their spelling in Latin letters in any manner and spacing, and by its names without regard to accents.
 */
export function createWordSearch(words: readonly SearchedWord[], { english, surfaces }: SearchNames): WordSearch {
  const entries = words.map((word, number) => readWord(word, english[number] ?? [], surfaces[number] ?? []));
  return (text) => {
    const typed = readTyped(text);
    if (!TELLING.test(typed.plain)) return [];
    return entries
      .flatMap((entry, number) => {
        const score = scoreOf(typed, entry);
        return score > 0 ? [{ number, score, length: entry.length }] : [];
      })
      .sort((a, b) => b.score - a.score || a.length - b.length)
      .map(({ number }) => number);
  };
}

type Entry = ReturnType<typeof readWord>;
type Form = ReturnType<typeof readForm>;
type Typed = ReturnType<typeof readTyped>;

function readWord(
  { headword, romanised, name, also, elsewhere = {} }: SearchedWord,
  english: readonly string[],
  surfaces: readonly string[],
) {
  const checked = unspaced(withoutMarks(foldQuestion(romanised)));
  return {
    length: unspaced(headword).length,
    forms: [readForm(headword, WEIGHTS.headword, [checked]), ...surfaces.map((surface) => readForm(surface, WEIGHTS.surface, []))],
    names: [name ?? '', ...also, ...Object.values(elsewhere)].map(plainly),
    english: english.map(plainly),
  };
}

/** A way in which a word is written in Korean. */
function readForm(text: string, weight: number, known: readonly string[]) {
  const form = unspaced(text);
  const spellings = [...known, ...romanise(form)];
  return {
    form,
    weight,
    letters: lettersOf(form),
    initials: initialsOf(form),
    spellings: [...new Set(spellings)],
    romanKeys: [...new Set(spellings.map(romanKey))],
  };
}

function readTyped(text: string) {
  const plain = plainly(text);
  const korean = unspaced(text);
  const latin = LATIN.test(foldQuestion(text)) ? unspaced(plain) : '';
  return {
    plain,
    parts: plain.split(' '),
    korean,
    letters: HANGUL.test(korean) ? lettersOf(korean) : '',
    initials: CONSONANTS.test(korean) && korean.length >= SHORTEST.initials ? korean : '',
    spelling: latin.length >= SHORTEST.romanised ? latin : '',
    romanKey: latin && romanKey(latin).length >= SHORTEST.romanKey ? romanKey(latin) : '',
  };
}

function scoreOf(typed: Typed, entry: Entry): number {
  return Math.max(
    WEIGHTS.name * fitOfNames(typed, entry.names),
    WEIGHTS.english * fitOfNames(typed, entry.english),
    ...entry.forms.map((form) => form.weight * scoreOfForm(typed, form)),
  );
}

function scoreOfForm(typed: Typed, { form, letters, initials, spellings, romanKeys }: Form): number {
  return Math.max(
    fitOf(typed.korean, form),
    WEIGHTS.romanised * bestFit(typed.spelling, spellings),
    // Another manner of spelling.
    WEIGHTS.romanised * 0.9 * bestFit(typed.romanKey, romanKeys),
    WEIGHTS.letters * fitOf(typed.letters, letters),
    WEIGHTS.initials * fitOf(typed.initials, initials),
  );
}

function fitOfNames({ plain, parts }: Typed, names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => Math.max(fitOf(plain, name), fitOfParts(parts, name))));
}

/** All parts are words of the name, or begin some, in any order: “carte sejour” in “carte de séjour”. */
function fitOfParts(parts: readonly string[], name: string): number {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (parts.every((part) => words.includes(part))) return FITS.wholeWords;
  return parts.every((part) => words.some((word) => word.startsWith(part))) ? FITS.wordBeginnings : 0;
}

function bestFit(text: string, others: readonly string[]): number {
  return Math.max(0, ...others.map((other) => fitOf(text, other)));
}

function fitOf(text: string, other: string): number {
  if (!text || !other.includes(text)) return 0;
  if (text === other) return FITS.whole;
  if (other.startsWith(text)) return FITS.beginning;
  return text.length >= SHORTEST.within || WIDE.test(text) ? FITS.within : 0;
}

function plainly(text: string): string {
  return withoutMarks(foldQuestion(text));
}

/** The consonants that are typed alone stay what they are, which `foldQuestion` would change. */
function unspaced(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, '');
}
