import { openPdf, type PdfOptions, type PdfPage } from './open-pdf.ts';

/**
 * Reads a PDF page by page; takes the bytes over. Whoever stops asking for pages, or stops by the signal, which throws its reason, gives
 * the memory back. Throws an `UnreadablePdf`.
 */
export async function* readPdf(bytes: Uint8Array, options: PdfOptions): AsyncGenerator<PdfPage, void> {
  const pdf = await openPdf(bytes, options);
  try {
    for (let number = 1; number <= pdf.count; number++) {
      yield await pdf.read(number);
      options.signal?.throwIfAborted();
    }
  } finally {
    await pdf.close();
  }
}
