import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMatcher } from '../../../core/match/find-matches.ts';
import type { PageContext } from '../../../core/match/senses/page-sense.ts';
import { loadIndex } from '../../../core/match/term-index.ts';
import { compileGlossary } from '../../../glossary/compile/compile-glossary.ts';
import { readSites } from '../../../glossary/read/read-sites.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';

interface Row {
  text: string;
  /** Substrings that are matched, as themselves or as another spelling of `term`. */
  has: (string | { text: string; term: string })[];
  /** Substrings in which no match may begin or end. */
  not: string[];
  /** The page that the text is on, where that decides. */
  page?: PageContext;
}

const rows = ['sentences.yaml', 'senses/senses.yaml'].flatMap(
  (file) => parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Row[],
);
const { index: compiled, explanations } = compileGlossary(realGlossary, readSites().value ?? []);
const index = loadIndex(compiled);
const onNoPage = createMatcher(index);

/** What is wrong with the matches of a row, in words; empty when all is right. */
function faults({ text, has, not, page }: Row): string[] {
  const matcher = page ? createMatcher(index, page) : onNoPage;
  const found: { start: number; end: number; headword: string }[] = [];
  matcher(text, (start, end, term) => found.push({ start, end, headword: explanations.en.terms[term]!.headword }));
  const missing = has.filter((wanted) => {
    const { text: surface, term } = typeof wanted === 'string' ? { text: wanted, term: wanted } : wanted;
    return !found.some(({ start, end, headword }) => text.slice(start, end) === surface && headword === term);
  });
  const trapped = not.flatMap((trap) => {
    const from = text.indexOf(trap);
    const to = from + trap.length;
    return found
      .filter(({ start, end }) => (start >= from && start < to) || (end > from && end <= to))
      .map(({ start, end }) => text.slice(start, end));
  });
  return [...missing.map((wanted) => `does not find ${JSON.stringify(wanted)}`), ...trapped.map((surface) => `marks “${surface}”`)];
}

describe('the table of sentences', () => {
  it('has at least 500 rows, a third of them traps', () => {
    expect(rows.length).toBeGreaterThanOrEqual(500);
    expect(rows.filter(({ not }) => not.length > 0).length).toBeGreaterThanOrEqual(rows.length / 3);
  });

  it.each(rows)('is read as a reader would: $text', (row) => {
    expect(faults(row)).toEqual([]);
  });
});
