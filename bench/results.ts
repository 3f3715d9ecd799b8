import type { LetterTiming } from './measure-letters.ts';
import type { LoadTiming } from './measure-loads.ts';
import type { PreviewTiming } from './measure-preview.ts';
import type { PageTiming, Timing } from './page/bench-page.ts';
import type { ContestantName } from './page/contestants.ts';
import type { OwnWordsTiming } from './page/time-own-words.ts';

/** One contestant on one text with one list of terms; null when it ran out of time. */
export interface Cell {
  browser: string;
  text: string;
  terms: number;
  contestant: ContestantName;
  timing: Timing | null;
}

/** A run of the bench, as `bench/results.json` has it. */
export interface BenchResults {
  date: string;
  machine: string;
  node: string;
  cells: Cell[];
  /** `memory` in bytes; null where the browser does not tell. */
  pages: ({ browser: string; text: string; memory: number | null } & PageTiming)[];
  index: { browser: string; terms: number; load: number }[];
  ownWords: ({ browser: string; words: number } & OwnWordsTiming)[];
  previews: ({ browser: string } & PreviewTiming)[];
  letters: ({ browser: string } & LetterTiming)[];
  loads: { browser: string; without: LoadTiming; withTag: LoadTiming }[];
}
