import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PictureEngine } from '../../sources/picture/picture-engine.ts';

/** The model of Korean that is small and made of whole numbers: as right as the large one on letters, and a quarter of its size. */
const MODEL = '4.0.0_best_int';

/** Loads the library that recognises text, in its build for Node.js. */
export async function loadPictureEngine(): Promise<PictureEngine> {
  const home = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/kor/package.json'));
  const { createWorker } = await import('tesseract.js');
  return { createWorker, langPath: join(home, MODEL) };
}
