import type { TermIndex } from '../../core/match/term-index.ts';
import { joinIndex } from '../../core/own-terms/join-index.ts';
import { readOwnTerms } from '../../core/own-terms/read-own-terms.ts';
import { createRandom } from './generate.ts';
import { median } from './median.ts';

/** Milliseconds: the first time in a page, and the median of the next times. */
export interface ColdAndWarm {
  cold: number;
  warm: number;
}

/** How long an agency's own words take until they can be matched beside ours. */
export interface OwnWordsTiming {
  read: ColdAndWarm;
  join: ColdAndWarm;
}

const SYLLABLES = 6;
const WARM_RUNS = 9;

/** Reads words of six random syllables, without other spellings and with texts in one language, and joins them with an index. */
export function timeOwnWords(index: TermIndex, count: number): OwnWordsTiming {
  const file = JSON.stringify({ by: '중구청', additions: generateOwnWords(count) });
  const reads: number[] = [];
  const joins: number[] = [];
  for (let run = 0; run <= WARM_RUNS; run++) {
    const value: unknown = JSON.parse(file);
    const start = performance.now();
    const { terms } = readOwnTerms(value);
    const read = performance.now();
    joinIndex(index, terms.additions);
    joins.push(performance.now() - read);
    reads.push(read - start);
  }
  return { read: coldAndWarm(reads), join: coldAndWarm(joins) };
}

function generateOwnWords(count: number): object[] {
  const random = createRandom(3);
  const syllable = () => String.fromCharCode(0xac00 + random(11172));
  return Array.from({ length: count }, (_, at) => {
    const headword = Array.from({ length: SYLLABLES }, syllable).join('');
    return { headword, texts: { en: { name: `Word ${at}`, meaning: `What word ${at} means.`, do: 'Ask at the office.' } } };
  });
}

function coldAndWarm([cold = 0, ...warm]: readonly number[]): ColdAndWarm {
  return { cold, warm: median(warm) };
}
