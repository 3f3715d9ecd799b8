/** Watches for what may show text that was hidden: menus, tabs, slides, text that fades in. */
export interface RevealWatcher {
  /** Watches a further root: the document, or an open shadow root. */
  watch(root: Node): void;
  destroy(): void;
}

/** Reports come this far apart at least (milliseconds): a page may be animated all the time. */
const PAUSE = 250;
const ATTRIBUTES = ['class', 'style', 'hidden', 'open'];
const EVENTS = ['transitionend', 'animationend', 'pointerover', 'focusin', 'toggle', 'scroll'];

/** Reports that hidden text may be seen now. The browser tells only of text that enters the view, not of text that fades in. */
export function watchReveals(report: () => void): RevealWatcher {
  const end = new AbortController();
  const observer = new MutationObserver(notice);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function notice(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      report();
    }, PAUSE);
  }

  return {
    watch(root) {
      observer.observe(root, { subtree: true, attributeFilter: ATTRIBUTES });
      for (const event of EVENTS) root.addEventListener(event, notice, { capture: true, passive: true, signal: end.signal });
    },
    destroy() {
      observer.disconnect();
      end.abort();
      clearTimeout(timer);
    },
  };
}
