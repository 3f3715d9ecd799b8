import * as v from 'valibot';
import { FIELD_TYPES, type Field, STEP_KINDS } from '../../core/digest/notice.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { SERVICES } from '../../core/services.ts';
import { factSchema } from './fact-schema.ts';
import { described, review, source, text } from './source-schema.ts';

/** The longest texts of a notice, in characters. */
const LONGEST = { name: 60, about: 320, step: 200, otherwise: 240, genuine: 240 } as const;

export const FIELDS = Object.keys(FIELD_TYPES) as Field[];

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.array(text);
const atMost = (length: number) => v.pipe(text, v.maxLength(length));

const texts = v.strictObject({
  name: described(atMost(LONGEST.name), 'What a reader would call it.', '읽는 사람이 부를 이름'),
  about: described(atMost(LONGEST.about), 'What it is and what it means for the reader.', '무엇이고 받은 사람에게 어떤 뜻인지'),
  steps: described(
    v.strictObject(v.entriesFromList(STEP_KINDS, v.optional(atMost(LONGEST.step)))),
    'A sentence for each step; date and sum are shown beside it.',
    '할 일마다 한 문장. 날짜와 금액은 옆에 따로 나옴',
  ),
  otherwise: described(atMost(LONGEST.otherwise), 'What happens if nothing is done.', '아무것도 하지 않으면 어떻게 되는지'),
  genuine: described(
    atMost(LONGEST.genuine),
    'How to find out whether it is genuine, and where it is safe to pay.',
    '진짜인지 확인하는 방법과 안전하게 내는 곳',
  ),
  reviewed: v.nullable(review),
});

/** A kind of letter as its file has it. */
export const noticeSchema = v.strictObject({
  id: described(id, 'English, kebab-case; the name of the file.', '영어 이름 (kebab-case), 파일 이름과 같음'),
  service: v.picklist(SERVICES),
  tells: v.strictObject({
    titles: described(words, 'Phrases of the title or subject.', '제목에 나오는 말'),
    words: described(words, 'Words that only such papers have.', '이런 문서에만 나오는 말'),
    senders: described(words, 'How the name of the sender ends.', '보낸 곳 이름의 끝'),
    not: described(words, 'Phrases of other kinds.', '다른 종류의 문서에 나오는 말'),
  }),
  fields: described(
    v.strictObject(v.entriesFromList(FIELDS, v.optional(words))),
    'Labels that such papers print, by field.',
    '문서에 찍힌 항목 이름',
  ),
  steps: v.pipe(
    v.array(
      v.strictObject({
        do: v.picklist(STEP_KINDS),
        by: v.optional(v.nullable(text), null),
        pays: v.optional(v.nullable(v.picklist(FIELDS)), null),
      }),
    ),
    v.minLength(1),
  ),
  facts: v.array(factSchema),
  bring: described(words, 'Ids of papers.yaml.', 'papers.yaml의 id'),
  terms: described(words, 'Ids of terms that such papers use.', '이런 문서에 나오는 용어의 id'),
  sources: v.pipe(v.array(source), v.minLength(1)),
  ...v.entriesFromList(LANGUAGES, texts),
});

export type NoticeRecord = v.InferOutput<typeof noticeSchema>;
