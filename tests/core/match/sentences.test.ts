import { describe, expect, it } from 'vitest';
import { loadIndex } from '../../../core/match/term-index.ts';
import { compileGlossary } from '../../../glossary/compile/compile-glossary.ts';
import { readSites } from '../../../glossary/read/read-sites.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';
import { readSentences, sentenceJudge } from './judge-sentence.ts';

const rows = readSentences();
const { index, explanations } = compileGlossary(realGlossary, readSites().value ?? []);
const faults = sentenceJudge(
  loadIndex(index),
  explanations.en.terms.map(({ headword }) => headword),
);

describe('the table of sentences', () => {
  it('has at least 500 rows, a third of them traps', () => {
    expect(rows.length).toBeGreaterThanOrEqual(500);
    expect(rows.filter(({ not }) => not.length > 0).length).toBeGreaterThanOrEqual(rows.length / 3);
  });

  it.each(rows)('is read as a reader would: $text', (row) => {
    expect(faults(row)).toEqual([]);
  });
});
