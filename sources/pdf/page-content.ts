import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfEngine } from './pdf-engine.ts';
import type { TextPiece } from './text-piece.ts';

/** `picture`: a scanned page, or one whose letters are drawn without saying which they are; only recognition reads it. */
export type PageContent = 'text' | 'picture' | 'empty';

/** Letters on a scanned page that another program has added, such as its number. */
const FEWEST = 20;
/** What fonts without a table of Unicode give instead of letters. */
const NO_LETTER = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu;

/** Tells whether a page has text, is a picture of text, or has nothing. */
export async function contentOfPage(pieces: readonly TextPiece[], page: PDFPageProxy, { OPS }: PdfEngine['pdfjs']): Promise<PageContent> {
  const text = pieces.map((piece) => piece.text).join('');
  const unread = text.match(NO_LETTER)?.length ?? 0;
  if (unread > text.length / 2) return 'picture';
  if (text.length >= FEWEST) return 'text';
  const { fnArray } = await page.getOperatorList();
  const images = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat];
  if (images.some((image) => fnArray.includes(image))) return 'picture';
  if (text) return 'text';
  // Letters may be drawn as shapes.
  return fnArray.includes(OPS.constructPath) ? 'picture' : 'empty';
}
