import * as v from 'valibot';
import { FACT_KINDS, FACT_STARTS, FACT_UNITS } from '../../core/facts/fact.ts';
import { date, described, text } from './source-schema.ts';

const source = v.union([
  v.strictObject({ law: text, article: v.nullable(v.pipe(v.string(), v.regex(/^제\d+조(의\d+)?$|^별표 ?\d+(의\d+)?$/))) }),
  v.strictObject({ page: v.pipe(v.string(), v.url(), v.startsWith('https://')) }),
]);

/** A number of the law or of an office: what prose shows in the place of `{id}`. */
export const factSchema = v.strictObject({
  id: described(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)), 'Its name in texts: {id}.', '글에서 쓰는 이름: {id}'),
  kind: v.picklist(FACT_KINDS),
  value: described(v.number(), 'The number, in the unit below.', '숫자 (아래 단위로)'),
  unit: v.picklist(FACT_UNITS),
  from: described(
    v.nullable(v.picklist(FACT_STARTS)),
    'What it is counted from, or up to; null for a sum.',
    '기산점 (언제부터 세는지). 금액이면 null',
  ),
  who: described(text, 'For whom: all, or a few words.', '대상. 모두면 all'),
  source: described(source, 'The article or the official page that says it.', '근거가 되는 조문이나 공식 누리집'),
  checked: described(
    v.nullable(date),
    'Day on which somebody compared the number with the source; null: nobody yet.',
    '숫자를 원문과 견준 날. 아직이면 null',
  ),
  until: described(v.nullable(date), 'The last day on which it holds, or null.', '마지막으로 유효한 날. 정해지지 않았으면 null'),
});

export type FactRecord = v.InferOutput<typeof factSchema>;
