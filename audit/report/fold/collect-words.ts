import { countUses, difficultWords, type KnownWords, perHundred } from '../known-words.ts';
import { isKorean } from '../page-kind.ts';
import type { WordsReport, WordToExplain } from '../site-report.ts';
import type { Collector } from './collector.ts';
import { countBars } from './count-bars.ts';
import { compareKeys, compareTexts } from './keep-best.ts';

const BEST = 30;
/** In difficult words in 100 eojeol. */
const DENSITIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** A page with fewer eojeol has no density to speak of. */
const LEAST_EOJEOL = 30;

interface Use {
  count: number;
  pages: number;
  most: { count: number; address: string };
}

export interface WordsSection extends WordsReport {
  /** Of all uses, those that the glossary explains, by language. */
  explained: ReadonlyMap<string, number>;
}

/** Which difficult words the Korean pages use, how densely, and which of them are most worth a word of explanation. */
export function collectWords(known: KnownWords): Collector<WordsSection> {
  const uses = new Map<string, Use>();
  const density = countBars(DENSITIES);
  let eojeol = 0;
  return {
    add(page) {
      if (!isKorean(page)) return;
      const used = difficultWords(page.words, known);
      eojeol += page.words.eojeol;
      if (page.words.eojeol >= LEAST_EOJEOL) density.add(perHundred(countUses(used), page.words.eojeol));
      for (const { id, count } of used) {
        const use = uses.get(id) ?? { count: 0, pages: 0, most: { count: 0, address: '' } };
        const isMost = count > use.most.count || (count === use.most.count && compareTexts(page.address, use.most.address) < 0);
        uses.set(id, {
          count: use.count + count,
          pages: use.pages + 1,
          most: isMost ? { count, address: page.address } : use.most,
        });
      }
    },
    finish() {
      const words = [...uses].map(([id, use]) => describeWord(id, use, known));
      const explained = new Map<string, number>();
      for (const { languages, count } of words) {
        for (const language of languages) explained.set(language, (explained.get(language) ?? 0) + count);
      }
      return {
        eojeol,
        uses: countUses(words),
        different: words.length,
        density: density.bars(),
        best: words.toSorted((a, b) => compareKeys({ worth: a.worth, name: a.id }, { worth: b.worth, name: b.id })).slice(0, BEST),
        explained,
      };
    },
  };
}

function describeWord(id: string, { count, pages, most }: Use, known: KnownWords): WordToExplain {
  const { headword, level, easy, languages } = known.get(id)!;
  return { id, headword, level, count, pages, worth: count * pages * level, easy, languages, example: most.address };
}
