import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Folders of the library that a browser loads from, and what of them: the tables of characters that a PDF may name (ISO 32000-2, table 116;
 * none of UTF-8 or UTF-32), the two fonts of signs (letters are drawn in the device's own fonts), the decoders of pictures.
 */
const FOLDERS = {
  cmaps: /^(?!.*-UTF(?:8|32)-).*\.bcmap$/,
  standard_fonts: /^Foxit(?:Dingbats|Symbol)\.pfb$/,
  wasm: /\.wasm$/,
};

/** What a browser loads to read and draw PDFs, for the build of a shell: file of the library → path below the shell's own folder. */
export function pdfFiles(): Map<string, string> {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const files = new Map([[join(home, 'legacy/build/pdf.worker.min.mjs'), 'pdf/worker.mjs']]);
  for (const [folder, wanted] of Object.entries(FOLDERS))
    for (const name of readdirSync(join(home, folder)).filter((one) => wanted.test(one)))
      files.set(join(home, folder, name), `pdf/${folder}/${name}`);
  return files;
}
