import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../glossary/read/read-record.ts';
import { termSchema } from '../../../glossary/schema/term-schema.ts';
import { askForTerm } from '../../../workshop/new-term/ask-for-term.ts';
import { draftTerm } from '../../../workshop/new-term/draft-term.ts';
import type { NewTerm } from '../../../workshop/new-term/questions.ts';
import { glossaryOf, sampleTerm } from '../../glossary/sample-term.ts';

const TERM: NewTerm = {
  headword: '출국신고',
  service: 'immigration',
  source: '출입국관리법 제28조',
  easy: '한국을 떠난다고 알리는 일이에요.',
  name: 'Departure report',
  meaning: 'Telling the office that you leave Korea.',
  do: '',
  id: 'departure-report',
  romanised: 'chulguk singo',
};
const ANSWERS = ['출국신고', 'immigration', '출입국관리법 제28조', TERM.easy, TERM.name, TERM.meaning, '', '', 'chulguk singo'];
const glossary = glossaryOf([sampleTerm({ id: 'card', surfaces: ['등록증'] })]);

/** A conversation with the given lines; what was asked and said comes back with the outcome. */
async function talk(lines: string[], given: Partial<NewTerm> = {}, lang: 'en' | 'ko' = 'en') {
  const heard: string[] = [];
  const left = [...lines];
  const ask = async (prompt: string) => {
    heard.push(prompt);
    return left.shift() ?? null;
  };
  const answers = await askForTerm({ given, glossary, dialogue: { lang, ask, say: (text) => heard.push(text) } });
  return { answers, heard };
}

describe('asking for a new term', () => {
  it('takes the answers, and Enter for what it proposes', async () => {
    const { answers, heard } = await talk(ANSWERS);
    expect(answers).toEqual({ type: 'complete', term: TERM });
    expect(heard).toHaveLength(9);
    expect(heard[7]).toContain('[departure-report]');
    expect(heard[8]).toContain('[chulguksingo]');
  });

  it('asks in Korean', async () => {
    expect((await talk(ANSWERS, {}, 'ko')).heard[0]).toContain('표제어');
  });

  it('does not ask what is given', async () => {
    const { answers, heard } = await talk([], TERM);
    expect({ answers, heard }).toEqual({ answers: { type: 'complete', term: TERM }, heard: [] });
  });

  it.each<[keyof NewTerm, string, string]>([
    ['headword', 'card', 'Hangul'],
    ['headword', '체류 카드', 'glossary/terms/immigration/card.yaml'],
    ['headword', '등록증', 'glossary/terms/immigration/card.yaml'],
    ['service', 'visa', 'One of the names'],
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
      answers: { type: 'unanswered', key: 'service', reason: 'One of the names in brackets, please.' },
      heard: [],
    });
  });

  it('ends where the answers end', async () => {
    expect((await talk(['출국신고'])).answers).toMatchObject({ type: 'unanswered', key: 'service' });
  });
});

describe('the draft of a new term', () => {
  const read = (term: NewTerm) => readRecord('glossary/terms/immigration/x.yaml', Buffer.from(draftTerm(term)), termSchema);

  it('has every field of the form in its order, with the answers', () => {
    const { data } = read(TERM);
    expect(Object.keys(data as object)).toEqual(Object.keys(termSchema.entries).filter((key) => key !== 'urgent'));
    expect(data).toMatchObject({
      id: 'departure-report',
      kind: 'verbal-noun',
      sources: [{ law: '출입국관리법', article: '제28조', checked: null }],
      en: { name: 'Departure report', do: null, reviewed: null },
    });
  });

  it('has no problems but the languages that are still empty', () => {
    expect(read(TERM).problems.map(({ field }) => field)).toEqual(
      ['zh-Hans', 'ja', 'fr', 'vi'].flatMap((language) => [`${language}.name`, `${language}.meaning`]),
    );
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
