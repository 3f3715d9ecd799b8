import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';
import type { Words } from '../words/words.ts';

/** Cases of first instance are someone's own unless quoted as a judgment (판결, 선고). */
export const courtCase: Recogniser = {
  name: 'court-case',
  kind: 'receipt-number',
  before: ['file-number'],
  fewestDigits: 5,
  prepare(words) {
    const patterns = [courtCasePattern(words), romanisedPattern(words)];
    return ({ text, isNamedHarmless }) => patterns.flatMap((pattern) => findSpans(text, pattern, (_, span) => !isNamedHarmless(span)));
  },
};

/** The year, the symbol of the procedure (가단, 고합 …), a number: 2026가단12345. */
function courtCasePattern(words: Words): RegExp {
  const year = `(?<!${words.exact('sentencing')} ?)(?<!\\d)(?:19|20)\\d{2}`;
  const prosecution = `(?:년 ?)?${words.exact('prosecution')} ?(?=\\d)`;
  const symbol = ` ?${words.exact('case-symbol', 'trial-symbol')}(?=\\d)`;
  // Apart from its number, a symbol may be another word, so three figures must follow.
  const apart = ` ?${words.exact('trial-symbol')} (?=\\d{3})`;
  const counted = ` ?[만%]| ?${words.exact('counted-case')}(?![가-힣])`;
  const quoted = ` ?${words.exact('judgment')}`;
  return new RegExp(`${year}(?:${prosecution}|${symbol}|${apart})\\d{1,7}(?: ?호)?(?!\\d|${counted}|${quoted})`, 'gu');
}

/** The symbol in other letters, in any case: 2026GaDan 12345, 2026Гадан 12345. */
function romanisedPattern(words: Words): RegExp {
  return new RegExp(`(?<!\\d)(?:19|20)\\d{2}[ -]?${words.exact('romanised-case-symbol')}[ -]?\\d{3,7}(?!\\d)`, 'giu');
}

/** What it strikes and keeps, and why. */
export const courtCaseExamples: Examples = {
  strikes: [
    { text: '사건 ⟦2025가소73105⟧ 임금', why: 'a small claim, with what it is about behind it' },
    { text: '벌금 전력(⟦2023고약7310⟧)', why: 'a summary order in brackets' },
    { text: '의정부지법 고양지원 ⟦2026가소60382⟧', why: 'the court in front' },
    { text: '위 사건(인천지방법원 ⟦2026가단40718⟧) 관련', why: 'the court in brackets' },
    { text: '사건번호 ⟦2025가소71826⟧', why: 'after its label' },
    { text: 'case no. ⟦2026고단3817⟧', why: 'a criminal case after an English label' },
    { text: '의정부지법 ⟦2026 고정 604⟧ 벌금 70만원', why: 'spaces around the symbol' },
    {
      text: '⟦2026가소 60428⟧, ⟦2026카구604⟧, 2026 구단 12곳, 2026고정 300만원',
      why: 'two cases beside a count and a sum of the same form',
    },
    { text: '서울중앙지검 ⟦2026형제60428호⟧ 사건', why: 'a prosecutor’s case' },
    { text: '⟦2026년 형제60428호⟧ 처분 통지', why: 'a prosecutor’s case with the word for the year' },
    { text: 'Seoul Central District Court ⟦2026 Gadan 50123⟧', why: 'the symbol in Latin letters' },
    { text: 'summons ⟦2026GaSo 118203⟧ at court', why: 'the symbol with capitals inside' },
    { text: '사건 ⟦2026카임1187⟧ 임차권등기명령', why: 'a registration of a lease' },
  ],
  keeps: [
    { text: '인천지방법원 2019가단20718 판결의 취지', why: 'a judgment that is quoted' },
    { text: '대법원 2019. 5. 30. 선고 2016다276177 판결', why: 'a judgment of the highest court' },
    { text: '헌재 2019헌마1234', why: 'a decision of the Constitutional Court' },
  ],
};
