import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { layOutPage, type PageLayout } from './lay-out-page.ts';
import { contentOfPage, type PageContent } from './page-content.ts';
import type { PdfEngine } from './pdf-engine.ts';
import { piecesOfPage } from './pieces-of-page.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';

export interface PdfPage extends PageLayout {
  /** From 1. */
  number: number;
  /** How many pages the PDF has. */
  count: number;
  content: PageContent;
  /** Of the page as it is shown, in points. */
  width: number;
  height: number;
}

export interface PdfOptions {
  engine: PdfEngine;
  password?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Reads a PDF page by page; takes the bytes over. Whoever stops asking for pages, or stops by the signal, which throws its reason, gives
 * the memory back. Throws an `UnreadablePdf`.
 */
export async function* readPdf(bytes: Uint8Array, options: PdfOptions): AsyncGenerator<PdfPage, void> {
  const { engine, signal } = options;
  signal?.throwIfAborted();
  const task = startReading(bytes, options);
  const stop = () => void task.destroy();
  signal?.addEventListener('abort', stop);
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number++) {
      yield await readPage(document, number, engine);
      signal?.throwIfAborted();
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw faultOf(error, engine);
  } finally {
    signal?.removeEventListener('abort', stop);
    await task.destroy();
  }
}

function startReading(data: Uint8Array, { engine, password }: PdfOptions): PDFDocumentLoadingTask {
  const { pdfjs, cMapUrl, standardFontDataUrl } = engine;
  return pdfjs.getDocument({
    data,
    ...(password !== undefined && { password }),
    cMapUrl,
    cMapPacked: true,
    standardFontDataUrl,
    isEvalSupported: false,
    // Nothing is drawn here, so no font is made for it.
    disableFontFace: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
}

async function readPage(document: PDFDocumentProxy, number: number, { pdfjs }: PdfEngine): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const pieces = piecesOfPage(await page.getTextContent(), transform);
  const content = await contentOfPage(pieces, page, pdfjs);
  page.cleanup();
  return { ...layOutPage(content === 'text' ? pieces : []), number, count: document.numPages, content, width, height };
}

/** What the library's own errors mean. */
function faultOf(error: unknown, { pdfjs }: PdfEngine): unknown {
  const { name, code } = error as Error & { code?: number };
  if (name === 'PasswordException')
    return new UnreadablePdf(code === pdfjs.PasswordResponses.INCORRECT_PASSWORD ? 'wrong-password' : 'password', error);
  const isBroken = name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException';
  return isBroken ? new UnreadablePdf('broken', error) : error;
}
