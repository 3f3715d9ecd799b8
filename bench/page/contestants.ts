import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import { compileIndex } from '../../core/match/compile/compile-index.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import { type CompiledIndex, loadIndex } from '../../core/match/term-index.ts';
import { readValues } from '../../core/values/read-values.ts';
import { readPage } from '../../page/text/page-text.ts';

export type ContestantName = 'floor' | 'annae' | 'values' | 'regexp' | 'modern-ahocorasick' | 'mark.js';

/**
 * Everything that is compared. From its terms comes what is made at build time; from that, timed, what a page needs; and
 * that is run on a part of the page and returns the number of hits.
 */
export const CONTESTANTS: Record<ContestantName, (terms: readonly string[]) => () => (root: HTMLElement) => number> = {
  floor: () => () => (root) => {
    let sum = 0;
    forEachText(root, (text) => {
      for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    });
    return sum > 0 ? 0 : 1;
  },

  annae(terms) {
    const compiled = indexOf(terms);
    return () => {
      const matcher = createMatcher(loadIndex(compiled));
      return (root) => {
        const { walk, blocks } = readPage({ roots: [root], matcher, ownHost: 'annae-host', onShadowRoot: () => {} });
        walk.advance(() => false);
        return countMatches(blocks);
      };
    };
  },

  // Amounts, dates, periods … of the same texts.
  values: () => () => (root) => {
    let hits = 0;
    forEachText(root, (text) => {
      hits += readValues(text).length;
    });
    return hits;
  },

  regexp: (terms) => () => {
    const pattern = new RegExp([...terms].sort((a, b) => b.length - a.length).join('|'), 'g');
    return (root) => {
      let hits = 0;
      forEachText(root, (text) => {
        for (const _ of text.matchAll(pattern)) hits++;
      });
      return hits;
    };
  },

  'modern-ahocorasick': (terms) => () => {
    const automaton = new AhoCorasick([...terms]);
    return (root) => {
      let hits = 0;
      forEachText(root, (text) => {
        hits += automaton.search(text).length;
      });
      return hits;
    };
  },

  'mark.js': (terms) => () => {
    return (root) => {
      let hits = 0;
      const mark = new Mark(root);
      mark.mark([...terms], { separateWordSearch: false, each: () => hits++ });
      mark.unmark();
      return hits;
    };
  },
};

function countMatches(blocks: ReturnType<typeof readPage>['blocks']): number {
  return blocks.reduce((sum, { from, to }) => sum + (to - from), 0);
}

function forEachText(root: HTMLElement, visit: (text: string) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) visit((node as Text).data);
}

function indexOf(terms: readonly string[]): CompiledIndex {
  const plain = terms.map((headword) => ({
    headword,
    surfaces: [],
    notIn: [],
    verbal: true,
    level: 1 as const,
    service: 'tax',
    near: null,
  }));
  return compileIndex(plain, []).index;
}
