import type { Matcher } from '../../core/match/find-matches.ts';
import { canonicalSurface } from '../../core/match/surface.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { type GoldLabels, type GoldSentence, judge } from './gold.ts';

export interface MatchingFigures {
  sentences: number;
  /** Matches by what the gold boundaries say of them; `unknown` where the boundary could not be recovered. */
  right: number;
  wrong: number;
  unknown: number;
  precision: number;
  /** Places where a headword is between gold boundaries and is nominal. */
  occurrences: number;
  found: number;
  recall: number;
  /** A line for each wrong match and each occurrence that was missed. */
  faults: string[];
}

export interface MatchingOptions {
  sentences: readonly GoldSentence[];
  labels: GoldLabels;
  matcher: Matcher;
  /** The terms by their number in the index. */
  headwords: readonly string[];
  terms: readonly Term[];
}

/** Precision and recall of the matcher against sentences with gold morpheme boundaries. */
export function evaluateMatching({ sentences, labels, matcher, headwords, terms }: MatchingOptions): MatchingFigures {
  const count = { right: 0, wrong: 0, unknown: 0 };
  const faults: string[] = [];
  let occurrences = 0;
  let found = 0;
  for (const sentence of sentences) {
    const { text } = sentence;
    const spans: [start: number, end: number][] = [];
    matcher(text, (start, end, term) => {
      const headword = headwords[term]!;
      const verdict = judge({ sentence, labels, headword, start, end });
      spans.push([start, end]);
      count[verdict]++;
      if (verdict === 'wrong') faults.push(`wrong   ${headword}\t${around(text, start, end)}`);
    });
    for (const [headword, start, end] of occurrencesIn(text, terms)) {
      if (judge({ sentence, labels, headword, start, end }) !== 'right') continue;
      occurrences++;
      if (spans.some(([from, to]) => from <= start && to >= end)) found++;
      else faults.push(`missed  ${headword}\t${around(text, start, end)}`);
    }
  }
  return {
    sentences: sentences.length,
    ...count,
    precision: count.right / (count.right + count.wrong),
    occurrences,
    found,
    recall: found / occurrences,
    faults,
  };
}

function* occurrencesIn(text: string, terms: readonly Term[]): Generator<[headword: string, start: number, end: number]> {
  for (const { headword } of terms) {
    const form = canonicalSurface(headword);
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) yield [headword, start, start + form.length];
  }
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 8), start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`;
}
