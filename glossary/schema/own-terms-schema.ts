import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import { LINK_BEGINNINGS, OWN_LIMITS } from '../../core/own-terms/own-terms.ts';
import { SERVICES } from '../../core/services.ts';
import { described } from './source-schema.ts';
import { joinShortLists } from './write-term-schema.ts';

/** The file, in the folder of the glossary, that agencies name as `$schema`. */
export const OWN_SCHEMA_FILE = 'own-terms.schema.json';

const textUpTo = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
/** As `isSurface` reads a word; with the length, two signs at least. */
const word = v.pipe(textUpTo(OWN_LIMITS.word), v.regex(/^(?=.*[가-힣A-Za-z])[가-힣A-Za-z0-9][가-힣A-Za-z0-9 -~·ㆍ]*[가-힣A-Za-z0-9]$/));
const beginnings = LINK_BEGINNINGS.map((beginning) => beginning.replaceAll(/[.?]/g, '\\$&')).join('|');

/** Named fields and no others; a list, which valibot takes for an object, is none. */
const fields = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.strictObject(entries),
  );

const meaning = described(
  textUpTo(OWN_LIMITS.text),
  'What it means. May carry b, strong, i, em, br, p, ul, ol, li and links.',
  '뜻풀이. b, strong, i, em, br, p, ul, ol, li와 링크를 쓸 수 있음',
);
const action = described(v.optional(textUpTo(OWN_LIMITS.text)), 'What to do.', '해야 할 일');
const name = described(textUpTo(OWN_LIMITS.name), 'What it is called in the language.', '그 언어로 된 이름');

const addition = fields({
  headword: described(word, 'The Korean word, as your pages write it.', '표제어. 누리집에 쓰는 대로'),
  surfaces: described(
    v.optional(v.pipe(v.array(word), v.maxLength(OWN_LIMITS.surfaces))),
    'Other spellings; not spacing, particles or endings.',
    '다른 표기 (띄어쓰기·조사·어미 제외)',
  ),
  service: described(v.optional(v.picklist(SERVICES)), 'The service that helps with it.', '도움을 줄 서비스'),
  link: described(
    v.optional(v.pipe(textUpTo(OWN_LIMITS.link), v.regex(new RegExp(`^(${beginnings})`)))),
    'A page on it: https:, tel:, mailto:, or a path of your own site.',
    '안내 페이지: https:, tel:, mailto: 또는 누리집 안의 경로',
  ),
  texts: described(
    v.pipe(
      fields({
        ko: described(v.optional(fields({ meaning, do: action })), 'Korean; the headword is the name.', '한국어. 이름은 표제어'),
        ...Object.fromEntries(
          FOREIGN_LANGUAGES.map((language) => [
            language,
            described(v.optional(fields({ name, meaning, do: action })), `In ${language}.`, `${language} 글`),
          ]),
        ),
      }),
      v.minEntries(1),
    ),
    'Your texts, in one language at least.',
    '풀이. 한 언어 이상',
  ),
});

/** The terms of an agency, as a page with the script tag reads them. `readOwnTerms` allows exactly the same. */
export const ownTermsSchema = fields({
  $schema: described(v.optional(textUpTo(OWN_LIMITS.link)), 'Address of this schema, for editors.', '편집기를 위한 이 스키마의 주소'),
  by: described(
    v.optional(textUpTo(OWN_LIMITS.by)),
    'Who explains these words: shown on each card. Without it, the host of the page.',
    '누가 풀이했는지. 카드마다 보여 줌. 없으면 페이지의 호스트',
  ),
  additions: described(v.optional(v.pipe(v.array(addition), v.maxLength(OWN_LIMITS.additions))), 'Your own words.', '누리집에만 있는 용어'),
  exclusions: described(
    v.optional(v.pipe(v.array(textUpTo(OWN_LIMITS.name)), v.maxLength(OWN_LIMITS.exclusions))),
    'Headwords or ids of Annae that are not marked on your pages.',
    '누리집에서 표시하지 않을 안내 용어의 표제어나 id',
  ),
});

/** The JSON Schema of that file as text, with the descriptions in English and Korean. */
export function writeOwnTermsSchema(): string {
  const described = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'An agency’s own words for Annae · 기관 용어',
    ...toJsonSchema(ownTermsSchema, { ignoreActions: ['check'], typeMode: 'output' }),
  };
  return `${joinShortLists(JSON.stringify(described, null, 2))}\n`;
}
