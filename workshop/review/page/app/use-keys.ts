import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewAction } from './review-state.ts';

export interface KeysOptions {
  dispatch(action: ReviewAction): void;
  /** Where the fields of a wrong word are, and where the focus goes when a field is left. */
  card: RefObject<HTMLElement | null>;
  /** Whether the page runs from right to left. */
  isMirrored: boolean;
}

/**
 * 1 right, 2 wrong, arrows to other words, Escape out of a field. They can be turned off (WCAG 2.1.4), and do nothing while somebody types
 * or with a modifier.
 */
export function useKeys({ dispatch, card, isMirrored }: KeysOptions) {
  const [useOwnKeys, setUseOwnKeys] = useState(true);
  useEffect(() => {
    if (!useOwnKeys) return undefined;
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (isField(event.target)) {
        if (event.key === 'Escape') card.current?.querySelector<HTMLElement>('h2')?.focus();
        return;
      }
      const action = actionOf(event.key, isMirrored);
      if (!action) return;
      event.preventDefault();
      dispatch(action);
      // The fields come with the next drawing.
      if (action.type === 'judge' && action.verdict === 'wrong') requestAnimationFrame(() => focusFirstField(card.current));
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [useOwnKeys, isMirrored]);
  return { useOwnKeys, setUseOwnKeys };
}

function actionOf(key: string, isMirrored: boolean): ReviewAction | null {
  switch (key) {
    case '1':
      return { type: 'judge', verdict: 'right' };
    case '2':
      return { type: 'judge', verdict: 'wrong' };
    case 'ArrowRight':
      return { type: 'step', by: isMirrored ? -1 : 1 };
    case 'ArrowLeft':
      return { type: 'step', by: isMirrored ? 1 : -1 };
    default:
      return null;
  }
}

/** A check box takes no letters. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement;
}

function focusFirstField(card: HTMLElement | null): void {
  card?.querySelector<HTMLElement>('textarea')?.focus();
}
