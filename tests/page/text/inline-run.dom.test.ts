import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBlockReader } from '../../../core/text/block-reader.ts';
import { isInline, unitAround } from '../../../page/text/inline-run.ts';
import { walkTree } from '../../../page/text/walk/walk-tree.ts';

/** Text node with this text, in the document or an open shadow tree of it. */
function textNode(data: string, root: Node = document): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if ((node as Text).data === data) return node as Text;
  throw new Error(`There is no text “${data}”.`);
}

/** The unit around a text, as its nodes read. */
function unitOf(html: string, data: string): string[] | null {
  document.body.innerHTML = html;
  return unitAround(textNode(data))?.map((node) => node.textContent ?? '') ?? null;
}

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('the part to read again around a text', () => {
  it.each([
    ['is its line', '<p>체류<b>기간</b> 연장</p>', '기간', ['체류', '기간', ' 연장']],
    ['is its line, however deep it stands', '<p>체류<b><i><u>기간</u></i></b>연장</p>', '기간', ['체류', '기간', '연장']],
    ['ends at blocks', '<div>신고<p>앞</p>체류<b>기간</b><p>뒤</p>여권</div>', '기간', ['체류', '기간']],
    ['goes on over a line break', '<td>체류기간<br>연장허가</td>', '연장허가', ['체류기간', '', '연장허가']],
    ['goes on over a comment', '<p>체류<!-- -->기간</p>', '기간', ['체류', ' ', '기간']],
    ['goes on over an icon, which reading passes over', '<p>체류기간<svg></svg>연장허가</p>', '연장허가', ['체류기간', '', '연장허가']],
    ['goes on over a script in the line', '<p>보증금<script></script>반환</p>', '반환', ['보증금', '', '반환']],
    ['goes on over a field in the line', '<p>보증금<input>반환</p>', '반환', ['보증금', '', '반환']],
    ['stands inside a link that is a block', '<li>새 글<a><div>과태료</div></a></li>', '과태료', ['과태료']],
  ])('%s', (_, html, data, unit) => {
    expect(unitOf(html, data)).toEqual(unit);
  });

  it.each([
    ['a script', '<script>여권</script>'],
    ['a style sheet', '<style>여권</style>'],
    ['a field of many lines', '<textarea>여권</textarea>'],
    ['a list of choices', '<select><option>여권</option></select>'],
    ['suggestions of a field', '<datalist><option>여권</option></datalist>'],
    ['a picture', '<svg><text>여권</text></svg>'],
    ['a formula', '<math><mtext>여권</mtext></math>'],
    ['what stands in for a video', '<video><p>여권</p></video>'],
    ['what stands in for an embedded object', '<object><p>여권</p></object>'],
    ['a ruby gloss', '<ruby>旅券<rt>여권</rt></ruby>'],
    ['an editable region', '<div contenteditable><p>여권</p></div>'],
  ])('is nothing inside %s', (_, html) => {
    expect(unitOf(`<p>${html}</p>`, '여권')).toBeNull();
  });

  it('is nothing inside the title of the document, which shows in no line of it', () => {
    document.head.innerHTML = '<title>체류기간 안내</title>';
    expect(unitAround(textNode('체류기간 안내'))).toBeNull();
  });

  it('is its line at the top of a shadow tree too', () => {
    document.body.innerHTML = '<gov-card></gov-card>';
    const root = document.querySelector('gov-card')!.attachShadow({ mode: 'open' });
    root.innerHTML = '체류<b>기간</b><p>안내</p>';
    expect(unitAround(textNode('기간', root))?.map((node) => node.textContent)).toEqual(['체류', '기간']);
  });

  it('is the element itself where a block has come', () => {
    document.body.innerHTML = '<p>여권</p><p>사증</p>';
    expect(unitAround(document.querySelector('p')!)).toEqual([document.querySelector('p')]);
  });

  it('is the line where an inline element has come', () => {
    document.body.innerHTML = '<p>체류<b>기간</b></p>';
    expect(unitAround(document.querySelector('b')!)).toEqual([...document.querySelector('p')!.childNodes]);
  });
});

/** The lines of some nodes, each as its text nodes. */
function linesOf(roots: readonly Node[]): Text[][] {
  const lines: Text[][] = [];
  const reader = createBlockReader<Text>(({ sources, length }) => {
    const texts = sources.slice(0, length).filter((source) => source !== null);
    if (texts.length) lines.push(texts);
  });
  walkTree({ roots, reader, ownHost: 'annae-host', onShadowRoot() {} }).advance(() => false);
  return lines;
}

type Tree = 'text' | { name: string; children: Tree[] };

/** Elements that a parser leaves empty. */
const EMPTY = ['br', 'input'];
const NAMES = ['p', 'div', 'td', 'b', 'a', 'span', 'br', 'svg', 'script', 'select', 'input', 'rt', 'gov-card'];

/** Small pages, whatever stands in what. */
const { trees: anyPage } = fc.letrec<{ trees: Tree[]; tree: Tree }>((tie) => ({
  trees: fc.array(tie('tree'), { maxLength: 4 }),
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constant('text' as const),
    fc.record({ name: fc.constantFrom(...NAMES), children: tie('trees') }),
  ),
}));

/** Puts a page into the document; no two of its texts are alike. */
function show(trees: readonly Tree[]): void {
  let texts = 0;
  const build = (tree: Tree): Node => {
    if (tree === 'text') return document.createTextNode(`${++texts}번 창구`);
    const element = document.createElement(tree.name);
    if (!EMPTY.includes(tree.name)) element.append(...tree.children.map(build));
    return element;
  };
  document.body.replaceChildren(...trees.map(build));
}

describe('whatever the page', () => {
  it('each line is read again as it was read first', () => {
    fc.assert(
      fc.property(anyPage, (trees) => {
        show(trees);
        for (const line of linesOf([document.body])) {
          for (const text of line) expect(linesOf(unitAround(text) ?? [])).toContainEqual(line);
        }
      }),
    );
  });

  it('nothing is read again that was not read first', () => {
    fc.assert(
      fc.property(anyPage, (trees) => {
        show(trees);
        const read = new Set(linesOf([document.body]).flat());
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) if (!read.has(walker.currentNode as Text)) expect(unitAround(walker.currentNode)).toBeNull();
      }),
    );
  });
});

describe('what stands in a line', () => {
  it.each(['a', 'b', 'br', 'span', 'sub'])('is <%s>', (name) => {
    expect(isInline(document.createElement(name))).toBe(true);
  });

  it.each(['p', 'div', 'td', 'button', 'gov-card'])('is not <%s>', (name) => {
    expect(isInline(document.createElement(name))).toBe(false);
  });

  it('is text', () => {
    expect(isInline(document.createTextNode('여권'))).toBe(true);
  });
});
