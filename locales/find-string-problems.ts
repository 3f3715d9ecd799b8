import { hasLocaleFile, readStrings } from './read-locales.ts';
import type { StringsPart } from './strings.ts';

/** A sentence in the languages in which volunteers are spoken to. */
type Told = Readonly<Record<'en' | 'ko', string>>;

/** What is wrong with a language's folder, said so that a translator can fix it. */
export interface StringProblem {
  /** Path from the project's folder. */
  file: string;
  /** `card.close`, or null for the whole file. */
  field: string | null;
  found: Told;
  expected: Told;
  tip: Told;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Where a file of strings differs in its keys from the same file of the language that is written first. */
export function findStringProblems(language: string, part: StringsPart, first: string): StringProblem[] {
  const file = `locales/${language}/${part}.json`;
  const model = `locales/${first}/${part}.json`;
  if (!hasLocaleFile(language, `${part}.json`)) {
    const expected = { en: 'a file for each language in core/languages.ts', ko: 'core/languages.ts에 있는 언어마다 파일 하나' };
    return [
      {
        file,
        field: null,
        found: { en: 'no such file', ko: '파일이 없음' },
        expected,
        tip: { en: `Copy ${model} and translate its texts, not its keys.`, ko: `${model} 파일을 복사해서 키는 두고 글만 옮겨 주세요.` },
      },
    ];
  }
  const keys = keysWithForms(readStrings(language, part), language);
  const wanted = keysWithForms(readStrings(first, part), language);
  const missing = [...wanted].filter((key) => !keys.has(key));
  const unknown = [...keys].filter((key) => !wanted.has(key));
  return [
    ...missing.map((field) => ({
      file,
      field,
      found: { en: 'nothing', ko: '없음' },
      expected: { en: 'a text', ko: '글' },
      tip: { en: `Translate this text of ${model}.`, ko: `${model}의 이 글을 옮겨 주세요.` },
    })),
    ...unknown.map((field) => ({
      file,
      field,
      found: { en: 'a key that nothing asks for', ko: '쓰이지 않는 키' },
      expected: { en: `the keys of ${model}`, ko: `${model}에 있는 키` },
      tip: { en: 'Correct the name of the key, or delete it.', ko: '키의 이름을 고치거나 지워 주세요.' },
    })),
  ];
}

/** The keys of strings, with one for every plural form that the language has. */
function keysWithForms(strings: object, language: string): Set<string> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const formsOf = (key: string) => pluralCategories.map((form) => key.replace(PLURAL, `_${form}`));
  return new Set(keysOf(strings).flatMap((key) => (PLURAL.test(key) ? formsOf(key) : [key])));
}

function keysOf(strings: object, path = ''): string[] {
  return Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [path + key],
  );
}
