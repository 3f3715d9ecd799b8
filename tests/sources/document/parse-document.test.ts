import { expect, it } from 'vitest';
import { parseDocument, TooManyElements } from '../../../sources/document/parse-document.ts';

it('a small document that would become millions of elements is refused', () => {
  const html = Array.from({ length: 3_000 }, (_, at) => `<p><b id="${at}"></p>`).join('');
  expect(() => parseDocument(html)).toThrow(TooManyElements);
});

it('a hundred thousand elements inside each other are parsed', () => {
  expect(() => parseDocument('<div>'.repeat(100_000))).not.toThrow();
});
