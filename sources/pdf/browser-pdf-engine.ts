import type { PdfEngine } from './pdf-engine.ts';

/** Loads the library that reads PDFs in a browser page. `address` of a file that `pdfFiles` names. */
export async function browserPdfEngine(address: (path: string) => string): Promise<PdfEngine> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = address('pdf/worker.mjs');
  return { pdfjs, cMapUrl: address('pdf/cmaps/'), standardFontDataUrl: address('pdf/standard_fonts/'), wasmUrl: address('pdf/wasm/') };
}
