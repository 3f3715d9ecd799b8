import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PdfEngine } from '../../sources/pdf/pdf-engine.ts';

/** Loads the library that reads PDFs, in its build for Node.js. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string) => join(home, name) + sep;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return { pdfjs, cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm') };
}
