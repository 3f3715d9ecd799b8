import { expect, it } from 'vitest';
import type { Explanation } from '../../../core/explanation.ts';
import { correctExplanation } from '../../../core/proposal/correct-explanation.ts';

const EXPLANATION = {
  id: 'passport',
  headword: '여권',
  name: 'Passport',
  also: ['Travel document', 'PP'],
  meaning: 'A document for travel.',
  do: 'Renew it in time.',
  easyKorean: '외국에 갈 때 쓰는 신분증이에요.',
} as unknown as Explanation;

it('a correction quotes what the card shows, in its order', () => {
  expect(correctExplanation(EXPLANATION, { language: 'en', from: 'www.hikorea.go.kr' })).toEqual({
    kind: 'correction',
    id: 'passport',
    headword: '여권',
    language: 'en',
    seen: 'Passport\nTravel document · PP\nA document for travel.\nRenew it in time.\n외국에 갈 때 쓰는 신분증이에요.',
    from: 'www.hikorea.go.kr',
  });
});

it('a correction is of the language in which the text was, and has no empty lines', () => {
  const korean = { ...EXPLANATION, name: null, also: [], do: null, easyKorean: null, meaning: '신분증이에요.' };
  expect(correctExplanation(korean, { language: 'ko', from: null })).toMatchObject({ language: 'ko', seen: '신분증이에요.' });
  expect(correctExplanation({ ...EXPLANATION, textLanguage: 'vi' }, { language: 'en', from: null }).language).toBe('vi');
});
