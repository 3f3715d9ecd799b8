import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printSheet } from '../../page/print-sheet.ts';

const CSS_TEXT = '.sheet { font-size: 14pt; }';

interface HappyWindow {
  happyDOM: { settings: object };
}

/** What was in the frame when it was printed. */
let printed: (string | null)[];

// Stand for the browser's frames, which happy-dom does not load.
beforeEach(() => {
  printed = [];
  const documents = new WeakMap<HTMLIFrameElement, Document>();
  Object.assign((window as unknown as HappyWindow).happyDOM.settings, { disableIframePageLoading: false, enableIframePageLoading: true });
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockImplementation(function (this: HTMLIFrameElement) {
    const inside = documents.get(this) ?? document.implementation.createHTMLDocument();
    documents.set(this, inside);
    return this.isConnected ? inside : null;
  });
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (this: HTMLIFrameElement) {
    const print = () => void printed.push(this.contentDocument!.body.textContent);
    return { print } as Window;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function shadowRoot(): ShadowRoot {
  const host = document.createElement('annae-host');
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}

function print(parent: ParentNode & Node, text: string): void {
  printSheet({ parent, css: CSS_TEXT, fill: (body) => body.append(text) });
}

const framesIn = (parent: ParentNode) => [...parent.querySelectorAll<HTMLIFrameElement>('iframe')];

describe.each([
  ['a page of ours', () => document.body],
  ['our shadow root', shadowRoot],
])('a sheet in %s', (_, parentOf) => {
  it('is printed once it is filled, and by itself', () => {
    const parent = parentOf();
    parent.append('Annae');
    print(parent, '상담 요청');
    expect(printed).toEqual(['상담 요청']);
  });

  it('has its own style, in a frame without an address', () => {
    const parent = parentOf();
    print(parent, '상담 요청');
    const [frame] = framesIn(parent);
    const sheets = [...frame!.contentDocument!.adoptedStyleSheets];
    expect(sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join()).toContain('14pt');
    expect(frame!.getAttribute('src')).toBeNull();
  });

  it('is of the width of A4, out of sight, and out of the way of the keyboard and of screen readers', () => {
    const parent = parentOf();
    print(parent, '상담 요청');
    const [frame] = framesIn(parent);
    expect(frame!.style).toMatchObject({ position: 'fixed', left: '-10000px', width: '794px', height: '1123px' });
    expect([frame!.tabIndex, frame!.getAttribute('aria-hidden')]).toEqual([-1, 'true']);
  });

  it('makes way for the next', () => {
    const parent = parentOf();
    print(parent, 'first');
    print(parent, 'second');
    expect(printed).toEqual(['first', 'second']);
    expect(framesIn(parent).map(({ contentDocument }) => contentDocument!.body.textContent)).toEqual(['second']);
  });

  it('leaves the frames of others', () => {
    const parent = parentOf();
    parent.append(document.createElement('iframe'));
    print(parent, '상담 요청');
    expect(framesIn(parent)).toHaveLength(2);
  });
});
