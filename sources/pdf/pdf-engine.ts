/** The library that reads PDFs, loaded in the build that fits the place, and where its files lie (with a slash at the end). */
export interface PdfEngine {
  pdfjs: typeof import('pdfjs-dist');
  /** Tables for Korean fonts that a PDF names and does not bring along. */
  cMapUrl: string;
  standardFontDataUrl: string;
  /** Decoders of scanned pages; needed where pages are drawn. */
  wasmUrl?: string;
}
