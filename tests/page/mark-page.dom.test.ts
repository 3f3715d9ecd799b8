import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkSettings } from '../../core/highlight/choose-marks.ts';
import { compileIndex, type IndexTerm } from '../../core/match/compile/compile-index.ts';
import { loadIndex } from '../../core/match/term-index.ts';
import { HIGHLIGHT_NAME } from '../../page/highlight/painter.ts';
import { type MarkedPage, markPage } from '../../page/mark-page.ts';
import { rangesOf } from '../../page/text/matched-block.ts';

/** The frames in which reading goes on: as they come, or held until the test lets them. */
const frames = vi.hoisted(() => ({ held: false, waiting: [] as (() => void)[] }));

vi.mock('../../page/text/next-frame.ts', async (original) => ({
  ...(await original<typeof import('../../page/text/next-frame.ts')>()),
  nextFrame: () => new Promise<void>((resolve) => (frames.held ? frames.waiting.push(resolve) : resolve())),
}));

const PLAIN: Omit<IndexTerm, 'headword'> = { surfaces: [], notIn: [], verbal: false, level: 1, service: 'immigration', near: null };
const { index: compiled, terms } = compileIndex(
  ['외국인등록증', '체류기간', '여권', '사증'].map((headword) => ({ ...PLAIN, headword })),
  [],
);
const index = loadIndex(compiled);

/** What the browser has and happy-dom lacks: ranges that are painted, and an observer to which everything is in view. */
class StandInRange {
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
const registry = new Map<string, Set<StandInRange>>();
/** What stands under the points of the view, if anything. */
let inView: Node | null;
let onChange: ReturnType<typeof vi.fn<() => void>>;
let page: MarkedPage;

beforeEach(() => {
  registry.clear();
  inView = null;
  onChange = vi.fn();
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', StandInRange);
  vi.stubGlobal('IntersectionObserver', AllInView);
  vi.stubGlobal('CSS', { highlights: registry });
  Object.assign(document, { caretPositionFromPoint: () => inView && { offsetNode: inView } });
});

afterEach(() => {
  page.destroy();
  vi.unstubAllGlobals();
});

function start(html: string, settings: MarkSettings = { density: 'first', fromLevel: 1 }): MarkedPage {
  document.body.innerHTML = html;
  return startOn(settings);
}

function startOn(settings: MarkSettings = { density: 'first', fromLevel: 1 }): MarkedPage {
  page = markPage({ document, root: document.documentElement, index, settings, ownHost: 'annae-host', ownStyle: true, onChange });
  return page;
}

/** The painted words. */
function painted(): string[] {
  return [...(registry.get(HIGHLIGHT_NAME) ?? [])].map(({ init }) =>
    (init.startContainer as Text).data.slice(init.startOffset, init.startContainer === init.endContainer ? init.endOffset : undefined),
  );
}

function listed(): string[] {
  return page.terms().blocks.flatMap((block) => [...rangesOf(block)].map(({ term }) => terms[term]!.headword));
}

/** The words of texts that cannot be painted. */
function hidden(): string[] {
  return page.terms().hidden.map(({ word }) => word);
}

function query(selector: string): Element {
  return document.querySelector(selector)!;
}

/** Until the page's next change has been followed. */
async function followed(change: () => void): Promise<void> {
  const before = onChange.mock.calls.length;
  change();
  await vi.waitUntil(() => onChange.mock.calls.length > before);
}

describe('a marked page', () => {
  it('has its marks, and its terms in order, once it has been read', async () => {
    await start('<h1>체류기간 안내</h1><p>여권과 사증, 여권 사본</p><p>여권</p>').ready;
    expect(painted()).toEqual(['체류기간', '여권', '사증']);
    expect(listed()).toEqual(['체류기간', '여권', '사증', '여권', '여권']);
    expect(onChange).toHaveBeenCalled();
  });

  it('has its first marks at once, where the reader looks', async () => {
    document.body.innerHTML = `<p>여권</p>${'<p>안내</p>'.repeat(500)}<p id="here">외국인등록증</p>`;
    inView = query('#here').firstChild;
    startOn();
    expect(painted()).toEqual(['외국인등록증']);
    await page.ready;
    expect(painted().sort()).toEqual(['여권', '외국인등록증']);
    expect(page.marksIn(inView as Text)).toHaveLength(1);
  });

  it('takes no mark back that has been shown, though the full reading finds the term earlier', async () => {
    document.body.innerHTML = '<p>여권</p><p id="here">여권 사본</p>';
    inView = query('#here').firstChild;
    await startOn().ready;
    expect(page.marksIn(inView as Text)).toHaveLength(1);
  });

  it('marks a term once among the lines that are in view at first', async () => {
    document.body.innerHTML = '<p id="above">여권</p><p id="below">여권 사본</p>';
    const [above, below] = [query('#above').firstChild, query('#below').firstChild];
    Object.assign(document, { caretPositionFromPoint: (_x: number, y: number) => ({ offsetNode: y < 100 ? above : below }) });
    startOn();
    expect(painted()).toEqual(['여권']);
    await page.ready;
    expect(painted()).toEqual(['여권']);
    expect(page.marksIn(above as Text)).toHaveLength(1);
  });

  it('is read on past a line that begins with a line break', async () => {
    await start('<p><br>여권</p><p>외국인등록증</p>').ready;
    expect(painted()).toEqual(['여권', '외국인등록증']);
  });

  it('reads inside open shadow trees, and names them for the pointer', async () => {
    document.body.innerHTML = '<gov-card></gov-card>';
    const root = query('gov-card').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>외국인등록증</p>';
    await startOn().ready;
    expect(painted()).toEqual(['외국인등록증']);
    expect(page.shadowRoots).toEqual([root]);
  });

  it('lists terms in texts that cannot be painted', async () => {
    await start('<img alt="외국인등록증 앞면"><p title="사증 안내">여권</p>').ready;
    expect(painted()).toEqual(['여권']);
    expect(hidden().sort()).toEqual(['사증', '외국인등록증']);
  });

  it('changes no node of the page', async () => {
    document.body.innerHTML = '<p>여권과 <b>외국인</b>등록증</p>';
    const before = document.documentElement.outerHTML;
    await startOn().ready;
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that changes', () => {
  beforeEach(async () => {
    document.title = '안내';
    await start('<p id="a">여권</p><p id="b">안내</p><p id="c">사증</p>').ready;
  });

  it.each<[title: string, { change(): void; words: string[] }]>([
    ['shows a term that is added', { change: () => query('#b').append(' 외국인등록증'), words: ['여권', '외국인등록증', '사증'] }],
    ['shows a term that comes about by an edit', { change: () => editText('#b', '체류기간'), words: ['여권', '체류기간', '사증'] }],
    ['forgets a term that is removed', { change: () => query('#a').remove(), words: ['사증'] }],
    ['forgets a term that is edited away', { change: () => editText('#c', '안내'), words: ['여권'] }],
    ['has a moved term where it stands now', { change: () => query('#b').after(query('#a')), words: ['여권', '사증'] }],
  ])('%s', async (_, { change, words }) => {
    await followed(change);
    expect(painted().sort()).toEqual([...words].sort());
    expect(listed()).toEqual(words);
  });

  it.each(['#b', '#c'])('marks no second use in a section when a line of it (%s) is edited', async (line) => {
    await followed(() => editText(line, '여권 사본'));
    expect(listed().filter((word) => word === '여권')).toHaveLength(2);
    expect(painted().filter((word) => word === '여권')).toHaveLength(1);
  });

  it('lists no term of the title of the document', async () => {
    await followed(() => {
      document.title = '체류기간 안내';
      editText('#b', '외국인등록증');
    });
    expect(listed()).toEqual(['여권', '외국인등록증', '사증']);
  });

  it('lists the alternative text of an image that comes, and no more when it has gone', async () => {
    await followed(() => {
      query('#b').innerHTML = '<img alt="외국인등록증">';
    });
    expect(hidden()).toEqual(['외국인등록증']);
    await followed(() => query('img').remove());
    expect(hidden()).toEqual([]);
  });

  it('is not followed any more after the end, and has no mark left', async () => {
    page.destroy();
    const told = onChange.mock.calls.length;
    editText('#b', '외국인등록증');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([...registry.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(onChange).toHaveBeenCalledTimes(told);
  });
});

describe('a page that changes while it is being read', () => {
  beforeEach(async () => {
    let now = 0;
    // Every slice is as short as it can be, and the next one waits for the test.
    vi.stubGlobal('performance', { now: () => (now += 1000) });
    frames.held = true;
    start(`<p id="a">여권</p><p id="b">사증</p>${'<p>안내</p>'.repeat(100)}<p id="c">외국인등록증</p>`);
    await nextSlice();
  });

  afterEach(() => {
    frames.held = false;
  });

  async function nextSlice(): Promise<void> {
    frames.waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Reads on, slice after slice, to the end. */
  async function readOn(): Promise<void> {
    while (frames.waiting.length) await nextSlice();
    await page.ready;
  }

  it.each<[title: string, { change(): void; words: string[] }]>([
    ['lists nothing that was removed behind the reader', { change: () => query('#a').remove(), words: ['사증', '외국인등록증'] }],
    ['lists an edited term as it stands now', { change: () => editText('#a', '체류기간'), words: ['체류기간', '사증', '외국인등록증'] }],
    ['lists a term once whose line was edited', { change: () => editText('#a', '새 여권'), words: ['여권', '사증', '외국인등록증'] }],
    ['lists once what was edited ahead of the reader', { change: () => editText('#c', '체류기간'), words: ['여권', '사증', '체류기간'] }],
    [
      'lists what was added behind the reader',
      { change: () => query('#b').before('체류기간'), words: ['여권', '체류기간', '사증', '외국인등록증'] },
    ],
  ])('%s', async (_, { change, words }) => {
    await followed(change);
    await readOn();
    expect(listed()).toEqual(words);
    expect(painted().sort()).toEqual([...words].sort());
  });
});

describe('a page that the browser translates', () => {
  /** As Chrome does: a class on the root element, and every text in an element of its own. */
  function translate(): void {
    document.documentElement.classList.add('translated-ltr');
    for (const paragraph of document.querySelectorAll('p')) {
      const font = document.createElement('font');
      font.textContent = 'Translated';
      paragraph.replaceChildren(font);
    }
  }

  afterEach(() => {
    document.documentElement.removeAttribute('class');
  });

  it('keeps its list of the Korean words', async () => {
    await start('<p>여권</p><p>사증</p>').ready;
    translate();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(listed()).toEqual(['여권', '사증']);
  });

  it('keeps its list in order, whatever was read last', async () => {
    await start('<p>안내</p><p>사증</p>').ready;
    await followed(() => query('p').replaceChildren('여권'));
    translate();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(listed()).toEqual(['여권', '사증']);
  });
});

describe('a line with an icon in it', () => {
  it('goes on showing its first term when the text behind the icon is edited', async () => {
    await start('<p>체류기간을 <svg></svg>외국인등록증에</p>').ready;
    await followed(() => {
      (query('p').lastChild as Text).data = '안내문에';
    });
    expect(painted()).toEqual(['체류기간']);
  });
});

function editText(selector: string, text: string): void {
  (query(selector).firstChild as Text).data = text;
}
