import { LANGUAGES, type Language } from '../../../core/languages.ts';
import type { LanguageStyle } from '../../../glossary/read/read-language-styles.ts';
import { readText } from '../../../glossary/read/read-text.ts';
import { termSchema } from '../../../glossary/schema/term-schema.ts';
import type { FormKnowledge } from '../../../site/propose/load-form.ts';
import type { GlossaryExtract } from '../../../workshop/word-form/glossary-extract.ts';
import { inEveryLanguage } from '../../locales/in-every-language.ts';

/** A glossary of one word. */
export const EXTRACT: GlossaryExtract = {
  words: [{ id: 'visa', service: 'immigration', headword: '사증', surfaces: ['비자'], romanised: 'sajeung', related: [], opposite: null }],
  services: [
    {
      id: 'immigration',
      name: Object.fromEntries(LANGUAGES.map((language) => [language, `${language}: immigration`])) as Record<Language, string>,
    },
  ],
  nouns: [],
  hosts: ['hikorea.go.kr'],
  statutes: ['출입국관리법'],
  numbers: ['1345'],
  written: [],
  languages: {
    ...inEveryLanguage<LanguageStyle>({ script: 'Latn', punctuation: 'plain' }),
    ko: { script: 'Kore', punctuation: 'plain' },
    'zh-Hans': { script: 'Hans', punctuation: 'wide' },
    ja: { script: 'Jpan', punctuation: 'wide' },
    fr: { script: 'Latn', punctuation: 'spaced' },
  },
};

const VISA = `id: visa
headword: 사증
hanja: 査證
romanised: sajeung
surfaces: [비자]
not-in: []
near: null
kind: noun
level: 1
service: immigration
sources:
  - { law: 출입국관리법, article: 제7조, checked: null }
related: []
opposite: null
ko:
  easy: 다른 나라에 들어가도 좋다는 허락이에요.
en:
  name: Visa
  also: []
  meaning: The permission to enter a country.
  do: null
  reviewed: null
`;
const original = { file: 'glossary/terms/immigration/visa.yaml', text: VISA };

export const NEW: FormKnowledge = { extract: EXTRACT, given: null };
export const CORRECTION: FormKnowledge = {
  extract: EXTRACT,
  given: { original, term: readText(original.file, VISA, termSchema).value! },
};
