import * as v from 'valibot';
import { languageInSentence } from '../../core/language-in-sentence.ts';
import { FOREIGN_LANGUAGES, isForeignLanguage, type Language } from '../../core/languages.ts';
import { SERVICES } from '../../core/services.ts';
import { proposeId } from '../../glossary/propose-id.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { MAX_TEXT, termSchema } from '../../glossary/schema/term-schema.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { findOwner } from './find-owner.ts';
import { proposeRomanised } from './propose-romanised.ts';

/** The answers about a new term, as they were typed. */
export interface NewTerm {
  headword: string;
  service: string;
  /** “출입국관리법 제31조”, or the address of a home page. */
  source: string;
  easy: string;
  /** The language of `name`, `meaning` and `do`. */
  language: string;
  name: string;
  meaning: string;
  /** Empty: there is nothing to do. */
  do: string;
  romanised: string;
  id: string;
}

/** What a question is asked and judged with. */
export interface Asking {
  answers: Partial<NewTerm>;
  glossary: Glossary;
  /** The language that is spoken. */
  lang: Language;
  t: Translate;
}

export interface Question {
  key: keyof NewTerm;
  /** What Enter means after the answers so far; without it Enter is not an answer. */
  propose?: (answers: Partial<NewTerm>) => string;
  /** What is wrong with an answer, in the language that is spoken; or null. */
  fault: (answer: string, asking: Asking) => string | null;
}

/** What is asked for by a question. */
export function askText({ key }: Question, { answers, glossary, lang, t }: Asking): string {
  const language = answers.language ? languageInSentence(answers.language, lang) : '';
  return t(`ask.${key}`, { services: listServices(glossary, lang), languages: FOREIGN_LANGUAGES.join(', '), language });
}

/** The ids with what they are called, one a line. */
function listServices({ services }: Pick<Glossary, 'services'>, lang: Language): string {
  const width = Math.max(...SERVICES.map((id) => id.length));
  const nameOf = (id: string) => services.find((service) => service.id === id)?.name[lang] ?? '';
  return SERVICES.map((id) => `  ${id.padEnd(width)}  ${nameOf(id)}`.trimEnd()).join('\n');
}

const form =
  (schema: v.GenericSchema, text: string): Question['fault'] =>
  (answer, { t }) =>
    v.is(schema, answer) ? null : t(`fault.${text}`, { max: MAX_TEXT });

const sentence = form(v.pipe(v.string(), v.maxLength(MAX_TEXT), v.regex(/[.!?。！？]$/)), 'sentence');
const { entries } = termSchema;

/** The questions in their order. People can write everything else of a term into the file later. */
export const NEW_TERM_QUESTIONS: readonly Question[] = [
  {
    key: 'headword',
    fault: (answer, { glossary, t }) => {
      if (!/\p{Script=Hangul}{2}/u.test(answer)) return t('fault.headword');
      const owner = findOwner(answer, glossary);
      return owner && t('fault.known', { file: owner });
    },
  },
  { key: 'service', fault: form(entries.service, 'oneOf') },
  {
    key: 'source',
    fault: form(v.pipe(v.string(), v.regex(/^https:\/\/[\w-]+(\.[\w-]+)+$|^[가-힣ㆍ· ]+( 제\d+조(의\d+)?)?$/)), 'source'),
  },
  { key: 'easy', fault: sentence },
  { key: 'language', fault: (answer, { t }) => (isForeignLanguage(answer) ? null : t('fault.oneOf')) },
  { key: 'name', fault: form(v.pipe(v.string(), v.maxLength(100), v.regex(/\p{L}/u)), 'name') },
  { key: 'meaning', fault: sentence },
  { key: 'do', propose: () => '', fault: (answer, asking) => (answer === '' ? null : sentence(answer, asking)) },
  { key: 'romanised', propose: ({ headword = '' }) => proposeRomanised(headword), fault: form(entries.romanised, 'romanised') },
  {
    key: 'id',
    // An English name says what it is to everybody who reads the files.
    propose: ({ language, name = '', romanised = '' }) => proposeId(language === 'en' ? name : romanised),
    fault: (answer, { glossary, t }) => {
      if (!v.is(entries.id, answer)) return t('fault.id');
      const owner = glossary.readings.find(({ file }) => file.split(/[/\\]/).at(-1) === `${answer}.yaml`);
      return owner ? t('fault.taken', { file: owner.file }) : null;
    },
  },
];
