import * as v from 'valibot';
import { FACT_KINDS, FACT_STARTS, FACT_UNITS, SANCTIONS } from '../../core/facts/fact.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { DERIVATIONS } from '../facts/derive-value.ts';
import { date, described, text } from './source-schema.ts';

/** An article, one of a supplement by the number of the statute that it came with, or a table. */
const ARTICLE = /^(부칙 제\d+호 )?제\d+조(의\d+)?$|^별표 ?\d+(의\d+)?$/;

const source = v.union([
  v.strictObject({
    law: described(text, 'Name of the statute, as its title has it.', '법령 이름 (제목 그대로)'),
    article: described(
      v.nullable(v.pipe(v.string(), v.regex(ARTICLE))),
      'Article or table, e.g. 제72조, 별표 3, 부칙 제20903호 제4조; null when not known.',
      '조문이나 별표, 제72조·별표 3·부칙 제20903호 제4조처럼. 모르면 null',
    ),
  }),
  v.strictObject({
    page: described(v.pipe(v.string(), v.url(), v.startsWith('https://')), 'Address of an official page.', '공식 누리집 주소'),
  }),
]);

/** A word or two in each language. */
const label = described(text, 'In this language.', '이 언어로');

const figure = v.strictObject({
  value: described(v.number(), 'The figure as the article has it.', '조문에 있는 숫자'),
  unit: described(v.picklist(FACT_UNITS), 'What it counts.', '단위'),
  law: described(v.optional(text), 'The statute; left out where it is that of the source.', '법령 이름. source와 같으면 빼 두기'),
  article: described(v.pipe(v.string(), v.regex(ARTICLE)), 'The article that has it.', '그 숫자가 있는 조문'),
});

const derived = v.strictObject({
  by: described(
    v.picklist(DERIVATIONS),
    'same: as the source applies it; sum and difference of the figures; less and more: the first by so many percent; share: so many percent of the first.',
    'same 준용 · sum 합 · difference 차 · less, more 첫 숫자에서 둘째 퍼센트만큼 빼거나 더함 · share 첫 숫자의 둘째 퍼센트',
  ),
  figures: described(v.pipe(v.array(figure), v.minLength(1)), 'The figures, in the order of `by`.', '숫자들. by의 순서대로'),
});

/** A number of the law or of an office: what prose shows in the place of `{id}`. */
export const factSchema = v.strictObject({
  id: described(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)), 'Its name in texts: {id}.', '글에서 쓰는 이름: {id}'),
  kind: described(
    v.picklist(FACT_KINDS),
    'deadline, fee, penalty, limit, amount, rate or duration.',
    '종류: 기한·수수료·벌칙·한도·금액·비율·기간',
  ),
  value: described(v.number(), 'The number, in the unit below.', '숫자 (아래 단위로)'),
  unit: described(
    v.picklist(FACT_UNITS),
    'What the number counts; KRW is whole won, USD whole dollars.',
    '단위. KRW는 원, USD는 미국 달러',
  ),
  from: described(
    v.nullable(v.picklist(FACT_STARTS)),
    'What it is counted from, or up to; null for a sum.',
    '기산점 (언제부터 세는지). 금액이면 null',
  ),
  before: described(
    v.optional(v.boolean()),
    'true for a deadline that ends so long before what `from` names.',
    'from이 가리키는 때보다 그만큼 앞서 끝나는 기한이면 true',
  ),
  sanction: described(
    v.optional(v.picklist(SANCTIONS)),
    'What a penalty is: administrative-fine 과태료, criminal-fine 벌금, prison 징역, penalty 범칙금.',
    '벌의 종류. administrative-fine 과태료, criminal-fine 벌금, prison 징역, penalty 범칙금',
  ),
  least: described(
    v.optional(v.literal(true)),
    'true for a limit that is the least and not the most: at least one year.',
    '가장 큰 값이 아니라 가장 작은 값인 한도(1년 이상)면 true',
  ),
  of: described(
    v.optional(v.strictObject(v.entriesFromList(LANGUAGES, label))),
    'Which one it is, in a word or two, where there are several of the kind: reissue, online.',
    '같은 종류가 여럿일 때 어느 것인지 한두 낱말로 (재발급, 온라인 신청 등)',
  ),
  who: described(text, 'For whom: all, or a few words.', '대상. 모두면 all'),
  source: described(source, 'The article or the official page that says it.', '근거가 되는 조문이나 공식 누리집'),
  derived: described(
    v.optional(derived),
    'How it follows from figures of the law, where the source does not write the number itself.',
    '근거에 그 숫자가 그대로 없을 때, 법의 어느 숫자에서 어떻게 나오는지',
  ),
  checked: described(
    v.nullable(date),
    'Day on which somebody compared the number with the source; null: nobody yet.',
    '숫자를 원문과 견준 날. 아직이면 null',
  ),
  since: described(
    v.optional(v.nullable(date)),
    'The first day on which it holds, for a number that follows another of the same id.',
    '처음 유효한 날. 같은 id의 앞 숫자에 이어지는 숫자에 적음',
  ),
  until: described(v.nullable(date), 'The last day on which it holds, or null.', '마지막으로 유효한 날. 정해지지 않았으면 null'),
});

export type FactRecord = v.InferOutput<typeof factSchema>;
