import type { DrawnPage, DrawnWord } from '../../core/digest/reading/drawn-page.ts';
import type { PdfPage } from './open-pdf.ts';

/** How far letters reach above and below the line that they stand on, in heights of a letter. */
const ABOVE = 0.86;
const BELOW = 0.2;

/** A page of a PDF with the places of its words, in points. */
export function drawnPdfPage({ number, width, height, text, rows, places, content }: PdfPage): DrawnPage {
  const words = places.map(({ start, end, piece }): DrawnWord => {
    const { x, baseline, width: across, height: size } = piece;
    return { start, end, box: { x0: x, y0: baseline - ABOVE * size, x1: x + across, y1: baseline + BELOW * size } };
  });
  return { number, width, height, text, rows, words, isRead: content !== 'picture' };
}
