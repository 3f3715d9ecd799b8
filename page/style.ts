/**
 * Adds a style sheet to a document or shadow tree without an element, which works under `style-src 'none'`. Where the
 * browser refuses (content scripts in older Firefox), a shadow tree gets a style element instead; a document stays as it is.
 * Returns what takes the style off again.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): () => void {
  try {
    // A sheet belongs to the document that it was made for, which may be that of a frame.
    const { CSSStyleSheet: Sheet } = (root.ownerDocument ?? (root as Document)).defaultView ?? globalThis;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    if (root.nodeType === Node.DOCUMENT_NODE) return () => {};
    const style = root.ownerDocument!.createElement('style');
    style.textContent = css;
    root.append(style);
    return () => style.remove();
  }
}
