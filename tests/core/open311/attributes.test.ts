import { describe, expect, it } from 'vitest';
import { type DraftFacts, fillAttributes, isDraftKnown } from '../../../core/open311/attributes.ts';
import type { Attribute } from '../../../core/open311/types.ts';

const DRAFT: DraftFacts['draft'] = {
  kind: 'consultation',
  language: 'zh-Hans',
  term: { headword: '외국인등록증', name: '外国人登录证' },
  page: { title: '외국인등록\n  안내', host: 'www.hikorea.go.kr' },
  replyTo: { email: 'li@example.org', phone: '010-0000-0000' },
};
const FACTS: DraftFacts = {
  draft: DRAFT,
  draftId: '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13',
  answerLanguage: 'en',
  termId: 'alien-registration-card',
};

const attribute = (code: string, rest: Partial<Attribute> = {}): Attribute => ({
  code,
  datatype: 'string',
  required: false,
  description: null,
  datatypeDescription: null,
  variable: true,
  order: 1,
  values: [],
  ...rest,
});
const listOf = (...keys: string[]): Partial<Attribute> => ({
  datatype: 'singlevaluelist',
  values: keys.map((key) => ({ key, name: key.toUpperCase() })),
});
/** What an attribute is answered with; where it went when it is not. */
const fill = (asked: Attribute, facts: Partial<DraftFacts> = {}) => {
  const sorted = fillAttributes([asked], { ...FACTS, ...facts });
  if (sorted.filled.length > 0) return sorted.filled[0]!.values;
  return (['asked', 'shown', 'omitted'] as const).find((place) => sorted[place].length > 0);
};
const withDraft = (changes: Partial<DraftFacts['draft']>) => ({ draft: { ...DRAFT, ...changes } });

describe('a draft answers', () => {
  it.each([
    ['kind', 'consultation'],
    ['language', 'zh-Hans'],
    ['answer_language', 'en'],
    ['term', 'alien-registration-card'],
    ['page_host', 'www.hikorea.go.kr'],
    ['page_title', '외국인등록 안내'],
    ['contact_method', 'email'],
    ['draft_id', '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13'],
  ])('%s with %s', (code, value) => {
    expect(fill(attribute(code))).toEqual([value]);
  });

  it.each(['ANSWER_LANGUAGE', 'answer-language', 'answerLanguage', 'AnswerLanguage'])('what is asked as %s', (code) => {
    expect(fill(attribute(code))).toEqual(['en']);
  });

  it('with the word itself where it has no id', () => {
    expect(fill(attribute('term'), { termId: null })).toEqual(['외국인등록증']);
  });

  it.each([
    [{ email: 'li@example.org' }, 'email'],
    [{ phone: '010-0000-0000' }, 'phone'],
    [{ name: 'Li' }, 'none'],
  ])('how to reach its sender from %j', (replyTo, value) => {
    expect(fill(attribute('contact_method'), withDraft({ replyTo }))).toEqual([value]);
  });

  it('with the first 300 characters of a title, whole ones', () => {
    const [title] = fill(attribute('page_title'), withDraft({ page: { title: '😀'.repeat(400), host: 'a.kr' } })) as string[];
    expect(title).toBe('😀'.repeat(300));
  });
});

describe('a list is answered with what it holds', () => {
  it.each([
    ['the kind', attribute('kind', listOf('opinion', 'Consultation')), 'Consultation'],
    ['the language in full', attribute('language', listOf('zh', 'zh-Hans')), 'zh-Hans'],
    ['the language without a script', attribute('language', listOf('en', 'zh')), 'zh'],
    ['the language with a country', attribute('language', listOf('zh_TW', 'zh_CN')), 'zh_CN'],
    ['one of several that may be chosen', attribute('answer_language', { ...listOf('ko', 'en'), datatype: 'multivaluelist' }), 'en'],
  ])('%s', (_, asked, value) => {
    expect(fill(asked)).toEqual([value]);
  });

  it.each([
    ['another script', attribute('language', listOf('zh-TW', 'en'))],
    ['another word with the same beginning', attribute('term', listOf('tax'))],
    ['keys that are not languages', attribute('language', listOf('1', '중국어', ''))],
  ])('and not with %s', (_, asked) => {
    expect(fill(asked, { termId: 'tax-refund' })).toBe('omitted');
  });
});

describe('the user is asked', () => {
  it('for consent, required or not, whatever it is called with hyphens and capitals', () => {
    const consent = attribute('Consent', { ...listOf('yes'), description: '개인정보 수집·이용 동의' });
    expect(fillAttributes([consent], FACTS)).toEqual({ filled: [], asked: [consent], shown: [], omitted: [] });
    expect(fill(attribute('consent', { required: true }))).toBe('asked');
  });

  it.each([
    ['is required and not in a draft', attribute('passport_country', { required: true }), {}],
    ['is required and was not given', attribute('page_host', { required: true }), withDraft({ page: null })],
    ['is required and blank', attribute('page_title', { required: true }), withDraft({ page: { title: ' ', host: 'a.kr' } })],
    ['has no value for what the draft says', attribute('contact_method', { required: true, ...listOf('phone') }), {}],
    ['has to be a number', attribute('term', { required: true, datatype: 'number' }), {}],
  ] as const)('for what %s', (_, asked, facts) => {
    expect(fill(asked, facts)).toBe('asked');
  });
});

it.each([
  ['is neither known nor required', attribute('vehicle'), {}],
  ['was not given', attribute('term'), { ...withDraft({ term: null }), termId: null }],
  ['is a date', attribute('term', { datatype: 'datetime' }), {}],
])('what %s is left out', (_, asked, facts) => {
  expect(fill(asked, facts)).toBe('omitted');
});

it('a text is shown, whatever its code', () => {
  expect(fill(attribute('language', { variable: false, required: true }))).toBe('shown');
});

describe('a server knows drafts', () => {
  it.each(['draft_id', 'Draft-ID'])('when it asks for %s', (code) => {
    expect(isDraftKnown(fillAttributes([attribute(code)], FACTS).filled)).toBe(true);
  });

  it.each([attribute('draft'), attribute('draft_id', listOf('1')), attribute('draft_id', { variable: false })])(
    'and not when it asks for $code alone',
    (asked) => {
      expect(isDraftKnown(fillAttributes([asked, attribute('kind')], FACTS).filled)).toBe(false);
    },
  );
});
