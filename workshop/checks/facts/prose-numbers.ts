import { FALLBACK_LANGUAGE, type Language, STAFF_LANGUAGE } from '../../../core/languages.ts';
import { sayNumber } from '../../../glossary/facts/say-facts.ts';
import { type Problem, say, show } from '../../../glossary/problem.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import type { Check, Finding } from '../check.ts';
import { isSentence, type TermText, termTexts } from '../texts/term-texts.ts';
import { findSaidNumbers, type SaidNumber } from './said-numbers.ts';

/** The end of the first sentence, which says what a word is. */
const END = /[.。!?](?=\s|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|$)/u;
/** Years that a text names, and what is open all day. */
const isNoMeasure = ({ value, unit }: SaidNumber) =>
  (unit === 'year' && value !== null && value >= 1900 && value <= 2100) || (unit === 'hour' && value === 24);

/** So many words without facts are named in a line; all of level 1, which have to have theirs. */
const NAMED = 8;

/** A number of the law that stands in prose grows old in every language by itself, and nobody sees it. */
export const proseNumbers: Check = {
  name: 'prose-numbers',
  description: 'Sums, rates and periods stand in facts, and texts name them as {id}. What a first sentence defines by a period may stay.',
  find({ readings }) {
    const found = readings.flatMap(({ file, value: term }) =>
      term ? findingsIn(term).map((finding) => ({ term, problem: { file, ...finding } })) : [],
    );
    const wrong = found.flatMap(({ problem }) => (problem.severity === 'must' ? [problem] : []));
    const lacking = [...new Set(found.flatMap(({ term, problem }) => (problem.severity === 'should' ? [term] : [])))];
    return [...wrong, ...([1, 2, 3] as const).flatMap((level) => summary(level, lacking))];
  },
};

function findingsIn(term: Term): Finding[] {
  const asked = askedLanguage(term);
  return termTexts(term).flatMap((entry): Finding[] => {
    const { field, language } = entry;
    const numbers = numbersOf(entry);
    const [repeated] = numbers.flatMap(({ text, ...number }) => {
      const fact = factOf({ text, ...number }, term, language);
      return fact ? [{ severity: 'must' as const, field, found: show(text), expected: `{${fact.id}}`, tip: REPEATED }] : [];
    });
    if (repeated) return [repeated];
    const [first] = language === asked ? numbers : [];
    return first ? [{ severity: 'should', field, found: show(first.text), expected: AS_FACT }] : [];
  });
}

/** One line for all words of a level: a line for each would hide all other advice. */
function summary(level: Term['level'], lacking: readonly Term[]): Problem[] {
  const ids = lacking.filter((term) => term.level === level).map(({ id }) => id);
  if (ids.length === 0) return [];
  const named = level === 1 ? ids.length : NAMED;
  const some = `${ids.slice(0, named).join(', ')}${ids.length > named ? ' …' : ''}`;
  return [
    {
      file: 'glossary/terms',
      severity: 'should',
      field: null,
      found: say(
        `${ids.length} words of level ${level} with numbers in prose: ${some}`,
        `글에 숫자를 적은 ${level}단계 단어 ${ids.length}개: ${some}`,
      ),
      expected: AS_FACT,
    },
  ];
}

const REPEATED = say(
  'The fact says this number in every language; a second one would grow old.',
  'fact가 모든 언어로 이 숫자를 말해 줘요. 따로 적은 숫자는 바뀌어도 모르게 돼요.',
);
const AS_FACT = say('a fact with its source, and {its id} in the text', '근거가 있는 fact, 글에는 {fact의 id}');

function numbersOf(entry: TermText): SaidNumber[] {
  if (!isSentence(entry)) return [];
  const { part, text, language } = entry;
  const definition = part === 'do' ? 0 : (END.exec(text)?.index ?? text.length);
  return findSaidNumbers(text, language)
    .filter((number) => !isNoMeasure(number))
    .filter(({ start, unit }) => unit === 'KRW' || unit === 'percent' || start >= definition)
    .toSorted((a, b) => a.start - b.start);
}

/** The fact that says the same number. */
function factOf({ value, unit, text }: SaidNumber, { facts = [] }: Term, language: Language) {
  const plain = (said: string) => said.replace(/\s/g, '');
  return facts.find((fact) => fact.unit === unit && (fact.value === value || plain(sayNumber(fact, language)) === plain(text)));
}

/** The language in which missing facts are told of, once for all. */
function askedLanguage(term: Term): Language {
  return term[FALLBACK_LANGUAGE] ? FALLBACK_LANGUAGE : STAFF_LANGUAGE;
}
