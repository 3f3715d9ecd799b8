import { expect, it } from 'vitest';
import { inPrecedence } from '../../../core/redact/precedence.ts';
import { RECOGNISERS } from '../../../core/redact/recognisers.ts';

const named = (name: string, ...before: string[]) => ({ name, before });
const namesOf = (given: ReturnType<typeof named>[]) => inPrecedence(given).map(({ name }) => name);

it('puts each recogniser before those that give way to it, and the others by name', () => {
  expect(namesOf([named('card', 'account'), named('phone'), named('account'), named('name', 'card')])).toEqual([
    'name',
    'card',
    'account',
    'phone',
  ]);
});

it('names a circle', () => {
  expect(() => namesOf([named('a', 'b'), named('b', 'c'), named('c', 'a')])).toThrow('circle: a, b, c');
});

it('names a recogniser that is not there', () => {
  expect(() => namesOf([named('a', 'b')])).toThrow('a → b');
});

it('finds an order for all recognisers of redaction', () => {
  expect(inPrecedence(RECOGNISERS)).toHaveLength(RECOGNISERS.length);
});
