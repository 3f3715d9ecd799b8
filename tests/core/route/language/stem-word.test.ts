import { describe, expect, it } from 'vitest';
import { stemWord } from '../../../../core/route/language/stem-word.ts';
import { rulesOf } from '../sample-rules.ts';

describe('the stem of a word', () => {
  it.each([
    ['refunded', 'refund'],
    ['refunds', 'refund'],
    ['companies', 'compan'],
    ['company', 'compan'],
    ['stopped', 'stop'],
    ['called', 'call'],
    ['class', 'class'],
    ['bus', 'bus'],
    ['2100', '210'],
  ])('of English “%s” is “%s”', (word, stem) => expect(stemWord(word, rulesOf('en').stems)).toBe(stem));

  it.each([
    ['payees', 'pay'],
    ['payer', 'pay'],
    ['amendes', 'amend'],
    ['bureaux', 'bureau'],
    ['pas', 'pas'],
  ])('of French “%s” is “%s”', (word, stem) => expect(stemWord(word, rulesOf('fr').stems)).toBe(stem));

  it('is the word itself where a language has no endings', () => expect(stemWord('phạt', rulesOf('vi').stems)).toBe('phạt'));
});
