import { describe, expect, it } from 'vitest';
import { isForeignLanguage, type Language } from '../../../core/languages.ts';
import { readRecord } from '../../../glossary/read/read-record.ts';
import { termSchema } from '../../../glossary/schema/term-schema.ts';
import { createTranslator } from '../../../locales/create-translator.ts';
import { readStrings } from '../../../locales/read-locales.ts';
import { askForTerm, type Interview } from '../../../workshop/new-term/ask-for-term.ts';
import { draftTerm } from '../../../workshop/new-term/draft-term.ts';
import type { NewTerm } from '../../../workshop/new-term/questions.ts';
import { wordOfAnswers } from '../../../workshop/new-term/word-of-answers.ts';
import { glossaryOf, sampleTerm } from '../../glossary/sample-term.ts';

const TERM: NewTerm = {
  headword: '출국신고',
  service: 'immigration',
  source: '출입국관리법 제28조',
  easy: '한국을 떠난다고 알리는 일이에요.',
  language: 'en',
  name: 'Departure report',
  meaning: 'Telling the office that you leave Korea.',
  do: '',
  romanised: 'chulguk singo',
  id: 'departure-report',
};
const ANSWERS = ['출국신고', 'immigration', '출입국관리법 제28조', TERM.easy, 'en', TERM.name, TERM.meaning, '', 'chulguk singo', ''];
const glossary = glossaryOf([sampleTerm({ id: 'card', surfaces: ['등록증'] })]);

type TalkOptions = Pick<Interview, 'kept' | 'takesProposals' | 'onAnswer'> & { lang?: Language };

/** A conversation with the given lines; what was asked and said comes back with the outcome. */
async function talk(lines: string[], given: Partial<NewTerm> = {}, { lang = 'en', ...more }: TalkOptions = {}) {
  const heard: string[] = [];
  const left = [...lines];
  const ask = async (prompt: string) => {
    heard.push(prompt);
    return left.shift() ?? null;
  };
  const t = createTranslator(lang, readStrings(lang, 'new-term'));
  const answers = await askForTerm({ given, glossary, dialogue: { lang, t, ask, say: (text) => heard.push(text) }, ...more });
  return { answers, heard };
}

describe('asking for a new term', () => {
  it('takes the answers, and Enter for what it proposes', async () => {
    const { answers, heard } = await talk(ANSWERS);
    expect(answers).toEqual({ type: 'complete', term: TERM });
    expect(heard).toHaveLength(10);
    expect(heard[8]).toContain('[chulguksingo]');
    expect(heard[9]).toContain('[departure-report]');
  });

  it.each<[Language, string, string]>([
    ['ko', '표제어', '영어 뜻풀이'],
    ['vi', 'Từ tiếng Hàn', 'Nghĩa bằng tiếng Anh'],
    ['fr', 'Le mot coréen', 'en anglais'],
    ['ja', '韓国語の語', '英語での意味'],
    ['zh-Hans', '韩语词', '用英语说明含义'],
  ])('asks in %s', async (lang, first, seventh) => {
    const { heard } = await talk(ANSWERS, {}, { lang });
    expect(heard[0]).toContain(first);
    expect(heard[6]).toContain(seventh);
  });

  it('proposes the romanised word as id where the name is not English', async () => {
    const { heard } = await talk([''], { ...TERM, language: 'vi', name: 'Khai báo xuất cảnh', id: undefined });
    expect(heard[0]).toContain('[chulguk-singo]');
  });

  it('takes every proposal without a question, if it may', async () => {
    const { do: _, id: __, ...given } = TERM;
    expect(await talk([], given, { takesProposals: true })).toEqual({ answers: { type: 'complete', term: TERM }, heard: [] });
  });

  it('goes on where it was left, and asks again for what is not valid any more', async () => {
    const { heard, answers } = await talk(['departure-report'], { do: '' }, { kept: { ...TERM, id: 'card' } });
    expect(answers).toEqual({ type: 'complete', term: TERM });
    expect(heard).toHaveLength(1);
  });

  it('tells of every answer, so that none is lost', async () => {
    const told: Partial<NewTerm>[] = [];
    await talk(ANSWERS.slice(0, 2), {}, { onAnswer: (answers) => told.push(answers) });
    expect(told).toEqual([{ headword: '출국신고' }, { headword: '출국신고', service: 'immigration' }]);
  });

  it('does not ask what is given', async () => {
    const { answers, heard } = await talk([], TERM);
    expect({ answers, heard }).toEqual({ answers: { type: 'complete', term: TERM }, heard: [] });
  });

  it.each<[keyof NewTerm, string, string]>([
    ['headword', 'card', 'Hangul'],
    ['headword', '체류 카드', 'glossary/terms/immigration/card.yaml'],
    ['headword', '등록증', 'glossary/terms/immigration/card.yaml'],
    ['service', 'visa', 'One of those listed'],
    ['source', 'https://www.gov.kr/portal', 'a host alone'],
    ['easy', '마침표가 없어요', 'full stop'],
    ['meaning', `${'a'.repeat(240)}.`, '240'],
    ['id', 'card', 'has this id'],
    ['id', 'Departure Report', 'Small letters'],
    ['romanised', 'Chulguk-singo', 'Small letters'],
  ])('asks again for %s after “%s”', async (key, answer, said) => {
    const { [key]: right, ...given } = TERM;
    const { answers, heard } = await talk([answer, right], given);
    expect(answers).toEqual({ type: 'complete', term: TERM });
    expect(heard[1]).toContain(said);
  });

  it('does not ask again for a given answer that is not valid', async () => {
    expect(await talk([], { ...TERM, service: 'visa' })).toEqual({
      answers: { type: 'unanswered', key: 'service', reason: 'One of those listed, please.' },
      heard: [],
    });
  });

  it('ends where the answers end', async () => {
    expect((await talk(['출국신고'])).answers).toMatchObject({ type: 'unanswered', key: 'service' });
  });
});

describe('the draft of a new term', () => {
  const read = (term: NewTerm) => readRecord('glossary/terms/immigration/x.yaml', Buffer.from(draftTerm(wordOfAnswers(term))), termSchema);

  it('has every field that a word has to have, in order, with the answers and no other language', () => {
    const { data, problems } = read(TERM);
    const fields = Object.entries(termSchema.entries).filter(
      ([key, { type }]) => key === 'en' || (type !== 'optional' && !isForeignLanguage(key)),
    );
    expect(Object.keys(data as object)).toEqual(fields.map(([key]) => key));
    expect(data).toMatchObject({
      id: 'departure-report',
      kind: 'verbal-noun',
      sources: [{ law: '출입국관리법', article: '제28조', checked: null }],
      en: { name: 'Departure report', do: null, reviewed: null },
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['https://www.hikorea.go.kr', { page: 'https://www.hikorea.go.kr', seen: null }],
    ['출입국관리법 시행규칙 제49조의2', { law: '출입국관리법 시행규칙', article: '제49조의2', checked: null }],
    ['민법', { law: '민법', article: null, checked: null }],
  ])('has the source %s', (source, expected) => {
    expect(read({ ...TERM, source }).data).toMatchObject({ sources: [expected] });
  });

  it('quotes what YAML would read as something else', () => {
    expect(read({ ...TERM, meaning: 'Leaving: “for good” # or not.', do: '- Tell them.' }).data).toMatchObject({
      en: { meaning: 'Leaving: “for good” # or not.', do: '- Tell them.' },
    });
  });
});
