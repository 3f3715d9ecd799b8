import { expect, it } from 'vitest';
import { readOwnTerms } from '../../../core/own-terms/read-own-terms.ts';
import { authorTexts } from '../../../widget/options/say.ts';
import { OwnTermsError } from '../../../widget/own-terms/load-own-terms.ts';
import { sayFault, sayOwnProblem } from '../../../widget/own-terms/say-own-terms.ts';

const [english, korean] = await Promise.all([authorTexts('en'), authorTexts('ko')]);

it('a page’s author hears in Korean or English what is wrong with the agency’s own terms', () => {
  const [problem] = readOwnTerms({ additions: [{ headword: '앱', texts: { ko: { meaning: '앱' } } }] }).problems;
  expect(sayOwnProblem(problem!, english)).toBe('additions.0.headword is no word that can be found on pages');
  expect(sayOwnProblem(problem!, korean)).toBe('additions.0.headword: 페이지에서 찾을 수 있는 말이 아닙니다');
  expect(sayFault(new OwnTermsError('status', 404), english)).toBe('the server answers 404');
  expect(sayFault(new OwnTermsError('encoding'), korean)).toBe('파일이 UTF-8이 아닙니다');
});
