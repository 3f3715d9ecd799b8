import { afterEach, beforeEach, vi } from 'vitest';
import { createMarkChooser, type Density, type MarkChooser } from '../../../core/highlight/choose-marks.ts';
import type { Matcher } from '../../../core/match/find-matches.ts';
import { HIGHLIGHT_NAMES } from '../../../page/highlight/highlights.ts';
import { createPainter, type Painter } from '../../../page/highlight/painter.ts';
import { type MatchedBlock, type MatchRange, rangeAt } from '../../../page/text/matched-block.ts';
import { readPage } from '../../../page/text/page-text.ts';

const WORDS = ['여권', '사증', '외국인등록증'];
const matcher: Matcher = (text, emit) => {
  for (const { 0: word, index } of text.matchAll(new RegExp(WORDS.join('|'), 'g')))
    emit(index, index + word.length, WORDS.indexOf(word), 0);
};

/** What the painter uses of the CSS Custom Highlight API, which happy-dom lacks: a set of ranges, and their registry. */
class StandInRange {
  constructor(readonly init: StaticRangeInit) {}
}
/** The highlights of the document. */
export const registry = new Map<string, Set<StandInRange>>();
/** What the painter has told. */
export const events: string[] = [];

/** Gives each test of a file a browser that paints highlights. */
export function useHighlights(): void {
  beforeEach(() => {
    registry.clear();
    events.length = 0;
    vi.stubGlobal('Highlight', Set);
    vi.stubGlobal('StaticRange', StandInRange);
    vi.stubGlobal('CSS', { highlights: registry });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
}

const SCREEN = 800;

/** Each paragraph is a screen below the one before, unless it says where it is. */
function topOf({ startContainer }: MatchRange): number {
  const paragraph = startContainer.parentElement!.closest('p')!;
  return Number(paragraph.getAttribute('data-top') ?? SCREEN * [...document.querySelectorAll('p')].indexOf(paragraph));
}

/** What the painters choose by. */
export function chooserFor(density: Density = 'first'): MarkChooser {
  return createMarkChooser({
    settings: { density, fromLevel: 1, commonWords: false },
    levelOf: () => 1,
    isCommon: () => false,
    known: new Set(),
    inContent: () => false,
  });
}

/** A painter of which every text is seen that has no `hidden`. */
export function painterFor(density: Density = 'first', chooser = chooserFor(density)): Painter {
  return createPainter({
    chooser,
    isSeen: ({ startContainer }) => !startContainer.parentElement!.hidden,
    wordSpan: ({ list }, match) => rangeAt(list, match),
    topOf,
    apart: () => (density === 'first' ? SCREEN : 0),
    onFirst: () => events.push('first'),
  });
}

/** The blocks of a page; each heading begins a section. */
export function blocksOf(html: string): MatchedBlock[] {
  document.body.innerHTML = html;
  return readAll();
}

/** Reads the page once more, as a section of its own or as the one that is told. */
export function readAll(section?: number): MatchedBlock[] {
  const { walk, blocks } = readPage({ roots: [document.body], matcher, ownHost: 'annae-host', onShadowRoot() {}, section });
  walk.advance(() => false);
  return blocks;
}

/** The marks in the text of a paragraph. */
export function marksIn(painter: Painter, paragraph: number): number {
  return painter.marksIn(document.querySelectorAll('p')[paragraph]!.firstChild as Text).length;
}

/** The painted words, in the order of painting. */
export function painted(): string[] {
  return HIGHLIGHT_NAMES.flatMap((name) => [...(registry.get(name) ?? [])]).map(({ init }) =>
    (init.startContainer as Text).data.slice(init.startOffset, init.startContainer === init.endContainer ? init.endOffset : undefined),
  );
}
