import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far from the view a page is drawn, in heights of the view. */
const MARGIN = '100%';

/** Whether an element is in the view or near it. `isFirst`: before that is known. */
export function useNearView(element: RefObject<Element | null>, isFirst: boolean): boolean {
  const [isNear, setNear] = useState(isFirst);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setNear(entry!.isIntersecting), { rootMargin: `${MARGIN} 0%` });
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return isNear;
}
