import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const contents = await Promise.all(numbers.map(async (number) => (await document.getPage(number)).getTextContent()));
  await document.destroy();
  return contents.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(''));
}
