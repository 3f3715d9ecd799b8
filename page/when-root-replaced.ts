/**
 * Calls when the document gets another root element: after `document.open()`, which takes every node and listener away, or
 * where a script puts a new one in place. Returns what ends that.
 */
export function whenRootReplaced(document: Document, act: () => void): () => void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    const { documentElement } = document;
    if (!documentElement || documentElement === root) return;
    root = documentElement;
    act();
  });
  // The document itself stays, and so does what observes it.
  observer.observe(document, { childList: true });
  return () => observer.disconnect();
}
