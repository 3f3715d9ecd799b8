import { afterEach, beforeEach, vi } from 'vitest';
import type { MarkSettings } from '../../core/highlight/choose-marks.ts';
import { loadWholeIndex } from '../../core/match/common-words.ts';
import { compileIndex, type IndexTerm } from '../../core/match/compile/compile-index.ts';
import { loadIndex } from '../../core/match/term-index.ts';
import { type FirstMarks, startFirstMarks } from '../../page/first-marks.ts';
import { HIGHLIGHT_NAMES } from '../../page/highlight/highlights.ts';
import { type MarkedPage, markPage } from '../../page/mark-page.ts';
import { rangesOf } from '../../page/text/matched-block.ts';

const PLAIN: Omit<IndexTerm, 'headword'> = { surfaces: [], notIn: [], verbal: false, level: 1, service: 'immigration', near: null };
const { terms, ...compiled } = compileIndex(
  [
    ...['외국인등록증', '체류기간', '여권', '사증'].map((headword) => ({ ...PLAIN, headword })),
    { ...PLAIN, headword: '신청', verbal: true, common: true },
    { ...PLAIN, headword: '소장', service: 'legal', near: { with: ['법원'], without: ['박물관'] } },
  ],
  [],
);
const index = loadIndex(compiled.index);
/** With the words of buttons. */
export const WHOLE_INDEX = loadWholeIndex(compiled);
const FEW: MarkSettings = { density: 'first', fromLevel: 1, commonWords: false };

/** What the browser has and happy-dom lacks: ranges that are painted, text that has a size, and an observer to which everything is in view. */
export class StandInRange {
  constructor(readonly init: StaticRangeInit) {}
}
class AllInView {
  constructor(readonly report: (entries: { target: Element; isIntersecting: boolean }[]) => void) {}
  observe(target: Element): void {
    this.report([{ target, isIntersecting: true }]);
  }
  unobserve(): void {}
  disconnect(): void {}
}
/** The browser's registry of highlights. */
export const registry = new Map<string, Set<StandInRange>>();
/** What is marked, and what the test sets. */
export const stage = {
  first: null as unknown as FirstMarks,
  page: null as unknown as MarkedPage,
  /** What is under the points of the view, if anything. */
  inView: null as Node | null,
  onChange: vi.fn<() => void>(),
};

/** Gives each test of a file what the browser has. */
export function useMarkStage(): void {
  beforeEach(() => {
    registry.clear();
    stage.inView = null;
    stage.onChange = vi.fn();
    vi.stubGlobal('Highlight', Set);
    vi.stubGlobal('StaticRange', StandInRange);
    vi.stubGlobal('IntersectionObserver', AllInView);
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal('performance', { now: () => Date.now(), getEntriesByType: () => [] });
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 40, 20));
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
    Object.assign(document, { caretPositionFromPoint: () => stage.inView && { offsetNode: stage.inView } });
  });

  afterEach(() => {
    stage.page.destroy();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** Marks a page with this content. */
export function start(html: string, settings: MarkSettings = FEW): MarkedPage {
  document.body.innerHTML = html;
  return startOn(settings);
}

/** Marks the page as it is. */
export function startOn(settings: MarkSettings = FEW): MarkedPage {
  const shell = { ownHost: 'annae-host', ownStyle: true, known: new Set<number>() };
  stage.first = startFirstMarks({ ...shell, document, root: document.documentElement, index, settings });
  stage.page = markPage(stage.first, stage.onChange);
  return stage.page;
}

/** The painted words. */
export function painted(): string[] {
  return HIGHLIGHT_NAMES.flatMap((name) => [...(registry.get(name) ?? [])]).map(({ init }) =>
    (init.startContainer as Text).data.slice(init.startOffset, init.startContainer === init.endContainer ? init.endOffset : undefined),
  );
}

/** The listed terms, in order. */
export function listed(): string[] {
  return stage.page.terms().blocks.flatMap((block) => [...rangesOf(block)].map(({ term }) => terms[term]!.headword));
}

/** The words of texts that cannot be painted. */
export function hidden(): string[] {
  return stage.page.terms().hidden.map(({ word }) => word);
}

export function query(selector: string): Element {
  return document.querySelector(selector)!;
}

/** Until the page's next change has been followed. */
export async function followed(change: () => void): Promise<void> {
  const before = stage.onChange.mock.calls.length;
  change();
  await vi.waitUntil(() => stage.onChange.mock.calls.length > before);
}

/** Changes the text that an element begins with. */
export function editText(selector: string, text: string): void {
  (query(selector).firstChild as Text).data = text;
}
