const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
/** What `findHiddenTexts` lists, though it cannot be marked. */
const HINTS = ['alt', 'title', 'placeholder'];
/** Text that nobody sees. */
const UNSEEN = 'script, style, noscript, template';
/** Width and height in CSS pixels from which on a frame can show a word. */
const SMALLEST = 16;

/**
 * Calls once, as soon as a window has Korean text and a size to show it in: perhaps at once, perhaps never. Text that comes
 * later is looked at by itself, in open shadow trees too.
 */
export function whenKoreanShows(window: Window, act: () => void): void {
  const end = new AbortController();
  const observer = new MutationObserver((records) => {
    isKorean ||= records.some(({ addedNodes, target, type }) => (type === 'characterData' ? holds(target) : [...addedNodes].some(holds)));
    check();
  });
  let isKorean = false;

  function check(): void {
    if (!isKorean || end.signal.aborted) return;
    observer.disconnect();
    if (window.innerWidth < SMALLEST || window.innerHeight < SMALLEST) return;
    end.abort();
    act();
  }

  function holds(root: Node): boolean {
    const walker = window.document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (HANGUL.test((node as Text).data) && !node.parentElement?.closest(UNSEEN)) return true;
      } else if (node.nodeType === Node.ELEMENT_NODE && elementHolds(node as Element)) return true;
    }
    return false;
  }

  function elementHolds(element: Element): boolean {
    const { shadowRoot } = element;
    if (shadowRoot && watch(shadowRoot)) return true;
    return HINTS.some((name) => HANGUL.test(element.getAttribute(name) ?? ''));
  }

  function watch(root: Node): boolean {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return holds(root);
  }

  window.addEventListener('resize', check, { signal: end.signal });
  isKorean = watch(window.document);
  check();
}
