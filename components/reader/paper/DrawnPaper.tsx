import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Say } from '../../../core/digest/tell/telling.ts';
import type { PaperPage } from '../reader-shell.ts';
import { Drawing } from './Drawing.tsx';
import { showPlace, type TextPlace } from './show-place.ts';
import { TextLayer } from './TextLayer.tsx';
import { useNearView } from './use-near-view.ts';

export interface DrawnPaperProps {
  page: PaperPage;
  /** Where its text begins in the letter's. */
  from: number;
  /** A place of the letter to be shown; each object once. */
  place: TextPlace | null;
  say: Say;
}

/** A page as it is drawn, with its words over their pictures. Far from the view it is an empty frame. */
export function DrawnPaper({ page, from, place, say }: DrawnPaperProps) {
  const { number, width, height, text, isRead } = page;
  const frame = useRef<HTMLElement>(null);
  const isNear = useNearView(frame, number === 1);
  const isHere = place !== null && place.start >= from && place.start < from + text.length;
  const isShown = isNear || isHere;
  useLayoutEffect(() => {
    if (isHere) showPlace(frame.current!, place);
  }, [place]);
  return (
    <figure ref={frame} class="drawn-page" aria-label={say('pageNumber', { page: number })} style={{ aspectRatio: `${width} / ${height}` }}>
      {isShown && (
        <>
          <Drawing page={page} say={say} />
          <TextLayer page={page} from={from} />
        </>
      )}
      {!isRead && <figcaption class="message">{say('notRecognised')}</figcaption>}
    </figure>
  );
}
