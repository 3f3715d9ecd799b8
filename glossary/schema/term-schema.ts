import * as v from 'valibot';
import { FOREIGN_LANGUAGES, LANGUAGES } from '../../core/languages.ts';
import { SERVICES } from '../../core/services.ts';
import { factSchema } from './fact-schema.ts';
import { date, described, reviews, source, text } from './source-schema.ts';

/** The greatest length of a meaning or an instruction, in characters. */
export const MAX_TEXT = 240;

/** Why an everyday word has no numbers, papers or form. */
export const NO_FACTS = ['none-due', 'varies', 'with-related'] as const;

/** The greatest length of what says for whom something is, in characters. */
const MAX_WHO = 100;

const words = v.array(text);
const address = described(
  v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  'Address of the page in this language.',
  '이 언어로 된 페이지의 주소',
);

const translation = v.strictObject({
  name: described(v.pipe(text, v.maxLength(100)), 'The official or most used name.', '공식 명칭 또는 가장 널리 쓰는 이름'),
  also: described(words, 'Other names in use.', '함께 쓰이는 다른 이름'),
  meaning: described(
    v.pipe(text, v.maxLength(MAX_TEXT)),
    'One or two sentences for a reader without Korean and law.',
    '한국어와 법을 모르는 사람이 이해할 한두 문장',
  ),
  do: described(
    v.nullable(v.pipe(text, v.maxLength(MAX_TEXT))),
    'What to do: deadline, where, what to bring. null: nothing.',
    '해야 할 일 (기한·장소·준비물). 없으면 null',
  ),
  who: described(
    v.nullish(v.pipe(text, v.maxLength(MAX_WHO))),
    'For whom it is or who has to do it, in one short phrase; left out where it says nothing.',
    '누구를 위한 것인지, 누가 해야 하는지 짧게 한마디로. 말할 것이 없으면 빼 두기',
  ),
  reviewed: described(
    reviews,
    'Who reviewed this text, when, and its hash, one or a list; null: nobody yet.',
    '검수한 사람과 날짜, 본문 해시. 여럿이면 목록, 아직이면 null',
  ),
});

/** The texts of a term in one language. */
export type Translation = v.InferOutput<typeof translation>;

const translations = v.entriesFromList(
  FOREIGN_LANGUAGES,
  described(
    v.nullish(translation),
    'The term in one language, written for its reader. At least one language; leave out those that nobody has written yet.',
    '한 언어의 설명 (그 언어 독자를 위해 쓴 글). 한 언어는 꼭 있어야 하고, 아직 쓰지 않은 언어는 빼 두면 돼요',
  ),
);

const link = v.pipe(
  v.strictObject({
    ...v.entriesFromList(LANGUAGES, address),
    seen: described(
      v.nullable(date),
      'Day on which somebody opened the pages; null: nobody yet, so the home page is shown.',
      '페이지를 열어 확인한 날. 아직이면 null (그동안은 첫 화면을 보여 줌)',
    ),
  }),
  v.check((pages) => LANGUAGES.some((language) => pages[language]), 'at least one address'),
);

const record = v.strictObject({
  id: described(
    v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    'English, kebab-case; the name of the file.',
    '영어 이름 (kebab-case), 파일 이름과 같음',
  ),
  headword: described(text, 'The Korean word in its official spelling.', '표제어'),
  hanja: described(v.nullable(text), 'Chinese characters, or null for native and loan words.', '한자. 없으면 null'),
  romanised: described(
    v.pipe(text, v.regex(/^[a-z0-9]+( [a-z0-9]+)*$/)),
    'Revised Romanization as pronounced, words apart, no hyphens.',
    '국어의 로마자 표기 (소리 나는 대로, 붙임표 없이)',
  ),
  surfaces: described(
    words,
    'Other spellings on real pages; not spacing, particles or endings.',
    '실제 누리집의 다른 표기 (띄어쓰기·조사·어미 제외)',
  ),
  'not-in': described(words, 'Longer words that contain the headword by chance.', '표제어가 우연히 들어 있는 다른 낱말'),
  near: described(
    v.nullable(
      v.strictObject({
        with: described(words, 'One of these words is near if the term is meant.', '이 뜻일 때 가까이 나오는 말'),
        without: described(words, 'If one of these words is near, the term is not meant.', '이 말이 가까이 있으면 다른 뜻'),
      }),
    ),
    'Words that must, or must not, be near when the headword has another sense.',
    '뜻이 여럿일 때 가까이 있어야 하는 말(with)과 없어야 하는 말(without)',
  ),
  kind: described(
    v.picklist(['noun', 'verbal-noun', 'name']),
    'verbal-noun: takes 하다, 되다, 받다.',
    '-하다·-되다·-받다가 붙으면 verbal-noun, 고유한 이름은 name',
  ),
  level: described(v.picklist([1, 2, 3]), '1 everyday, 2 at the counter, 3 specialist.', '1 일상 · 2 창구 · 3 전문'),
  common: described(
    v.optional(v.literal(true)),
    'true for a word of buttons and table heads (apply, within): it is in the list, and marked only when the reader asks for it. Level 1.',
    '버튼·표 제목의 말(신청, 이내 …)이면 true. 목록에는 늘 있고, 독자가 켤 때만 밑줄을 표시. level은 1',
  ),
  service: described(v.picklist(SERVICES), 'The service that helps; the name of the folder.', '담당 서비스, 폴더 이름과 같음'),
  urgent: described(
    v.optional(v.array(v.picklist(['112', '119', '1577-1366', '1366', '109']))),
    'Lines to call first, for an emergency in progress.',
    '긴급 상황에서 먼저 걸 번호',
  ),
  sources: described(v.pipe(v.array(source), v.minLength(1)), 'Statute articles or official pages.', '근거가 되는 조문이나 공식 누리집'),
  related: described(words, 'Ids of terms that help to understand this one.', '함께 보면 좋은 용어의 id'),
  opposite: described(v.nullable(text), 'Id of the counterpart (landlord / tenant), or null.', '짝이 되는 용어의 id. 없으면 null'),
  names: described(
    v.optional(v.record(v.picklist(SERVICES), v.strictObject(v.entriesFromList(LANGUAGES, v.optional(text))))),
    'Another name on the pages of one service: { immigration: { en: … } }. Only where the name above would be wrong there.',
    '어느 한 서비스의 누리집에서만 쓰는 다른 이름: { immigration: { en: … } }. 위의 이름이 거기서 틀릴 때만',
  ),
  'on-paper': described(
    v.optional(words),
    'How forms and bills write it, where that differs from the headword and its surfaces.',
    '서식·고지서에 적히는 말. 표제어나 다른 표기와 다를 때만',
  ),
  facts: described(
    v.optional(v.array(factSchema)),
    'Deadlines, fees, penalties and other numbers. Texts name them as {id}; a duration with the id time, or time-…, says how long it takes.',
    '기한·수수료·벌칙 같은 숫자. 글에는 {id}로 적음. 걸리는 시간은 kind: duration, id: time 또는 time-…',
  ),
  'no-facts': described(
    v.optional(v.picklist(NO_FACTS)),
    'Of a word of level 1 without facts, papers and form, why: none-due (a thing, a place, a person), varies (each office, firm or contract has its own), with-related (they are those of a related term).',
    '1단계 단어에 숫자·준비물·서식이 없는 까닭. none-due 기한·비용·서류가 없는 말 · varies 기관·회사·계약마다 다름 · with-related 관련 용어에 적혀 있음',
  ),
  bring: described(v.optional(words), 'Papers to bring: ids of papers.yaml.', '준비물: papers.yaml의 id'),
  form: described(
    v.optional(
      v.strictObject({
        name: described(text, 'Its official name, in Korean.', '서식의 공식 이름'),
        number: described(
          v.nullable(text),
          'Its number, e.g. 별지 제34호서식; null if not known.',
          '서식 번호 (별지 제34호서식처럼). 모르면 null',
        ),
      }),
    ),
    'The official form to fill in.',
    '써 내는 공식 서식',
  ),
  link: described(
    v.optional(link),
    'The page of the office for this very thing, by language.',
    '이 일을 다루는 공식 페이지의 주소 (언어별)',
  ),
  ko: described(
    v.strictObject({ easy: described(v.pipe(text, v.maxLength(MAX_TEXT)), 'The meaning in easy Korean.', '쉬운 말 풀이') }),
    'Korean for learners and for staff.',
    '학습자와 상담 직원을 위한 한국어',
  ),
  ...translations,
});

/**
 * A term as its file has it: the only source of its type, of its check and of the JSON Schema for editors. Korean and one other language
 * are enough, whichever it is.
 */
export const termSchema = v.pipe(
  record,
  v.check((term) => FOREIGN_LANGUAGES.some((language) => term[language]), 'Korean and one other language'),
);

export type Term = v.InferOutput<typeof termSchema>;
