import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type LanguageRecord, parseLanguageRecord } from './language-record.ts';
import type { Strings, StringsPart, WordsPart } from './strings.ts';
import { addTraditionalWords } from './traditional-words.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The path of a file of a language, on this machine. */
export function localePath(language: string, file: string): string {
  return `${FOLDER}${language}/${file}`;
}

/** The languages that have a folder, in alphabetical order: those of the interface and those with words alone. */
export function listLocales(): string[] {
  return readdirSync(FOLDER).filter((name) => existsSync(localePath(name, 'language.yaml')));
}

const records = new Map<string, LanguageRecord>();

/** What a language is like; each file is read once. Throws where the file is missing or does not have its form. */
export function readLanguage(language: string): LanguageRecord {
  const known = records.get(language);
  if (known) return known;
  const record = parseLanguageRecord(language, readYaml(language, 'language.yaml'));
  records.set(language, record);
  return record;
}

/** What every language that has a folder is like. */
export function readLanguages(): LanguageRecord[] {
  return listLocales().map(readLanguage);
}

/** Whether the folder of a language holds this file. */
export function hasLocaleFile(language: string, file: string): boolean {
  return existsSync(localePath(language, file));
}

/** The strings of a language. Throws where its folder does not have the file; a missing key is found by `findStringProblems`. */
export function readStrings<Part extends StringsPart>(language: string, part: Part): Strings[Part] {
  return JSON.parse(readFileSync(localePath(language, `${part}.json`), 'utf8')) as Strings[Part];
}

/** The words of a language as its YAML file has them, for the reader to check by a schema; null where its folder has none. */
export function readWords(language: string, part: WordsPart): unknown {
  return hasLocaleFile(language, `${part}.yaml`) ? readYaml(language, `${part}.yaml`) : null;
}

/**
 * The words by which redaction finds personal details in a language, by list; where its folder has `traditional.txt`, also in
 * the traditional form of Chinese. A language without such words has no lists.
 */
export function readRedactionLists(language: string): Readonly<Record<string, readonly string[]>> {
  const lists = (readWords(language, 'redaction') ?? {}) as Record<string, string[]>;
  if (!hasLocaleFile(language, 'traditional.txt')) return lists;
  return addTraditionalWords(lists, readFileSync(localePath(language, 'traditional.txt'), 'utf8'));
}

function readYaml(language: string, file: string): unknown {
  try {
    return parse(readFileSync(localePath(language, file), 'utf8'));
  } catch (cause) {
    throw new Error(`locales/${language}/${file} cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
