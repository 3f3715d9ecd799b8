import { SENTENCE_LENGTHS } from '../../page-audit.ts';
import { clip, isKorean } from '../page-kind.ts';
import type { SentencesReport } from '../site-report.ts';
import type { Collector } from './collector.ts';
import { countBars } from './count-bars.ts';
import { compareTexts, keepBest } from './keep-best.ts';

const HARDEST = 15;
const LONGEST_SENTENCE = 400;
/** How many eojeol a clause inside a clause is worth: each one has to be kept in mind until its verb comes. */
const CLAUSE = 5;

type Hard = SentencesReport['hardest'][number];

/** How hard the sentences of the Korean pages are; one that stands on several pages is named once, with the first address. */
export function collectSentences(): Collector<SentencesReport> {
  const sums = { sentences: 0, long: 0, nested: 0, passive: 0 };
  const starts = [1, ...SENTENCE_LENGTHS.map((longest) => longest + 1)];
  const lengths = countBars(starts);
  const hardest = keepBest<{ -readonly [Field in keyof Hard]: Hard[Field] }>(HARDEST);
  return {
    add(page) {
      if (!isKorean(page)) return;
      for (const sum of ['sentences', 'long', 'nested', 'passive'] as const) sums[sum] += page.reading[sum];
      starts.forEach((start, at) => {
        lengths.add(start, page.reading.lengths[at] ?? 0);
      });
      for (const { text, eojeol, depth } of page.reading.hardest) {
        const shown = clip(text, LONGEST_SENTENCE);
        hardest.offer({ worth: eojeol + CLAUSE * depth, name: shown }, () => ({ text: shown, eojeol, depth, address: page.address }));
        const same = hardest.list().find((kept) => kept.text === shown);
        if (same && compareTexts(page.address, same.address) < 0) same.address = page.address;
      }
    },
    finish: () => ({ ...sums, lengths: lengths.bars(), hardest: hardest.list() }),
  };
}
