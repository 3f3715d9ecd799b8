import type { Letter } from '../../core/digest/letter.ts';
import { joinPages } from '../../sources/pdf/join-pages.ts';
import type { PdfPage } from '../../sources/pdf/open-pdf.ts';
import { readPdf } from '../../sources/pdf/read-pdf.ts';
import { type PdfFault, UnreadablePdf } from '../../sources/pdf/unreadable-pdf.ts';
import { UsageError } from '../usage-error.ts';
import { loadPdfEngine } from './pdf-engine.ts';

export interface PdfInput {
  /** As messages call it. */
  name: string;
  password: string | undefined;
  /** How many UTF-16 code units of text are enough; pages behind them are left unread. */
  enough: number;
  /** Told of each page that is read. */
  onPage?(page: PdfPage): void;
}

/** A PDF as a letter, and what of it was not read. */
export interface PdfLetter {
  letter: Letter;
  /** One sentence for each thing that a reader of the digest must know. */
  remarks: string[];
}

const FAULTS: Readonly<Record<PdfFault, string>> = {
  password: 'is locked; give its password with --password. Bills often take the birth date, such as 900131.',
  'wrong-password': 'does not open with this password. Bills often take the birth date, such as 900131.',
  broken: 'is not a PDF, or it is broken.',
};

/** Reads the text of a PDF as a letter. Throws a `UsageError` for one that is locked or broken, or that has no text. */
export async function readPdfLetter(bytes: Uint8Array, { name, password, enough, onPage }: PdfInput): Promise<PdfLetter> {
  const pages: PdfPage[] = [];
  let length = 0;
  try {
    for await (const page of readPdf(bytes, { engine: await loadPdfEngine(), password })) {
      pages.push(page);
      onPage?.(page);
      length += page.text.length;
      if (length >= enough) break;
    }
  } catch (error) {
    if (error instanceof UnreadablePdf) throw new UsageError(`${name} ${FAULTS[error.fault]}`);
    throw error;
  }
  if (length === 0) throw new UsageError(`${name} ${withoutText(pages)}`);
  return { letter: joinPages(pages), remarks: remarksOn(pages, name) };
}

function withoutText(pages: readonly PdfPage[]): string {
  const isScan = pages.some(({ content }) => content === 'picture');
  return isScan ? 'holds pictures of its pages and no text; annae digest does not read pictures.' : 'has no text: its pages are empty.';
}

function remarksOn(pages: readonly PdfPage[], name: string): string[] {
  const remarks: string[] = [];
  const pictures = pages.filter(({ content }) => content === 'picture').map(({ number }) => number);
  if (pictures.length > 0) remarks.push(`Not read, since they are pictures: ${name}, page ${pictures.join(', ')}.`);
  const count = pages[0]?.count ?? 0;
  if (pages.length < count) remarks.push(`Read of ${name}: the first ${pages.length} of ${count} pages, as much as a digest takes in.`);
  return remarks;
}
