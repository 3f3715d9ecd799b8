import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ForeignLanguage, Language } from '../../core/languages.ts';
import { type Problem, type ToldProblem, tellProblem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { readLanguageStyles } from '../../glossary/read/read-language-styles.ts';
import type { RecordReading } from '../../glossary/read/read-text.ts';
import type { Term, Translation } from '../../glossary/schema/term-schema.ts';
import type { Check } from '../../workshop/checks/check.ts';
import { inEveryLanguage } from '../locales/in-every-language.ts';

/** A term without a fault, as its file has it. */
export const SAMPLE_FILE = `# yaml-language-server: $schema=../../term.schema.json
id: residence-card
headword: 체류카드
hanja: null
romanised: cheryu kadeu
surfaces: []
not-in: []
near: null
kind: noun
level: 1
service: immigration
sources:
  - { law: 출입국관리법, article: 제33조, checked: null }
  - { page: https://www.hikorea.go.kr, seen: null }
related: []
opposite: null
ko:
  easy: 한국에 사는 외국인의 신분증이에요.
en:
  name: Residence Card
  also: [ARC]
  meaning: The identity card of foreigners who live in Korea.
  do: Carry it with you.
  reviewed: null
zh-Hans:
  name: 居留卡
  also: []
  meaning: 在韩国居住的外国人的身份证件。
  do: 请随身携带。
  reviewed: null
ja:
  name: 滞在カード
  also: []
  meaning: 韓国に住む外国人の身分証です。
  do: 常に携帯してください。
  reviewed: null
fr:
  name: Carte de séjour
  also: []
  meaning: Pièce d’identité des étrangers qui vivent en Corée.
  do: Gardez-la sur vous.
  reviewed: null
vi:
  name: Thẻ cư trú
  also: []
  meaning: Giấy tờ tùy thân của người nước ngoài sống tại Hàn Quốc.
  do: Luôn mang thẻ theo người.
  reviewed: null
`;

const text = (name: string, meaning: string, action: string, also: string[] = []) => ({ name, also, meaning, do: action, reviewed: null });

/** A term with texts in every language. */
export type WholeTerm = Term & Record<ForeignLanguage, Translation>;

/** The same term as data; what a test is about is given. */
export function sampleTerm<Given extends Partial<Term>>(given?: Given): WholeTerm & Given {
  const whole: WholeTerm = {
    id: 'residence-card',
    headword: '체류카드',
    hanja: null,
    romanised: 'cheryu kadeu',
    surfaces: [],
    'not-in': [],
    near: null,
    kind: 'noun',
    level: 1,
    service: 'immigration',
    sources: [
      { law: '출입국관리법', article: '제33조', checked: null },
      { page: 'https://www.hikorea.go.kr', seen: null },
    ],
    related: [],
    opposite: null,
    ...inEveryLanguage(text('A name', 'What it means.', 'What to do.')),
    ko: { easy: '한국에 사는 외국인의 신분증이에요.' },
    en: text('Residence Card', 'The identity card of foreigners who live in Korea.', 'Carry it with you.', ['ARC']),
    'zh-Hans': text('居留卡', '在韩国居住的外国人的身份证件。', '请随身携带。'),
    ja: text('滞在カード', '韓国に住む外国人の身分証です。', '常に携帯してください。'),
    fr: text('Carte de séjour', 'Pièce d’identité des étrangers qui vivent en Corée.', 'Gardez-la sur vous.'),
    vi: text('Thẻ cư trú', 'Giấy tờ tùy thân của người nước ngoài sống tại Hàn Quốc.', 'Luôn mang thẻ theo người.'),
  };
  return { ...whole, ...given } as WholeTerm & Given;
}

/** The sample with other texts in one language. */
export function sampleIn(language: Language, given: Partial<WholeTerm[Language]>): WholeTerm {
  const term = sampleTerm();
  return { ...term, [language]: { ...term[language], ...given } };
}

/** A reading of a term whose file lies where it should. */
export function readingOf(value: Term, given: Partial<RecordReading<Term>> = {}): RecordReading<Term> {
  return { file: `glossary/terms/${value.service}/${value.id}.yaml`, value, problems: [], text: SAMPLE_FILE, data: value, ...given };
}

const NO_EXAMPLES: Glossary['examples'] = inEveryLanguage([]);

/** A glossary of the given terms and nothing else. */
export function glossaryOf(terms: readonly Term[], given: Partial<Glossary> = {}): Glossary {
  return {
    terms: [...terms],
    services: [],
    centres: [],
    nouns: [],
    dangers: [],
    regions: [],
    situations: {},
    notices: [],
    letters: { labels: null, papers: [], imitations: null },
    emergencies: { examples: [], lexicons: [] },
    otherKeywords: {},
    examples: NO_EXAMPLES,
    routingWords: [],
    languages: readLanguageStyles(),
    readings: terms.map((term) => readingOf(term)),
    serviceReadings: [],
    centreReadings: [],
    noticeReadings: [],
    problems: [],
    ...given,
  };
}

/** Problems as they are told in English. */
export function told(problems: readonly Problem[]): ToldProblem[] {
  return problems.map((problem) => tellProblem(problem, 'en'));
}

/** What a check says of some terms, in English. */
export function problemsOf(check: Check, ...terms: Term[]): ToldProblem[] {
  return told(check.find(glossaryOf(terms)));
}

/** Writes a glossary folder with the given files into a folder of its own; returns its path. */
export function writeGlossary(files: Record<string, string | Uint8Array>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'annae-')), 'glossary');
  mkdirSync(join(folder, 'terms'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
