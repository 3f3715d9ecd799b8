import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextPiece } from './text-piece.ts';

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = Content['items'][number];
type Matrix = readonly [number, number, number, number, number, number];

/** How much a line may lean and still be read as one: watermarks and stamps lean more, and cross the lines. */
const STEEPEST = 0.2;

/** The upright text of a page, where it is shown. `view` is the viewport's matrix, which knows how the page is turned. */
export function piecesOfPage({ items }: Content, view: readonly number[]): TextPiece[] {
  return items.flatMap((item) => pieceOf(item, view as Matrix) ?? []);
}

function pieceOf(item: Item, view: Matrix): TextPiece | null {
  if (!('str' in item) || !item.str.trim()) return null;
  const [a, b, , , e, f] = item.transform as unknown as Matrix;
  const [va, vb, vc, vd, ve, vf] = view;
  const along = va * a + vc * b;
  const down = vb * a + vd * b;
  if (along <= 0 || Math.abs(down) > STEEPEST * along) return null;
  const { str: text, width, height } = item;
  return {
    text: text.normalize('NFC'),
    x: va * e + vc * f + ve,
    baseline: vb * e + vd * f + vf,
    width,
    height: height || Math.hypot(along, down),
  };
}
