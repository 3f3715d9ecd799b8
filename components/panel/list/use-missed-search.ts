import { useLayoutEffect, useRef } from 'preact/hooks';

/** Milliseconds without a key after which a search counts as made. */
export const PAUSE = 3000;

export interface MissedSearchOptions {
  /** What is sought; '' for nothing. */
  sought: string;
  /** Whether nothing fits it. */
  isMissed: boolean;
  /** Called once for each search that was made in vain. */
  onMissed(text: string): void;
}

/**
 * Tells of searches in vain when the reader pauses, or ends one: by emptying or leaving the field (`onLeave`), or the list. What is
 * typed on the way to a word is no search, nor what is left of one while it is deleted.
 */
export function useMissedSearch({ sought, isMissed, onMissed }: MissedSearchOptions): { onLeave(): void } {
  const missed = useRef('');
  const told = useRef('');
  const tell = useRef(onMissed);
  tell.current = onMissed;

  function end(): void {
    if (missed.current !== told.current) tell.current(missed.current);
    told.current = missed.current;
  }

  useLayoutEffect(() => {
    if (sought === '') {
      end();
      missed.current = told.current = '';
      return undefined;
    }
    if (!missed.current.startsWith(sought)) missed.current = told.current = '';
    if (!isMissed) return undefined;
    missed.current ||= sought;
    const timer = setTimeout(end, PAUSE);
    return () => clearTimeout(timer);
  }, [sought, isMissed]);
  useLayoutEffect(() => end, []);
  return { onLeave: end };
}
