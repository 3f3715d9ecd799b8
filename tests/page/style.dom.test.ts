import { afterEach, describe, expect, it, vi } from 'vitest';
import { adoptStyle } from '../../page/style.ts';

const CSS_TEXT = '.launcher { color: #123456; }';

function shadowRoot(): ShadowRoot {
  return document.createElement('annae-host').attachShadow({ mode: 'open' });
}

function rulesOf(root: Document | ShadowRoot): string[] {
  return root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' ')));
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.adoptedStyleSheets = [];
});

describe('a style of ours', () => {
  it.each([
    ['the document', () => document],
    ['a shadow tree', shadowRoot],
  ])('is added to %s without an element, and taken off without a trace', (_, rootOf) => {
    const root = rootOf();
    const pageSheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [pageSheet];
    const elements = root.querySelectorAll('*').length;
    const remove = adoptStyle(root, CSS_TEXT);
    expect(rulesOf(root)).toEqual([expect.stringContaining('#123456')]);
    expect(root.querySelectorAll('*')).toHaveLength(elements);
    remove();
    expect(root.adoptedStyleSheets).toEqual([pageSheet]);
  });

  describe('where the browser refuses style sheets of scripts', () => {
    function refuse(): void {
      vi.stubGlobal('CSSStyleSheet', function refused() {
        throw new TypeError('Illegal constructor');
      });
    }

    it('is an element in a shadow tree', () => {
      refuse();
      const root = shadowRoot();
      const remove = adoptStyle(root, CSS_TEXT);
      expect(root.querySelector('style')!.textContent).toBe(CSS_TEXT);
      remove();
      expect(root.querySelector('style')).toBeNull();
    });

    it('is nothing in a document, which stays as it is', () => {
      refuse();
      const before = document.documentElement.outerHTML;
      adoptStyle(document, CSS_TEXT)();
      expect(document.documentElement.outerHTML).toBe(before);
    });
  });
});
