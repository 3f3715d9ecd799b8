import { useEffect, useMemo, useState } from 'preact/hooks';
import { FALLBACK_LANGUAGE, type ForeignLanguage, isForeignLanguage } from '../../core/languages.ts';
import { canonicalSurface } from '../../core/match/surface.ts';
import type { Problem } from '../../glossary/problem.ts';
import { createWordChecker } from '../../workshop/word-form/create-word-checker.ts';
import type { KnownWord } from '../../workshop/word-form/glossary-extract.ts';
import { entryOf, NO_ENTRY, newEntry, type TextEntry, type WordEntry } from '../../workshop/word-form/word-entry.ts';
import { type WordFile, writeCorrection, writeNewWord } from '../../workshop/word-form/write-word.ts';
import type { AskedWord } from './asked-word.ts';
import type { FormKnowledge } from './load-form.ts';

/** Long enough that nothing is said in the middle of a word. */
const PAUSE = 350;

/** A word while it is written. */
export interface WordForm {
  entry: WordEntry;
  remark: string;
  /** Null for a new word. */
  given: FormKnowledge['given'];
  written: WordFile;
  problems: readonly Problem[];
  /** The fields that somebody has written in. */
  touched: ReadonlySet<string>;
  /** The word of the glossary that is spelt like a new one. */
  owner: KnownWord | null;
  /** The language whose fields were opened last. */
  opened: ForeignLanguage | null;
  change(field: string, change: Partial<WordEntry>): void;
  changeText(language: ForeignLanguage, field: keyof TextEntry, text: string): void;
  addLanguage(language: ForeignLanguage): void;
  setRemark(text: string): void;
  /** Checks at once, as a whole. */
  check(): readonly Problem[];
}

/** Keeps what is typed, and checks the file that it makes once the writer pauses. */
export function useWordForm({ extract, given }: FormKnowledge, asked: AskedWord, today: string): WordForm {
  const checker = useMemo(() => createWordChecker(extract, today), [extract, today]);
  const before = useMemo(() => firstEntry(given, asked), [given]);
  const [entry, setEntry] = useState(before);
  const [remark, setRemark] = useState(asked.seen);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ForeignLanguage | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const written = useMemo(() => (given ? writeCorrection(entry, before, given.original) : writeNewWord(entry)), [entry]);
  useEffect(() => {
    const timer = setTimeout(() => setProblems(checker(written)), PAUSE);
    return () => clearTimeout(timer);
  }, [written]);

  const touch = (field: string) => setTouched((fields) => new Set([...fields, field]));
  return {
    ...{ entry, remark, given, written, problems, touched, opened, setRemark },
    owner: given ? null : ownerOf(entry, extract),
    change(field, change) {
      touch(field);
      setEntry((known) => ({ ...known, ...change }));
    },
    changeText(language, field, text) {
      touch(`${language}.${field}`);
      setEntry((known) => ({ ...known, texts: { ...known.texts, [language]: { ...NO_ENTRY, ...known.texts[language], [field]: text } } }));
    },
    addLanguage(language) {
      setOpened(language);
      setEntry((known) => ({ ...known, texts: { ...known.texts, [language]: NO_ENTRY } }));
    },
    check() {
      const found = checker(written);
      setProblems(found);
      return found;
    },
  };
}

function firstEntry(given: FormKnowledge['given'], { language, word }: AskedWord): WordEntry {
  if (given) return entryOf(given.term, isForeignLanguage(language) ? language : null);
  return newEntry(word, isForeignLanguage(language) ? language : FALLBACK_LANGUAGE);
}

function ownerOf({ headword }: WordEntry, { words }: FormKnowledge['extract']): KnownWord | null {
  const sought = canonicalSurface(headword.trim());
  return words.find((word) => [word.headword, ...word.surfaces].some((form) => canonicalSurface(form) === sought)) ?? null;
}
