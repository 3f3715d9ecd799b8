import { expect, it } from 'vitest';
import { describeProgress } from '../../cli/audit/describe-progress.ts';
import { createTranslator } from '../../locales/create-translator.ts';
import { readStrings } from '../../locales/read-locales.ts';

it.each([
  ['en', { done: 5, total: 40, since: 5, seconds: 1 }, '[###-----------------] 5 of 40 pages'],
  ['en', { done: 100, total: 400, since: 50, seconds: 25 }, '[#####---------------] 100 of 400 pages · 2.0 a second · 3 min left'],
  ['ko', { done: 990, total: 1000, since: 990, seconds: 60 }, '[####################] 1000쪽 중 990쪽 · 초당 17쪽 · 남은 시간 1초'],
  ['ko', { done: 1, total: 10_000, since: 1, seconds: 4 }, '[--------------------] 10000쪽 중 1쪽 · 초당 0.3쪽 · 남은 시간 11시간 7분'],
])('in %s, %j is told as %s', (lang, progress, line) => {
  expect(describeProgress(progress, createTranslator(lang, readStrings(lang, 'audit-run')))).toBe(line);
});
