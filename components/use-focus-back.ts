import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For content that gives its place to other content for a while (`isAway`): call what comes back before it does, and the focus returns
 * when the place is its own again.
 */
export function useFocusBack(around: RefObject<HTMLElement | null>, isAway: boolean): () => void {
  const opener = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!isAway) opener.current?.focus({ preventScroll: true });
  }, [isAway]);
  return () => {
    const { activeElement } = around.current!.getRootNode() as Document | ShadowRoot;
    opener.current = activeElement instanceof HTMLElement ? activeElement : null;
  };
}
