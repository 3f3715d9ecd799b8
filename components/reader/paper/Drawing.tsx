import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../../core/digest/tell/telling.ts';
import type { PaperPage } from '../reader-shell.ts';

export interface DrawingProps {
  page: PaperPage;
  say: Say;
}

/** The most pixels across that a page is drawn with. */
const FINEST = 2000;

/** The picture of a page, drawn once. */
export function Drawing({ page, say }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const { current } = canvas;
    let isWanted = true;
    page.draw(current!, Math.min(FINEST, Math.max(800, current!.clientWidth) * devicePixelRatio)).catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
      // Browsers keep the pixels of a canvas that is gone for a while.
      current!.width = 0;
    };
  }, [page.draw]);
  return (
    <>
      <canvas ref={canvas} />
      {hasFailed && <p class="message">{say('notDrawn')}</p>}
    </>
  );
}
