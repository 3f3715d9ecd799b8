import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/languages.ts';
import { foldQuestion } from '../../../../core/route/language/fold-question.ts';
import { readClauses, weightAt } from '../../../../core/route/language/read-clauses.ts';
import { rulesOf } from '../sample-rules.ts';

/** What a word of a question counts. */
function weigh(language: Language, question: string, word: string): number {
  const folded = foldQuestion(question);
  return weightAt(readClauses(folded, rulesOf(language)), folded.indexOf(foldQuestion(word)));
}

describe('readClauses', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'because my visa ends soon I want to quit my phone contract', 'phone', 'visa'],
    ['en', 'Since I lost my job, how do I pay the health insurance?', 'insurance', 'job'],
    ['ko', '비자가 곧 끝나서 핸드폰을 해지하고 싶어요', '핸드폰', '비자'],
    ['ja', 'ビザが切れるので携帯を解約したい', '携帯', 'ビザ'],
    ['zh-Hans', '因为换了护照，网银怎么登录', '网银', '护照'],
    ['vi', 'vì sắp về nước nên em muốn trả phòng', 'phòng', 'nước'],
    ['vi', 'vi sap ve nuoc nen em muon tra phong', 'phong', 'nuoc'],
    ['fr', 'comme mon visa se termine je dois rendre l’appartement', 'appartement', 'visa'],
  ])('in %s “%s”, “%s” counts more than “%s”', (language, question, asked, side) => {
    expect(weigh(language, question, asked)).toBeGreaterThan(weigh(language, question, side));
  });

  it('leaves something of a reason, since “what can I do?” names no subject', () => {
    expect(weigh('en', 'because my visa ends. what can i do?', 'visa')).toBeGreaterThan(0);
  });

  it.each([
    ['', 0],
    ['the rent is 1.5 million, 2,000 a day', 2],
    ['no end here', 1],
  ])('“%s” has %d clauses', (question, count) => {
    const clauses = readClauses(question, rulesOf('en'));
    expect(clauses).toHaveLength(count);
    expect(clauses.map(({ start, end }) => question.slice(start, end)).join('')).toBe(question);
  });

  it('counts a place outside of all clauses as told only', () => expect(weightAt(readClauses('how', rulesOf('en')), -1)).toBe(1));
});
