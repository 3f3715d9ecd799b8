import { expect, it } from 'vitest';
import { NO_PUBLIC_CONTACTS } from '../../../../../core/redact/context/public-contacts.ts';
import { contextReader } from '../../../../../core/redact/context.ts';
import { createTagger } from '../../../../../core/redact/tagger/create-tagger.ts';
import { compileTagger } from '../../../../../core/redact/tagger/train/compile-tagger.ts';
import { createWords } from '../../../../../core/redact/words/words.ts';

const NAMES = ['김민수', '박서라', '이지훈', '최은정', '정하늘', '한도윤', '오세라', '윤가람'];
const MARKED = NAMES.flatMap((name) => [`룸메이트 ⟦name:${name}⟧ 코골이가 심해요`, `옆방 ⟦name:${name}⟧ 짐을 옮겼어요`]);
const PLAIN = ['룸메이트 구하는 방법', '옆방 소음이 심해요', '짐을 옮겼어요', '코골이가 심해요'];
const sources = { marked: MARKED, plain: PLAIN, words: [] };
const models = compileTagger(sources);

const words = createWords([]);
const read = contextReader(words, NO_PUBLIC_CONTACTS);
const find = createTagger(words, Object.values(models));
const found = (text: string) => find(read(text)).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

it('learns where names are, whatever the name', () => {
  expect(found('룸메이트 구본하 코골이가 심해요')).toEqual([['name', '구본하']]);
  expect(found('룸메이트 구하는 방법')).toEqual([]);
});

it('makes the same of the same texts, in any order', () => {
  expect(compileTagger({ ...sources, marked: [...MARKED].reverse() })).toEqual(models);
});

it('puts what only texts in Hangul need into their part', () => {
  expect(models.hangul.weights.steps.length).toBeGreaterThan(100);
  expect([models.latin, models.han, models.cyrillic].map(({ weights }) => weights.steps)).toEqual(['', '', '']);
});
