/** The open shadow roots that reading has found on the page. */
export interface ShadowRoots {
  /** Each once, in the order in which they were found; a hit test has to name them. */
  found: readonly ShadowRoot[];
  /** Takes note of a root that reading came across. */
  add(root: ShadowRoot): void;
}

/**
 * Collects shadow roots. Nothing tells when a root is attached to an element that is on the page already: such a root is
 * found when its part of the page is read again. Whoever wants to look for it earlier does that here.
 */
export function createShadowRoots(onFound: (root: ShadowRoot) => void): ShadowRoots {
  const found: ShadowRoot[] = [];
  return {
    found,
    add(root) {
      if (found.includes(root)) return;
      found.push(root);
      onFound(root);
    },
  };
}
