import { FOREIGN_LANGUAGES, type ForeignLanguage } from '../../core/languages.ts';
import type { Edit } from '../../glossary/problem.ts';
import type { Texts } from '../../glossary/texts-of.ts';
import { applyEdits } from '../apply-edits.ts';
import { addLanguages } from '../exchange/add-languages.ts';
import { draftTerm } from '../new-term/draft-term.ts';
import { fileOf } from './file-of.ts';
import { idOf, romanisedOf, type TextEntry, type WordEntry } from './word-entry.ts';

/** A file of the glossary. */
export interface WordFile {
  /** Path from the project's folder. */
  file: string;
  text: string;
}

/** The file of a new word, as `annae glossary new` writes it. */
export function writeNewWord(entry: WordEntry): WordFile {
  const id = idOf(entry);
  const word = {
    id,
    headword: line(entry.headword),
    hanja: line(entry.hanja),
    romanised: line(romanisedOf(entry)),
    surfaces: lines(entry.surfaces),
    level: entry.level,
    service: entry.service,
    sources: lines(entry.sources),
    easy: line(entry.easy),
    texts: Object.fromEntries(writtenIn(entry).map(([language, texts]) => [language, textsFrom(texts)])),
  };
  return { file: fileOf({ service: entry.service || 'service', id: id || 'word' }), text: draftTerm(word) };
}

/**
 * The file of a word with what was changed in the form; all else stays as it is written. `before` is what the form showed first. The
 * id, the service and the sources are not changed.
 */
export function writeCorrection(entry: WordEntry, before: WordEntry, original: WordFile): WordFile {
  const changed = <Key extends 'headword' | 'hanja' | 'romanised' | 'surfaces' | 'easy'>(key: Key) => entry[key] !== before[key];
  const edits: Edit[] = [
    ...(changed('headword') ? [{ path: ['headword'], value: line(entry.headword) }] : []),
    ...(changed('hanja') ? [{ path: ['hanja'], value: line(entry.hanja) || null }] : []),
    ...(changed('romanised') ? [{ path: ['romanised'], value: line(romanisedOf(entry)) }] : []),
    ...(changed('surfaces') ? [{ path: ['surfaces'], value: lines(entry.surfaces) }] : []),
    ...(changed('easy') ? [{ path: ['ko', 'easy'], value: line(entry.easy) }] : []),
    ...writtenIn(entry).flatMap(([language, texts]) => editsOf(language, texts, before.texts[language])),
  ];
  const languages = writtenIn(entry).map(([language]) => language);
  return { file: original.file, text: applyEdits(addLanguages(original.text, languages), edits) };
}

function editsOf(language: ForeignLanguage, texts: TextEntry, before: TextEntry | undefined): Edit[] {
  const values = textsFrom(texts);
  const fields = (['name', 'also', 'meaning', 'do'] as const).filter((field) => texts[field] !== before?.[field]);
  return fields.map((field) => ({ path: [language, field], value: values[field] }));
}

/** The languages in which something is written. */
function writtenIn({ texts }: WordEntry): [ForeignLanguage, TextEntry][] {
  return FOREIGN_LANGUAGES.flatMap((language): [ForeignLanguage, TextEntry][] => {
    const own = texts[language];
    return own && Object.values(own).some((text) => text.trim()) ? [[language, own]] : [];
  });
}

function textsFrom({ name, also, meaning, do: action }: TextEntry): Texts {
  return { name: line(name), also: lines(also), meaning: line(meaning), do: line(action) || null };
}

/** A value on one line, with letters composed as the files have them. */
function line(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function lines(text: string): string[] {
  return text.split('\n').map(line).filter(Boolean);
}
