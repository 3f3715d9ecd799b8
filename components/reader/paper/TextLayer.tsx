import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DrawnPage, WordBox } from '../../../core/digest/reading/drawn-page.ts';
import { drawnLines } from './drawn-lines.ts';

export interface TextLayerProps {
  page: DrawnPage;
  /** Where its text begins in the letter's. */
  from: number;
}

/** The words of a page over their pictures, unseen, for marks, for selecting and for being read aloud. */
export function TextLayer({ page, from }: TextLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const whole: WordBox = { x0: 0, y0: 0, x1: page.width, y1: page.height };
  useLayoutEffect(() => fitWords(layer.current!), [page]);
  return (
    <div ref={layer} class="text-layer" lang="ko">
      {drawnLines(page).map(({ words, box: line }) => (
        <p key={words[0]!.start} style={placeIn(line, whole)}>
          {words.flatMap(({ start, end, box }, at) => [
            at > 0 && page.text.slice(words[at - 1]!.end, start),
            <span
              key={start}
              data-start={from + start}
              data-across={(box.x1 - box.x0) / page.width}
              style={{ ...placeIn(box, line), width: 'max-content', fontSize: `${(100 * (box.y1 - box.y0)) / page.width}cqw` }}
            >
              {page.text.slice(start, end)}
            </span>,
          ])}
        </p>
      ))}
      {page.words.map(
        ({ start, box, unsure }) => unsure && <span key={`doubt ${start}`} class="unsure-frame" aria-hidden style={placeIn(box, whole)} />,
      )}
    </div>
  );
}

/** A box as a part of the one around it. */
function placeIn({ x0, y0, x1, y1 }: WordBox, around: WordBox) {
  const width = around.x1 - around.x0 || 1;
  const height = around.y1 - around.y0 || 1;
  return {
    left: `${(100 * (x0 - around.x0)) / width}%`,
    top: `${(100 * (y0 - around.y0)) / height}%`,
    width: `${(100 * (x1 - x0)) / width}%`,
    height: `${(100 * (y1 - y0)) / height}%`,
  };
}

/** Makes the letters of each word as wide together as those of its picture, which are of another font. All are measured before one is changed. */
function fitWords(layer: HTMLElement): void {
  const across = layer.clientWidth;
  const spans = [...layer.querySelectorAll<HTMLElement>('[data-across]')];
  const widths = spans.map((span) => span.offsetWidth);
  for (const [at, span] of spans.entries()) {
    const wanted = Number(span.dataset.across) * across;
    if (widths[at]! > 0) span.style.transform = `scaleX(${(wanted / widths[at]!).toFixed(4)})`;
  }
}
