import { describe, expect, it, vi } from 'vitest';
import { rangesOf } from '../../page/text/matched-block.ts';
import { editText, followed, hidden, listed, painted, query, stage, start, startOn, useMarkStage, WHOLE_INDEX } from './mark-stage.ts';

useMarkStage();

/** Until what waits for the page's layout has gone on; the stage's pages are laid out at once. */
const laidOut = () => Promise.resolve();

describe('a marked page', () => {
  it('has its marks, and its terms in order, once it has been read', async () => {
    await start('<h1>체류기간 안내</h1><p>여권과 사증, 여권 사본</p><p>여권</p>').ready;
    expect(painted()).toEqual(['체류기간', '여권', '사증']);
    expect(listed()).toEqual(['체류기간', '여권', '사증', '여권', '여권']);
    expect(stage.onChange).toHaveBeenCalled();
  });

  it('has its first marks, where the reader looks, as soon as it is laid out', async () => {
    document.body.innerHTML = `<p>여권</p>${'<p>안내</p>'.repeat(500)}<p id="here">외국인등록증</p>`;
    stage.inView = query('#here').firstChild;
    startOn();
    await laidOut();
    expect(painted()).toEqual(['외국인등록증']);
    await stage.page.ready;
    expect(painted().sort()).toEqual(['여권', '외국인등록증']);
    expect(stage.page.marksIn(stage.inView as Text)).toHaveLength(1);
  });

  it('is read with a fault, which is heard of, where the page has broken a global between its first marks and the rest', async () => {
    const page = start('<p>여권</p>');
    vi.stubGlobal('WeakMap', function Broken() {});
    await expect(page.ready).rejects.toThrow(TypeError);
  });

  it('takes no mark back that has been shown, though the full reading finds the term earlier', async () => {
    document.body.innerHTML = '<p>여권</p><p id="here">여권 사본</p>';
    stage.inView = query('#here').firstChild;
    await startOn().ready;
    expect(stage.page.marksIn(stage.inView as Text)).toHaveLength(1);
  });

  it('marks a term once among the lines that are in view at first', async () => {
    document.body.innerHTML = '<p id="above">여권</p><p id="below">여권 사본</p>';
    const [above, below] = [query('#above').firstChild, query('#below').firstChild];
    Object.assign(document, { caretPositionFromPoint: (_x: number, y: number) => ({ offsetNode: y < 100 ? above : below }) });
    startOn();
    await laidOut();
    expect(painted()).toEqual(['여권']);
    await stage.page.ready;
    expect(painted()).toEqual(['여권']);
    expect(stage.page.marksIn(above as Text)).toHaveLength(1);
  });

  it('marks a word of a menu where the content has it nowhere, though the menu is in view first', async () => {
    document.body.innerHTML = `<nav id="here">여권 사증</nav>${'<p>안내</p>'.repeat(200)}<p id="text">여권</p>`;
    stage.inView = query('#here').firstChild;
    startOn();
    await laidOut();
    expect(painted()).toEqual([]);
    await stage.page.ready;
    expect(painted().sort()).toEqual(['사증', '여권']);
    expect(stage.page.marksIn(query('#text').firstChild as Text)).toHaveLength(1);
  });

  it('lists words of buttons once it has them, and marks them when the reader asks for it; till then, marks go on over them', async () => {
    const html = '<p>신청 안내</p><p>여권신청 안내</p>';
    await start(html).ready;
    expect([listed(), painted()]).toEqual([['여권'], ['여권신청']]);
    await stage.page.readWith(WHOLE_INDEX);
    expect([listed(), painted()]).toEqual([['신청', '여권', '신청'], ['여권신청']]);
    stage.page.destroy();
    await start(html, { density: 'all', fromLevel: 1, commonWords: true }).readWith(WHOLE_INDEX);
    expect([listed(), painted().sort()]).toEqual([
      ['신청', '여권', '신청'],
      ['신청', '신청', '여권'],
    ]);
  });

  it('has the same marks when it has been read again with more words, and follows changes', async () => {
    await start('<nav>사증 신청</nav><p id="text">여권 신청</p><nav>사증</nav>').ready;
    const before = painted();
    expect(before).toEqual(['사증', '여권']);
    await stage.page.readWith(WHOLE_INDEX);
    expect([painted(), listed()]).toEqual([before, ['사증', '신청', '여권', '신청', '사증']]);
    await followed(() => editText('#text', '체류기간 연장 신청'));
    expect([painted(), listed()]).toEqual([
      ['사증', '체류기간'],
      ['사증', '신청', '체류기간', '신청', '사증'],
    ]);
  });

  it('shows no mark of a word from the moment on at which the reader knows it', async () => {
    const page = start('<p>여권과 사증</p>');
    await page.ready;
    const [passport] = page.terms().blocks.flatMap((block) => [...rangesOf(block)]);
    page.setKnown(new Set([passport!.term]));
    expect(painted()).toEqual(['사증']);
    expect(page.wants(passport!.term)).toBe(false);
    expect(listed()).toEqual(['여권', '사증']);
  });

  it.each([
    ['법원 안내', ['소장']],
    ['안내', []],
  ])('has a word of two senses as its title means it: %s', async (title, expected) => {
    document.title = title;
    await start('<p>소장을 냅니다.</p>').ready;
    document.title = '';
    expect(painted()).toEqual(expected);
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
    expect(stage.page.shadowRoots).toEqual([root]);
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

  it('adopts its style sheet with the first mark, since a browser then looks at every element', async () => {
    await start('<p>안내</p>').ready;
    expect(document.adoptedStyleSheets).toEqual([]);
    await followed(() => editText('p', '여권'));
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });
});
