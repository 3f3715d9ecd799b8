import type { PictureEngine } from './picture-engine.ts';

/** Loads the library that recognises pictures in a browser's page. `address` of a file that `pictureFiles` names. */
export async function browserPictureEngine(address: (path: string) => string): Promise<PictureEngine> {
  const { createWorker } = await import('tesseract.js');
  return { createWorker, langPath: address('picture'), workerPath: address('picture/worker.js'), corePath: address('picture/core') };
}
