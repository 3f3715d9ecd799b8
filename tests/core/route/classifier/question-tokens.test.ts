import { describe, expect, it } from 'vitest';
import { questionFeatures } from '../../../../core/route/classifier/question-tokens.ts';
import type { QuestionLanguage } from '../../../../core/route/route-model.ts';

describe('the pieces of a question', () => {
  it.each<[QuestionLanguage, string, string[]]>([
    ['en', 'Where can I get a refund for the shoes?', ['refund', 'sho']],
    ['fr', 'Où est-ce que je dois payer l’amende ?', ['pay', 'amend']],
    ['vi', 'Tôi muốn nộp phạt ở đâu?', ['nộp', 'phạt']],
    ['zh-Hans', '怎么退税', ['么退', '退税']],
    ['ja', '税金をどこで払えばいいですか', ['税金', '金を', 'で払', '払え']],
    ['ko', '어디서 환급 받나요?', ['서환', '환급', '급받', '받나']],
  ])('%s: without words that questions about anything hold', (language, text, pieces) =>
    expect(questionFeatures(text, language)).toEqual(pieces),
  );
});
