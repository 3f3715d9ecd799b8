import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Quarters } from '../picture/prepare/turn.ts';
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
  /** Its pages will be drawn, with the fonts of this device where it brings none along. */
  isDrawn?: boolean;
}

/** A PDF that is open. It keeps its memory until it is closed. */
export interface OpenPdf {
  count: number;
  /** Reads a page. Throws an `UnreadablePdf`. */
  read(number: number): Promise<PdfPage>;
  /** Draws a page onto a canvas, which gets its size: `scale` pixels a point, and as many quarters clockwise as its scan has to be turned. */
  draw(number: number, canvas: HTMLCanvasElement, scale: number, quarters?: Quarters): Promise<void>;
  /** Gives the memory back; whatever goes on in it stops. */
  close(): Promise<void>;
}

/** Opens a PDF; takes the bytes over. Throws an `UnreadablePdf`, or the reason of the signal, which closes it at once. */
export async function openPdf(bytes: Uint8Array, options: PdfOptions): Promise<OpenPdf> {
  const { engine, signal } = options;
  signal?.throwIfAborted();
  const task = startReading(bytes, options);
  const stop = () => void task.destroy();
  signal?.addEventListener('abort', stop);
  async function close(): Promise<void> {
    signal?.removeEventListener('abort', stop);
    await task.destroy();
  }
  async function inPdf<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      throw faultOf(error, engine);
    }
  }
  try {
    const document = await inPdf(() => task.promise);
    return {
      count: document.numPages,
      read: (number) => inPdf(() => readPage(document, number, engine)),
      draw: (number, canvas, scale, quarters = 0) => inPdf(async () => drawPage(await document.getPage(number), canvas, scale, quarters)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function startReading(data: Uint8Array, { engine, password, isDrawn = false }: PdfOptions): PDFDocumentLoadingTask {
  const { pdfjs, cMapUrl, standardFontDataUrl, wasmUrl } = engine;
  return pdfjs.getDocument({
    data,
    ...(password !== undefined && { password }),
    cMapUrl,
    cMapPacked: true,
    standardFontDataUrl,
    ...(wasmUrl !== undefined && { wasmUrl }),
    isEvalSupported: false,
    // No font is made where nothing is drawn.
    disableFontFace: !isDrawn,
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

async function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number, quarters: Quarters): Promise<void> {
  const viewport = page.getViewport({ scale, rotation: page.rotate + 90 * quarters });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
}

/** What the library's own errors mean. */
function faultOf(error: unknown, { pdfjs }: PdfEngine): unknown {
  const { name, code } = error as Error & { code?: number };
  if (name === 'PasswordException')
    return new UnreadablePdf(code === pdfjs.PasswordResponses.INCORRECT_PASSWORD ? 'wrong-password' : 'password', error);
  const isBroken = name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException';
  return isBroken ? new UnreadablePdf('broken', error) : error;
}
