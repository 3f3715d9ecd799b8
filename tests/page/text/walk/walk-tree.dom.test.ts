import { beforeEach, describe, expect, it } from 'vitest';
import { createBlockReader } from '../../../../core/text/block-reader.ts';
import { walkTree } from '../../../../page/text/walk/walk-tree.ts';

const HOST = 'annae-host';
const toTheEnd = () => false;

/** A walk whose blocks are collected as it goes. */
function walkOver(roots: readonly Node[], exclude?: string) {
  const blocks: string[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const elements: string[] = [];
  const left: string[] = [];
  const walk = walkTree({
    roots,
    reader: createBlockReader<Text>(({ text }) => void (text.trim() && blocks.push(text.trim()))),
    ownHost: HOST,
    exclude,
    onShadowRoot: (root) => shadowRoots.push(root),
    sections: { enter: (_, name) => elements.push(name), leave: ({ localName }) => left.push(localName), resumeAt() {} },
  });
  return { walk, blocks, shadowRoots, elements, left };
}

function blocksOf(html: string): string[] {
  document.body.innerHTML = html;
  const { walk, blocks } = walkOver([document.body]);
  walk.advance(toTheEnd);
  return blocks;
}

function attachShadow(selector: string, html: string): ShadowRoot {
  const root = document.querySelector(selector)!.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

beforeEach(() => {
  document.body.replaceChildren();
});

describe('reading a page', () => {
  it.each([
    [
      'goes line by line in the order of the document',
      '<h1>민원 안내</h1><p>여권</p><ul><li>사증</li><li>귀화</li></ul>',
      ['민원 안내', '여권', '사증', '귀화'],
    ],
    ['keeps a line together through inline elements', '<p>체류<b>기간 <i>연장</i></b>허가</p>', ['체류기간 연장허가']],
    ['keeps apart what stands in cells', '<table><tr><td>과태료</td><td>4만원</td></tr></table>', ['과태료', '4만원']],
    ['reads text beside blocks', '신고 <p>14일 이내</p> 의무', ['신고', '14일 이내', '의무']],
    ['reads on after an empty element', '<p></p><p><b></b>세대주</p><hr>본인', ['세대주', '본인']],
    ['passes over comments', '<p>전입<!-- 예전 이름 -->신고</p>', ['전입신고']],
    [
      'passes over scripts, styles and code of a template',
      '<script>여권</script><style>사증</style><template>귀화</template><p>영주</p>',
      ['영주'],
    ],
    [
      'passes over what somebody types',
      '<p>성명</p><textarea>여권번호</textarea><input value="사증"><select><option>국적</option></select>',
      ['성명'],
    ],
    [
      'passes over editable regions, whatever stands in them',
      '<p>민원</p><div contenteditable><p>여권을 잃어버렸어요</p></div><p contenteditable="plaintext-only">사증</p>',
      ['민원'],
    ],
    ['reads a region that is said not to be editable', '<p contenteditable="false">여권</p>', ['여권']],
    ['passes over our own element', `<p>여권</p><${HOST}>사증</${HOST}>`, ['여권']],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  it('reads an open shadow tree before the content of its host, and tells of it', () => {
    document.body.innerHTML = '<p>앞</p><nhis-card><p>피부양자</p></nhis-card><p>뒤</p>';
    const root = attachShadow('nhis-card', '<p>지역가입자</p><b>보험료</b>');
    const { walk, blocks, shadowRoots } = walkOver([document.body]);
    walk.advance(toTheEnd);
    expect(blocks).toEqual(['앞', '지역가입자', '보험료', '피부양자', '뒤']);
    expect(shadowRoots).toEqual([root]);
  });

  it('finds shadow trees inside shadow trees, empty ones too', () => {
    document.body.innerHTML = '<gov-page></gov-page><p>끝</p>';
    const outer = attachShadow('gov-page', '<p>안내</p><gov-box></gov-box>');
    const inner = outer.querySelector('gov-box')!.attachShadow({ mode: 'open' });
    const { walk, blocks, shadowRoots } = walkOver([document.body]);
    walk.advance(toTheEnd);
    expect(blocks).toEqual(['안내', '끝']);
    expect(shadowRoots).toEqual([outer, inner]);
  });

  it('passes over editable regions inside a shadow tree too', () => {
    document.body.innerHTML = '<gov-editor></gov-editor><p>끝</p>';
    attachShadow('gov-editor', '<p>민원</p><div contenteditable>여권을 잃어버렸어요</div>');
    const { walk, blocks } = walkOver([document.body]);
    walk.advance(toTheEnd);
    expect(blocks).toEqual(['민원', '끝']);
  });

  it('stays within the parts it is given, and reads them as one stretch', () => {
    document.body.innerHTML = '<p>앞</p><p id="line">체류<b>기간</b> <i>연장</i><span>허가</span></p><p>뒤</p>';
    const [first, second] = document.querySelector('#line')!.childNodes;
    const { walk, blocks } = walkOver([first!, second!]);
    walk.advance(toTheEnd);
    expect(blocks).toEqual(['체류기간']);
  });

  it('tells of each element it enters, and of none that it passes over', () => {
    document.body.innerHTML =
      '<h2>납부</h2><textarea></textarea><section contenteditable><h3>메모</h3></section><p>세금<br><b>납부</b></p>';
    const { walk, elements } = walkOver([document.body]);
    walk.advance(toTheEnd);
    expect(elements).toEqual(expect.arrayContaining(['body', 'h2', 'p', 'b']));
    expect(elements).not.toContain('section');
    expect(elements).not.toContain('h3');
  });

  it('is over at once where there is nothing to read', () => {
    const { walk, blocks } = walkOver([]);
    expect(walk.advance(toTheEnd)).toBe(true);
    expect(blocks).toEqual([]);
  });
});

describe('what a selector excludes', () => {
  function read(html: string, exclude: string): string[] {
    document.body.innerHTML = html;
    const { walk, blocks } = walkOver([document.body], exclude);
    walk.advance(toTheEnd);
    return blocks;
  }

  it('is passed over with all that is in it', () => {
    expect(read('<p>민원</p><div class="mine"><p>여권</p></div><p>사증 <b class="mine">귀화</b></p>', '.mine')).toEqual(['민원', '사증']);
  });

  it('keeps the lines before and behind it apart', () => {
    expect(read('신고<div class="mine">여권</div>의무', '.mine')).toEqual(['신고', '의무']);
  });

  it('is passed over in shadow trees, which a selector from outside does not reach', () => {
    document.body.innerHTML = '<gov-card></gov-card><p>끝</p>';
    attachShadow('gov-card', '<p>안내</p><p class="mine">여권</p>');
    const { walk, blocks } = walkOver([document.body], '.mine');
    walk.advance(toTheEnd);
    expect(blocks).toEqual(['안내', '끝']);
  });

  it('is not read where a changed part of it is read by itself, in a shadow tree either', () => {
    document.body.innerHTML = '<section class="mine"><p>여권</p><gov-card></gov-card></section>';
    const inner = attachShadow('gov-card', '<p>사증</p>');
    for (const root of [
      document.querySelector('p')!,
      document.querySelector('p')!.firstChild!,
      inner.firstChild!,
      document.querySelector('section')!,
    ]) {
      const { walk, blocks } = walkOver([root], '.mine');
      expect(walk.advance(toTheEnd)).toBe(true);
      expect(blocks).toEqual([]);
    }
  });
});

describe('reading a page in slices', () => {
  const LINES = Array.from({ length: 200 }, (_, number) => `${number}번 창구`);
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

  it('pauses when told so, and goes on from there until all has been read once', () => {
    document.body.innerHTML = paragraphs(LINES);
    const { walk, blocks } = walkOver([document.body]);
    const read: number[] = [];
    while (!walk.advance(() => true)) read.push(blocks.length);
    expect(blocks).toEqual(LINES);
    expect(read.length).toBeGreaterThan(3);
    expect(read).toEqual([...new Set(read)]);
  });

  it('stays over when asked again', () => {
    document.body.innerHTML = '<p>여권</p>';
    const { walk, blocks } = walkOver([document.body]);
    expect([walk.advance(toTheEnd), walk.advance(toTheEnd)]).toEqual([true, true]);
    expect(blocks).toEqual(['여권']);
  });

  it('reads what is added behind it while it pauses', () => {
    document.body.innerHTML = paragraphs(LINES);
    const { walk, blocks } = walkOver([document.body]);
    expect(walk.advance(() => true)).toBe(false);
    document.body.insertAdjacentHTML('beforeend', '<p>마감</p>');
    walk.advance(toTheEnd);
    expect(blocks).toEqual([...LINES, '마감']);
  });

  it('reads the rest of the page when the part it pauses in is removed', () => {
    document.body.innerHTML = `<div id="loading">${paragraphs(LINES)}</div><p>외국인등록증</p>`;
    const { walk, blocks } = walkOver([document.body]);
    expect(walk.advance(() => true)).toBe(false);
    const before = blocks.length;
    document.querySelector('#loading')!.remove();
    expect(walk.advance(toTheEnd)).toBe(true);
    expect(blocks.at(-1)).toBe('외국인등록증');
    // What has left the page is not read on.
    expect(blocks.length).toBeLessThanOrEqual(before + 2);
  });
});
