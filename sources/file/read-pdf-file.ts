import { LONGEST_LETTER } from '../../core/digest/digest-letter.ts';
import { UnreadableLetter } from '../../core/digest/reading/unreadable-letter.ts';
import { drawnPdfPage } from '../pdf/drawn-pdf-page.ts';
import { joinPages } from '../pdf/join-pages.ts';
import { type OpenPdf, openPdf } from '../pdf/open-pdf.ts';
import { type PdfFault, UnreadablePdf } from '../pdf/unreadable-pdf.ts';
import type { DrawablePage, FileOptions, FileReading } from './file-reading.ts';

const PROBLEMS = { password: 'password', 'wrong-password': 'wrong-password', broken: 'broken-pdf' } as const satisfies Record<
  PdfFault,
  string
>;

/** Reads a PDF page by page. It stays open, so that its pages can be drawn, until `over`. */
export async function* readPdfFile(file: Blob, options: FileOptions): AsyncGenerator<FileReading, void> {
  const { signal, over, password } = options;
  const [bytes, engine] = await Promise.all([file.arrayBuffer(), options.loadPdfEngine()]);
  try {
    signal.throwIfAborted();
    const pdf = await openPdf(new Uint8Array(bytes), { engine, password, signal: over, isDrawn: true });
    yield* readPages(pdf, signal);
  } catch (error) {
    throw error instanceof UnreadablePdf ? new UnreadableLetter(PROBLEMS[error.fault], error) : error;
  }
}

async function* readPages(pdf: OpenPdf, signal: AbortSignal): AsyncGenerator<FileReading, void> {
  const { count } = pdf;
  const pages: DrawablePage[] = [];
  let letter = joinPages(pages);
  for (let number = 1; number <= count; number++) {
    const page = drawnPdfPage(await pdf.read(number));
    signal.throwIfAborted();
    pages.push({ ...page, draw: (canvas, width) => pdf.draw(number, canvas, width / page.width) });
    // Behind the longest letter nothing more goes into the digest.
    if (letter.text.length < LONGEST_LETTER) letter = joinPages(pages);
    yield { letter, pages: [...pages], count, done: number / count, isPicture: false, isCut: letter.text.length > LONGEST_LETTER };
  }
  if (!letter.text.trim()) throw new UnreadableLetter('empty-pdf');
}
