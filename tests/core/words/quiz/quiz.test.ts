import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../core/route/linear/train/create-random.ts';
import { chooseAnswers } from '../../../../core/words/quiz/choose-answers.ts';
import { hideWord } from '../../../../core/words/quiz/hide-word.ts';
import { answerQuiz, nextQuestion, type Quiz, ROUND, startQuiz } from '../../../../core/words/quiz/quiz.ts';
import { wordOf } from '../sample-words.ts';

const NEAR = Array.from({ length: 30 }, (_, at) => wordOf(`near-${at}`, { level: 2 }));
const OTHER_LEVEL = Array.from({ length: 30 }, (_, at) => wordOf(`level-${at}`, { level: 3 }));
const OTHER_SERVICE = Array.from({ length: 30 }, (_, at) => wordOf(`tax-${at}`, { level: 2, service: 'tax' }));
const GLOSSARY = [...OTHER_SERVICE, ...OTHER_LEVEL, ...NEAR];
const random = createRandom(7);

const start = (count: number) => startQuiz({ words: NEAR.slice(0, count), glossary: GLOSSARY, random });
const asked = ({ questions }: Quiz) => questions[0]!.word.id;
const right = (quiz: Quiz) => nextQuestion(answerQuiz(quiz, asked(quiz)), random);
const wrong = (quiz: Quiz) => {
  const other = quiz.questions[0]!.answers.find(({ id }) => id !== asked(quiz))!;
  return nextQuestion(answerQuiz(quiz, other.id), random);
};

describe('the answers to choose from', () => {
  it('are four words, one of which is the right one', () => {
    for (const { word, answers } of start(10).questions) {
      expect(answers).toHaveLength(4);
      expect(new Set(answers.map(({ id }) => id)).size).toBe(4);
      expect(answers).toContain(word);
    }
  });

  it('are of the word’s service and level', () => {
    for (const { id } of chooseAnswers(NEAR[0]!, GLOSSARY, random)) expect(id).toMatch(/^near-/);
  });

  it('are of its service where too few have its level, and of others where the service has too few', () => {
    const few = [NEAR[0]!, NEAR[1]!, OTHER_LEVEL[0]!, ...OTHER_SERVICE];
    expect(chooseAnswers(NEAR[0]!, few, random).map(({ id }) => id)).toEqual(['near-1', 'level-0', expect.stringMatching(/^tax-/)]);
  });

  it('hold no other word of the same name or spelling, which would be right too', () => {
    const same = [wordOf('same-name', { level: 2, name: NEAR[0]!.name }), wordOf('same-word', { level: 2, headword: NEAR[0]!.headword })];
    expect(chooseAnswers(NEAR[0]!, same, random)).toEqual([]);
  });

  it('are there in Korean, in which terms have no names', () => {
    const nameless = NEAR.map((word) => ({ ...word, name: null }));
    expect(chooseAnswers(nameless[0]!, nameless, random)).toHaveLength(3);
  });

  it('are not always the same, nor in the same order', () => {
    const rounds = Array.from({ length: 5 }, () =>
      start(1)
        .questions[0]!.answers.map(({ id }) => id)
        .join(),
    );
    expect(new Set(rounds).size).toBeGreaterThan(1);
  });
});

describe('a round of the quiz', () => {
  it('has some of many words, each once', () => {
    const { questions, count } = start(30);
    expect(count).toBe(ROUND);
    expect(new Set(questions.map(({ word }) => word.id)).size).toBe(ROUND);
  });

  it('ends when each word was answered right', () => {
    let quiz = start(3);
    for (let answers = 0; answers < 3; answers++) quiz = right(quiz);
    expect(quiz).toMatchObject({ questions: [], count: 3, missed: new Set(), chosen: null });
  });

  it('brings a word that was answered wrong back after two others, as often as it takes', () => {
    const quiz = start(5);
    const first = asked(quiz);
    const after = wrong(quiz);
    expect(after.questions.map(({ word }) => word.id).indexOf(first)).toBe(2);
    const again = wrong(right(right(after)));
    expect(again.missed).toEqual(new Set([first]));
    expect(again.questions).toHaveLength(3);
  });

  it('brings the last word back at once', () => {
    const quiz = wrong(start(1));
    expect(quiz.questions).toHaveLength(1);
    expect(right(quiz)).toMatchObject({ questions: [], missed: new Set(['near-0']) });
  });

  it('counts the first choice alone, and none that was not offered', () => {
    const quiz = start(2);
    expect(answerQuiz(quiz, 'elsewhere')).toBe(quiz);
    const chosen = answerQuiz(quiz, asked(quiz));
    expect(answerQuiz(chosen, chosen.questions[0]!.answers[0]!.id)).toBe(chosen);
    expect(nextQuestion(quiz, random)).toBe(quiz);
  });

  it('begins and ends at once without words', () => {
    expect(start(0)).toMatchObject({ questions: [], count: 0 });
  });
});

it('easy Korean does not tell its word', () => {
  expect(hideWord('그냥 등본이라고 하면 보통 주민등록등본이에요.', '등본')).toBe('그냥 ○○이라고 하면 보통 주민등록○○이에요.');
});
