import fc from 'fast-check';
import { FOREIGN_LANGUAGES } from '../../../core/languages.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import type { Texts } from '../../../glossary/texts-of.ts';
import type { WholeTerm } from '../../glossary/sample-term.ts';
import { inEveryLanguage } from '../../locales/in-every-language.ts';

const texts = (name: string, meaning: string): Texts & { also: string[]; reviewed: null } => ({
  name,
  also: [],
  meaning,
  do: null,
  reviewed: null,
});

/** A whole term; what a test is about is given. */
export function sampleTerm<Given extends Partial<Term>>(given?: Given): WholeTerm & Given {
  const whole: WholeTerm = {
    id: 'residence-card',
    headword: '외국인등록증',
    hanja: '外國人登錄證',
    romanised: 'oegugin deungnokjeung',
    surfaces: ['외등증'],
    'not-in': [],
    near: null,
    kind: 'noun',
    level: 1,
    service: 'immigration',
    sources: [
      { law: '출입국관리법', article: '제33조', checked: '2026-11-24' },
      { page: 'https://www.hikorea.go.kr', seen: null },
    ],
    related: [],
    opposite: null,
    ...inEveryLanguage(texts('A name', 'What it means.')),
    ko: { easy: '한국에 사는 외국인의 신분증이에요.' },
    en: { ...texts('Residence Card', 'The identity card of foreigners in Korea.'), also: ['ARC', 'Alien Registration Card'] },
    'zh-Hans': texts('外国人登录证', '在韩外国人的身份证件。'),
    ja: texts('外国人登録証', '韓国に住む外国人の身分証明書です。'),
    fr: { ...texts('Carte de résident étranger', 'La pièce d’identité des étrangers.'), do: 'Gardez-la sur vous : « 외국인등록증 ».' },
    vi: texts('Thẻ đăng ký người nước ngoài', 'Giấy tờ tùy thân của người nước ngoài.'),
  };
  return { ...whole, ...given } as WholeTerm & Given;
}

/** What breaks CSV, XML, YAML or spreadsheets when it is forgotten; line breaks have no place in our texts. */
const ODD = [
  ...[...'",;|\\\'=+-@&<>[]{}:#%!*?`~$«»“”‘’·…/()＝＠'],
  ...['\u00a0', '\u202f', '\u3000', '  ', "'=", '\\|', ' | ', ']]>', '&amp;', '<!--', '--', ': ', ' #'],
  ...['한', '전세', '外', 'ょ', 'é', 'đ', 'e\u0301', '\u{20bb7}', '\u200b', 'a', 'Z', '0', ' '],
];

/** What an import takes for the error of a spreadsheet, with which no text of ours begins and ends. */
const looksLikeSheetError = (joined: string) => /^#.*[?!]$|^#{3,}$/.test(joined);

const text = fc
  .array(fc.constantFrom(...ODD), { minLength: 1, maxLength: 24 })
  .map((pieces) => pieces.join('').normalize('NFC').trim())
  .filter((joined) => joined !== '' && !looksLikeSheetError(joined));

const oddTexts = fc.record({
  name: text,
  also: fc.array(text, { maxLength: 3 }),
  meaning: text,
  do: fc.option(text, { nil: null }),
  reviewed: fc.option(fc.constant({ by: 'Nguyễn, A', on: '2026-11-24', of: '0123456789ab' }), { nil: null }),
});

/** Any term that the schema allows, with texts of odd characters in some of the languages. */
export const oddTerm: fc.Arbitrary<Term> = fc
  .record({
    headword: text,
    surfaces: fc.array(text, { maxLength: 3 }),
    easy: text,
    all: fc
      .array(fc.option(oddTexts, { nil: null }), { minLength: FOREIGN_LANGUAGES.length, maxLength: FOREIGN_LANGUAGES.length })
      .filter((texts) => texts.some(Boolean)),
  })
  .map(({ headword, surfaces, easy, all }) =>
    sampleTerm({
      headword,
      surfaces,
      ko: { easy },
      ...Object.fromEntries(FOREIGN_LANGUAGES.map((language, index) => [language, all[index]])),
    }),
  );
