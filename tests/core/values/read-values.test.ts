import { describe, expect, it } from 'vitest';
import { readValues } from '../../../core/values/read-values.ts';
import type { Value } from '../../../core/values/value.ts';
import { readValueExamples } from './read-examples.ts';
import { summariseValue } from './summarise-value.ts';

const EXAMPLES = readValueExamples();
const TODAY = '2026-11-20';
const TYPES: Readonly<Record<string, Value['type']>> = {
  amounts: 'amount',
  'foreign-amounts': 'foreign-amount',
  dates: 'date',
  times: 'time',
  periods: 'period',
  measures: 'measure',
  ages: 'age',
  rates: 'rate',
  codes: 'code',
};

it('at least 600 examples say what is read, a third of them traps', () => {
  const all = [...EXAMPLES.values()].flat();
  expect(all.length).toBeGreaterThanOrEqual(600);
  expect(all.filter(({ expected }) => expected.length === 0).length / all.length).toBeGreaterThan(1 / 3);
});

describe.each([...EXAMPLES])('%s', (kind, examples) => {
  it.each(examples.map((example) => [example.text, example] as const))('%s', (_, { text, spans, expected }) => {
    const found = readValues(text, { today: TODAY }).filter(({ type }) => type === TYPES[kind]);
    expect(found.map((value) => [text.slice(value.start, value.end), summariseValue(value)])).toEqual(
      expected.map((meaning, at) => [spans[at] && text.slice(spans[at].start, spans[at].end), meaning]),
    );
  });
});
