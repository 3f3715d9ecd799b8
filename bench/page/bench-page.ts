import compiledIndex from 'annae:index';
import { createMatcher } from '../../core/match/find-matches.ts';
import { loadIndex, type TermIndex } from '../../core/match/term-index.ts';
import { startFirstMarks } from '../../page/first-marks.ts';
import { markPage } from '../../page/mark-page.ts';
import { CONTESTANTS, type ContestantName } from './contestants.ts';
import { generatePage } from './generate.ts';
import { median } from './median.ts';
import { type OwnWordsTiming, timeOwnWords } from './time-own-words.ts';

/** Times in milliseconds. */
export interface Timing {
  prepared: number;
  cold: number;
  /** Median of the warm runs. */
  warm: number;
  hits: number;
}

export interface PageTiming {
  /** From the start of the script until the first marks are painted. */
  firstMarks: number;
  /** Until the whole page is read. */
  ready: number;
  /** The longest time between two frames while the page is read. */
  longestFrame: number;
  /** From a change of one paragraph in a hundred until its terms are known. */
  change: number;
}

/** What the runner calls inside the page. */
export interface BenchPage {
  /** Fills the page; returns code units and text nodes. */
  fill(source: { length: number; terms: readonly string[] } | { text: string }): { length: number; nodes: number };
  time(name: ContestantName, terms: readonly string[]): Timing;
  timePage(): Promise<PageTiming>;
  /** Loads the index, reads and marks the page, and keeps all that, until it is let go. */
  hold(): Promise<void>;
  letGo(): void;
  /** The product's own index: surfaces and milliseconds to load. */
  loadIndex(): { terms: number; load: number };
  /** So many words of an agency, in a page in which nothing of theirs has run yet. */
  ownWords(count: number): OwnWordsTiming;
}

const WARM_RUNS = 9;

let main: HTMLElement;
let held: ReturnType<typeof markPage> | null = null;

const bench: BenchPage = {
  fill(source) {
    const paragraphs = 'text' in source ? source.text.split('\n').filter(Boolean) : generatePage(source.length, source.terms).paragraphs;
    main = document.createElement('main');
    for (const paragraph of paragraphs) {
      const element = document.createElement('p');
      element.append(paragraph);
      main.append(element);
    }
    document.body.replaceChildren(main);
    return { length: paragraphs.reduce((sum, { length }) => sum + length, 0), nodes: paragraphs.length };
  },

  time(name, terms) {
    const prepare = CONTESTANTS[name](terms);
    const begin = performance.now();
    const run = prepare();
    const prepared = performance.now() - begin;
    const times: number[] = [];
    let hits = 0;
    for (let round = 0; round <= WARM_RUNS; round++) {
      const start = performance.now();
      hits = run(main);
      times.push(performance.now() - start);
    }
    const [cold = 0, ...warm] = times;
    return { prepared, cold, warm: median(warm), hits };
  },

  async timePage() {
    const index = loadIndex(compiledIndex);
    // The page has been laid out before the script comes, as any page has.
    await frame();
    await frame();
    const gaps = watchFrames();
    const start = performance.now();
    let changed = () => {};
    const page = mark(index, () => changed());
    await frame();
    const firstMarks = performance.now() - start;
    await page.ready;
    const ready = performance.now() - start;
    const longestFrame = gaps.stop();
    const changing = new Promise<void>((resolve) => {
      changed = resolve;
    });
    const before = performance.now();
    const all = main.children;
    for (let at = 0; at < all.length; at += 100) all[at]!.textContent = `${all[at]!.textContent} 체류기간`;
    await changing;
    const change = performance.now() - before;
    page.destroy();
    return { firstMarks, ready, longestFrame, change };
  },

  async hold() {
    held = mark(loadIndex(compiledIndex), () => {});
    await held.ready;
  },

  letGo() {
    held?.destroy();
    held = null;
  },

  loadIndex() {
    const start = performance.now();
    const index = loadIndex(compiledIndex);
    createMatcher(index);
    return { terms: index.termOf.length, load: performance.now() - start };
  },

  ownWords: (count) => timeOwnWords(loadIndex(compiledIndex), count),
};

window.bench = bench;

/** Reads and marks the page as the script tag does. */
function mark(index: TermIndex, onChange: () => void) {
  const settings = { density: 'first', fromLevel: 1, commonWords: false } as const;
  const shell = { ownHost: 'annae-host', ownStyle: true, known: new Set<number>() };
  return markPage(startFirstMarks({ ...shell, document, root: document.documentElement, index, settings }), onChange);
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** The longest time between two frames, which is what a reader feels. */
function watchFrames(): { stop(): number } {
  let longest = 0;
  let last = performance.now();
  let running = true;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return {
    stop() {
      running = false;
      return longest;
    },
  };
}
