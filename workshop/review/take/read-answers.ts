import { LANGUAGES } from '../../../core/languages.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { readStrings } from '../../../locales/read-locales.ts';
import { typedReader } from '../typed-words.ts';
import { isForm, readFilledForm } from './read-filled-form.ts';
import { readResultFile } from './read-result-file.ts';
import { readTypedTable } from './read-typed-table.ts';
import type { AnswersReading } from './taken-answer.ts';

/** Reads what a reviewer has sent back: the file of the page, the filled-in form, or a typed table in the words of any of our languages. */
export function readAnswers(file: string, text: string, terms: readonly Term[]): AnswersReading {
  if (/^\ufeff?\s*\{/.test(text)) return readResultFile(file, text, terms);
  const typed = typedReader(LANGUAGES.map((language) => readStrings(language, 'review').typed));
  const plain = text.replace(/^\ufeff/, '');
  return isForm(plain, typed) ? readFilledForm(file, plain, terms, typed) : readTypedTable(file, plain, terms, typed);
}
