import type { Letter } from '../../core/digest/letter.ts';
import { joinPages } from '../../sources/pdf/join-pages.ts';
import { type OpenPdf, openPdf, type PdfPage } from '../../sources/pdf/open-pdf.ts';
import { type PdfFault, UnreadablePdf } from '../../sources/pdf/unreadable-pdf.ts';
import { UsageError } from '../usage-error.ts';
import { loadPdfEngine } from './pdf-engine.ts';
import { COMPARE } from './read-picture-letter.ts';
import { recognisePage } from './recognise-page.ts';

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

/** Reads a PDF as a letter; scanned pages are recognised. Throws a `UsageError` for one that is locked or broken, or that has no text. */
export async function readPdfLetter(bytes: Uint8Array, { name, password, enough, onPage }: PdfInput): Promise<PdfLetter> {
  try {
    const pdf = await openPdf(bytes, { engine: await loadPdfEngine(), password });
    try {
      const pages = await readPages(pdf, enough, onPage);
      const letter = joinPages(pages);
      if (letter.text === '') throw new UsageError(`${name} ${withoutText(pages)}`);
      return { letter, remarks: remarksOn(pages, name, pdf.count) };
    } finally {
      await pdf.close();
    }
  } catch (error) {
    if (error instanceof UnreadablePdf) throw new UsageError(`${name} ${FAULTS[error.fault]}`);
    throw error;
  }
}

/** A page as it was read, from its text or by recognition. */
interface ReadPage extends Letter {
  number: number;
  content: PdfPage['content'];
}

async function readPages(pdf: OpenPdf, enough: number, onPage: PdfInput['onPage']): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.count && length < enough; number++) {
    const page = await pdf.read(number);
    onPage?.(page);
    const recognised = page.content === 'picture' ? await recognisePage(pdf, page) : null;
    pages.push({ ...(recognised ?? page), number, content: page.content });
    length += pages.at(-1)!.text.length;
  }
  return pages;
}

function withoutText(pages: readonly ReadPage[]): string {
  const isScan = pages.some(({ content }) => content === 'picture');
  return isScan ? 'holds pictures of its pages, in which no Korean can be recognised.' : 'has no text: its pages are empty.';
}

function remarksOn(pages: readonly ReadPage[], name: string, count: number): string[] {
  const remarks: string[] = [];
  const scans = pages.filter(({ content }) => content === 'picture');
  const numbers = (isRead: boolean) =>
    scans
      .filter(({ text }) => (text !== '') === isRead)
      .map(({ number }) => number)
      .join(', ');
  if (numbers(true)) remarks.push(`Recognised, since they are pictures: ${name}, page ${numbers(true)}. ${COMPARE}`);
  if (numbers(false)) remarks.push(`Not read, since they are pictures without Korean: ${name}, page ${numbers(false)}.`);
  if (pages.length < count) remarks.push(`Read of ${name}: the first ${pages.length} of ${count} pages, as much as a digest takes in.`);
  return remarks;
}
