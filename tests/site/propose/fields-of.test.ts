import { expect, it } from 'vitest';
import { fieldsOf } from '../../../site/propose/fields-of.ts';

const SHOWN = new Set(['headword', 'hanja', 'sources', 'ko.easy', 'vi.name', 'vi.meaning', 'vi.do']);

it.each([
  ['hanja', ['hanja']],
  ['sources.0.page', ['sources']],
  ['vi.meaning, vi.do', ['vi.meaning', 'vi.do']],
  ['vi.also.1', []],
  ['en.name', []],
  ['level', []],
  ['line 12', []],
  [null, []],
])('a problem of %s is at %j', (field, fields) => {
  expect(fieldsOf({ field }, SHOWN)).toEqual(fields);
});
