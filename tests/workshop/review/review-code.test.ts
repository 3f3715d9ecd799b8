import { expect, it } from 'vitest';
import { FOREIGN_LANGUAGES } from '../../../core/languages.ts';
import { readGlossary } from '../../../glossary/read/read-glossary.ts';
import { codeReader, reviewCode } from '../../../workshop/review/review-code.ts';
import { sampleIn, sampleTerm } from '../../glossary/sample-term.ts';

const other = sampleTerm({ id: 'visa', headword: '사증' });
const terms = [sampleTerm(), other];
const readCode = codeReader(terms);

it('a code names a word and a language, however it is typed', () => {
  const code = reviewCode(other, 'vi');
  for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code} `]) {
    expect(readCode(typed)).toEqual({ type: 'word', term: other, language: 'vi' });
  }
});

it('a code of a text that has changed names the word', () => {
  const code = reviewCode(sampleIn('vi', { meaning: 'Một thẻ.' }), 'vi');
  expect(readCode(code)).toEqual({ type: 'changed', terms: [terms[0]] });
});

it.each(['', 'BCDF', 'AEIO-UUU', 'residence-card'])('“%s” is no code', (code) => {
  expect(readCode(code)).toEqual({ type: 'unknown' });
});

it('every text of the glossary is found again by its code', () => {
  const all = readGlossary().terms;
  const readAll = codeReader(all);
  for (const term of all) {
    for (const language of FOREIGN_LANGUAGES.filter((each) => term[each])) {
      expect(readAll(reviewCode(term, language))).toEqual({ type: 'word', term, language });
    }
  }
});
