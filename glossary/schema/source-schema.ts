import * as v from 'valibot';

/** A schema with what it is for, in English and in Korean, for editors. */
export const described = <Schema extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(schema: Schema, en: string, ko: string) =>
  v.pipe(schema, v.description(`${en}\n${ko}`));

export const text = v.pipe(v.string(), v.trim(), v.minLength(1));
/** A day, as ISO 8601. */
export const date = v.pipe(v.string(), v.isoDate());

/** Where a fact comes from: an article of a statute, or an official page. */
export const source = v.union([
  v.strictObject({
    law: described(text, 'Name of the statute, as its title has it.', '법령 이름 (제목 그대로)'),
    article: described(
      v.nullable(v.pipe(v.string(), v.regex(/^제\d+조(의\d+)?$/))),
      'Article, e.g. 제31조; null when not known.',
      '조문, 제31조처럼. 모르면 null',
    ),
    checked: described(
      v.nullable(date),
      'Day on which the article was found to contain the term (`annae glossary check --laws`); null: not found, or not yet looked for.',
      '조문에 이 용어가 있음을 확인한 날. 없거나 아직이면 null',
    ),
  }),
  v.strictObject({
    page: described(v.pipe(v.string(), v.url(), v.startsWith('https://')), 'Address of an official page.', '공식 누리집 주소'),
    seen: described(v.nullable(date), 'Day on which somebody opened the page; null: nobody yet.', '누리집을 열어 확인한 날. 아직이면 null'),
  }),
]);

/** Who read a text, and which text it was. */
export const review = v.strictObject({
  by: described(text, 'Name or account of the reviewer, a native speaker.', '검수한 사람 (해당 언어 원어민)의 이름이나 계정'),
  on: described(date, 'Day of the review, as 2026-11-24.', '검수한 날 (2026-11-24처럼)'),
  of: described(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
    'Hash of what was reviewed; `annae glossary review` writes it.',
    '검수한 글의 해시. `annae glossary review`가 적어 줌',
  ),
});

/** One review, or one of each person who has read the text. */
export const reviews = v.nullable(v.union([review, v.pipe(v.array(review), v.minLength(1))]));

export type Review = v.InferOutput<typeof review>;
