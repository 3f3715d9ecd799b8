import { describe, expect, it } from 'vitest';
import type { QuestionLanguage } from '../../../../core/languages.ts';
import { questionTokens } from '../../../../core/route/classifier/question-tokens.ts';
import { rulesOf } from '../sample-rules.ts';

describe('the tokens of a question', () => {
  it.each<[QuestionLanguage, string, string[]]>([
    ['en', 'Where can I get a refund for the shoes?', ['refund', 'sho']],
    ['fr', 'Où est-ce que je dois payer l’amende ?', ['pay', 'amend']],
    ['vi', 'Tôi muốn nộp phạt ở đâu?', ['nộp', 'phạt']],
    ['zh-Hans', '怎么退税', ['么退', '退税']],
    ['ja', '税金をどこで払えばいいですか', ['税金', '金を', 'で払', '払え']],
    ['ko', '어디서 환급 받나요?', ['서환', '환급', '급받', '받나']],
  ])('%s: are without stop words', (language, text, tokens) => expect(questionTokens(text, rulesOf(language))).toEqual(tokens));
});
