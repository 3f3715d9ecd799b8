import { expect, it } from 'vitest';
import { createRouter, evaluateRouting, QUESTION_SETS, readQuestions } from '../../../../bench/eval/evaluate-routing.ts';

const route = createRouter();

it.each(QUESTION_SETS)('questions of set %s, by other hands, find their service', (set) => {
  const { top1, top2, failures } = evaluateRouting(readQuestions(set), route);
  expect(top1, failures.join('\n')).toBeGreaterThanOrEqual(0.8);
  expect(top2, failures.join('\n')).toBeGreaterThanOrEqual(0.92);
});
