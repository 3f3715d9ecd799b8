import type { PictureEngine } from './picture-engine.ts';

/** The folder of the extension or the site in which the library's files lie. */
export const PICTURE_FOLDER = 'recognition';

/** The library's core, which chooses among these by what the processor can do. */
export const CORES = [
  'tesseract-core-lstm.wasm.js',
  'tesseract-core-simd-lstm.wasm.js',
  'tesseract-core-relaxedsimd-lstm.wasm.js',
] as const;

/** What the library is started with in a page. `address`: of the extension or the site, with a slash at the end. */
export function browserEngine(createWorker: PictureEngine['createWorker'], address: string): PictureEngine {
  const folder = `${address}${PICTURE_FOLDER}`;
  return { createWorker, langPath: folder, workerPath: `${folder}/worker.min.js`, corePath: folder };
}
