import * as v from 'valibot';
import { canonicalSurface } from '../../core/match/surface.ts';
import { SERVICES } from '../../core/services.ts';
import { proposeId } from '../../glossary/propose-id.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { MAX_TEXT, termSchema } from '../../glossary/schema/term-schema.ts';
import { proposeRomanised } from './propose-romanised.ts';

/** The answers about a new term, as they were typed. */
export interface NewTerm {
  headword: string;
  service: string;
  /** “출입국관리법 제31조”, or the address of a home page. */
  source: string;
  easy: string;
  name: string;
  meaning: string;
  /** Empty: there is nothing to do. */
  do: string;
  id: string;
  romanised: string;
}

/** A sentence in the two languages of the workshop. */
export interface Bilingual {
  en: string;
  ko: string;
}

export interface Question {
  key: keyof NewTerm;
  ask: Bilingual;
  /** What Enter means after the answers so far; without it Enter is not an answer. */
  propose?: (answers: Partial<NewTerm>) => string;
  /** What is wrong with an answer, or null. */
  fault: (answer: string, glossary: Glossary) => Bilingual | null;
}

const form = (schema: v.GenericSchema, en: string, ko: string) => (answer: string) => (v.is(schema, answer) ? null : { en, ko });

const sentence = form(
  v.pipe(v.string(), v.maxLength(MAX_TEXT), v.regex(/[.!?。]$/)),
  `A sentence of at most ${MAX_TEXT} characters, with a full stop.`,
  `${MAX_TEXT}자 이내의 문장으로, 마침표까지 적어 주세요.`,
);

/** The questions in their order. People can write everything else of a term into the file later. */
export const NEW_TERM_QUESTIONS: readonly Question[] = [
  {
    key: 'headword',
    ask: { en: 'The Korean word, in its official spelling', ko: '표제어 (공식 표기대로)' },
    fault: (answer, { readings }) => {
      if (!/\p{Script=Hangul}{2}/u.test(answer)) return { en: 'A word in Hangul, please.', ko: '한글로 두 글자 이상 적어 주세요.' };
      const owner = readings.find(({ value }) =>
        [value?.headword, ...(value?.surfaces ?? [])].some((form) => form && canonicalSurface(form) === canonicalSurface(answer)),
      );
      return owner ? { en: `The glossary has it already: ${owner.file}.`, ko: `이미 있는 용어예요: ${owner.file}` } : null;
    },
  },
  {
    key: 'service',
    ask: { en: `The details that helps (${SERVICES.join(', ')})`, ko: `담당 서비스 (${SERVICES.join(', ')})` },
    fault: form(termSchema.entries.service, 'One of the names in brackets, please.', '괄호 안의 이름 가운데 하나를 적어 주세요.'),
  },
  {
    key: 'source',
    ask: {
      en: 'Where it can be looked up: a statute and its article (출입국관리법 제31조), or the home page of the body in charge (https://…)',
      ko: '근거: 법령과 조문 (출입국관리법 제31조) 또는 담당 기관 누리집 첫 화면 주소 (https://…)',
    },
    fault: form(
      v.pipe(v.string(), v.regex(/^https:\/\/[\w-]+(\.[\w-]+)+$|^[가-힣ㆍ· ]+( 제\d+조(의\d+)?)?$/)),
      'The name of a statute, with 제…조 if you know it, or https:// and a host alone.',
      '법령 이름(아는 경우 제…조까지)이나 https://로 시작하는 첫 화면 주소를 적어 주세요.',
    ),
  },
  { key: 'easy', ask: { en: 'The meaning in easy Korean (…이에요.)', ko: '쉬운 말 풀이 (…이에요.)' }, fault: sentence },
  {
    key: 'name',
    ask: { en: 'The English name, official or most used', ko: '영어 이름 (공식 명칭이나 가장 널리 쓰는 이름)' },
    fault: form(
      v.pipe(v.string(), v.maxLength(100), v.regex(/[A-Za-z]/)),
      'A name of at most 100 letters.',
      '100자 이내의 영어 이름을 적어 주세요.',
    ),
  },
  {
    key: 'meaning',
    ask: { en: 'What it means, in English, for a reader without Korean and law', ko: '영어 뜻풀이 (한국어와 법을 모르는 사람에게)' },
    fault: sentence,
  },
  {
    key: 'do',
    ask: { en: 'What the reader should do, in English (Enter: nothing)', ko: '해야 할 일, 영어로 (없으면 Enter)' },
    propose: () => '',
    fault: (answer) => (answer === '' ? null : sentence(answer)),
  },
  {
    key: 'id',
    ask: { en: 'The id, which names the file', ko: '파일 이름이 될 id' },
    propose: ({ name = '' }) => proposeId(name),
    fault: (answer, { readings }) => {
      if (!v.is(termSchema.entries.id, answer))
        return { en: 'Small letters, digits and hyphens.', ko: '영어 소문자, 숫자, 붙임표만 쓸 수 있어요.' };
      const owner = readings.find(({ file }) => file.split(/[/\\]/).at(-1) === `${answer}.yaml`);
      return owner ? { en: `${owner.file} has this id.`, ko: `${owner.file}에 이미 쓰인 id예요.` } : null;
    },
  },
  {
    key: 'romanised',
    ask: { en: 'The romanisation, as pronounced, words apart', ko: '로마자 표기 (소리 나는 대로, 낱말은 띄어)' },
    propose: ({ headword = '' }) => proposeRomanised(headword),
    fault: form(
      termSchema.entries.romanised,
      'Small letters, and single spaces between words.',
      '영어 소문자로, 낱말 사이는 한 칸 띄어 주세요.',
    ),
  },
];
