import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { LANGUAGES } from '../../core/languages.ts';
import { SERVICES } from '../../core/services.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { described } from '../../glossary/schema/source-schema.ts';
import { termSchema } from '../../glossary/schema/term-schema.ts';
import { termJsonSchema } from '../../glossary/schema/write-term-schema.ts';
import { readLanguage } from '../../locales/read-locales.ts';
import { LICENCE } from '../licence.ts';
import type { Edition } from './edition.ts';

const text = v.pipe(v.string(), v.minLength(1));
const everyLanguage = v.strictObject(v.entriesFromList(LANGUAGES, text));

/** The file of all words: the only source of its type and of the schema that is published beside it. */
export const wordsFileSchema = v.strictObject({
  $schema: described(text, 'Name of the JSON Schema of this file.', '이 파일의 JSON Schema'),
  title: text,
  licence: described(
    v.strictObject({ id: text, url: v.pipe(v.string(), v.url()), credit: text }),
    'Under which you may use the texts (SPDX id), and whom to name.',
    '이용 조건 (SPDX 식별자)과 밝힐 출처',
  ),
  version: described(text, 'Version of the project and a hash of the words.', '프로젝트 버전과 용어 해시'),
  date: described(
    v.nullable(v.pipe(v.string(), v.isoDate())),
    'The latest day on which a source was compared or a text reviewed.',
    '근거를 확인하거나 글을 검수한 가장 최근 날',
  ),
  languages: described(
    everyLanguage,
    'The languages of the texts (BCP 47), named in themselves.',
    '글의 언어 (BCP 47)와 그 언어로 된 이름',
  ),
  services: described(
    v.array(v.strictObject({ id: v.picklist(SERVICES), name: everyLanguage })),
    'The services to which the words belong.',
    '용어가 속한 서비스',
  ),
  terms: v.array(termSchema),
});

export type WordsFile = v.InferOutput<typeof wordsFileSchema>;

/** All words with all that the glossary knows of them, one a line. */
export function writeWordsFile({ terms, services }: Pick<Glossary, 'terms' | 'services'>, edition: Edition, schema: string): string {
  const { id, url, credit } = LICENCE;
  const head: Omit<WordsFile, 'terms'> = {
    $schema: schema,
    title: 'Korean administrative terms explained',
    licence: { id, url, credit },
    ...edition,
    languages: Object.fromEntries(LANGUAGES.map((language) => [language, readLanguage(language).name])) as WordsFile['languages'],
    services: services.map(({ id, name }) => ({ id, name })),
  };
  const lines = terms.map((term) => JSON.stringify(term)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"terms":[\n${lines}\n]}\n`;
}

/** The JSON Schema of that file, with the descriptions in English and Korean. */
export function writeWordsSchema(): string {
  const { properties, ...schema } = toJsonSchema(wordsFileSchema, { errorMode: 'ignore' });
  const described = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'All words of the Annae glossary · 안내 용어집의 모든 용어',
    ...schema,
    properties: { ...properties, terms: { type: 'array', items: termJsonSchema() } },
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
