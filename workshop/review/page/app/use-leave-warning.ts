import { useEffect, useRef } from 'preact/hooks';

/** How long, in milliseconds, a link to a mail program may take to leave. */
const LEAVING = 1000;

/** The browser asks before the window closes while there is something to lose. Returns what lets a link to a mail program through. */
export function useLeaveWarning(isUnsaved: boolean): () => void {
  const isLet = useRef(false);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    function warn(event: BeforeUnloadEvent) {
      if (!isLet.current) event.preventDefault();
    }
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  return () => {
    isLet.current = true;
    setTimeout(() => {
      isLet.current = false;
    }, LEAVING);
  };
}
