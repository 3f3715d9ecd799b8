import { describe, expect, it } from 'vitest';
import { loadWholeIndex } from '../../../core/match/common-words.ts';
import { createMatcher, type Matcher } from '../../../core/match/find-matches.ts';
import { loadIndex } from '../../../core/match/term-index.ts';
import { compileGlossary } from '../../../glossary/compile/compile-glossary.ts';
import { readSites } from '../../../glossary/read/read-sites.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';
import { readSentences, sentenceJudge } from './judge-sentence.ts';

const rows = readSentences();
const { explanations, ...words } = compileGlossary(realGlossary, readSites().value ?? []);
const faults = sentenceJudge(
  loadWholeIndex(words),
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

it('common words change nothing of what else is found in a sentence', () => {
  const index = loadIndex(words.index);
  const find = (matcher: Matcher, text: string) => {
    const found: [start: number, end: number, term: number][] = [];
    matcher(text, (start, end, term) => found.push([start, end, term]));
    return found;
  };
  const [without, whole] = [createMatcher(index), createMatcher(loadWholeIndex(words))];
  let common = 0;
  for (const { text } of rows) {
    const all = find(whole, text);
    const others = all.filter(([, , term]) => index.common[term] === 0);
    common += all.length - others.length;
    expect(find(without, text), text).toEqual(others);
  }
  expect(common).toBeGreaterThan(300);
});
