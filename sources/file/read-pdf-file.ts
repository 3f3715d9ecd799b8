import { LONGEST_LETTER } from '../../core/digest/digest-letter.ts';
import type { DrawnPage } from '../../core/digest/reading/drawn-page.ts';
import { UnreadableLetter } from '../../core/digest/reading/unreadable-letter.ts';
import { drawnPdfPage } from '../pdf/drawn-pdf-page.ts';
import { joinPages } from '../pdf/join-pages.ts';
import { type OpenPdf, openPdf } from '../pdf/open-pdf.ts';
import { type PdfFault, UnreadablePdf } from '../pdf/unreadable-pdf.ts';
import type { Quarters } from '../picture/prepare/turn.ts';
import type { DrawablePage, FileOptions, FileReading } from './file-reading.ts';
import { recognisePage } from './recognise-page.ts';

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
    yield* readPages(pdf, options);
  } catch (error) {
    throw error instanceof UnreadablePdf ? new UnreadableLetter(PROBLEMS[error.fault], error) : error;
  }
}

async function* readPages(pdf: OpenPdf, options: FileOptions): AsyncGenerator<FileReading, void> {
  const { count } = pdf;
  const { signal } = options;
  const pages: DrawablePage[] = [];
  let letter = joinPages(pages);
  for (let number = 1; number <= count; number++) {
    const read = await pdf.read(number);
    signal.throwIfAborted();
    const page = drawnPdfPage(read);
    pages.push(drawable(page, pdf));
    // Behind the longest letter nothing more goes into the digest.
    if (letter.text.length < LONGEST_LETTER) {
      if (!page.isRead) {
        yield { letter, pages: [...pages], count, done: (number - 1) / count, view: null, isTurned: false, isCut: false };
        const recognised = await recognisePage(page, pdf, options);
        pages[number - 1] = drawable(recognised.page, pdf, recognised.turns);
      }
      letter = joinPages(pages);
    }
    yield {
      letter,
      pages: [...pages],
      count,
      done: number / count,
      view: null,
      isTurned: false,
      isCut: letter.text.length > LONGEST_LETTER,
    };
  }
  if (!letter.text.trim()) throw new UnreadableLetter('empty-pdf');
}

function drawable(page: DrawnPage, pdf: OpenPdf, turns: Quarters = 0): DrawablePage {
  return { ...page, draw: (canvas, width) => pdf.draw(page.number, canvas, width / page.width, turns) };
}
