import type { createWorker, WorkerOptions } from 'tesseract.js';

/**
 * The library that recognises text, loaded in the build that fits the place, and where its files lie: on Node.js the library finds its
 * worker and core itself, in a browser the shell names them.
 */
export interface PictureEngine {
  createWorker: typeof createWorker;
  /** The folder of `kor.traineddata.gz`, as an address or a path. */
  langPath: string;
  /** The script of the worker, and the folder of the core's builds. Browsers only. */
  workerPath?: string;
  corePath?: string;
}

/** How the library is started: with what is there, nothing fetched from elsewhere and nothing kept. */
export function workerOptions({ langPath, workerPath, corePath }: PictureEngine): Partial<WorkerOptions> {
  return {
    langPath,
    ...(workerPath !== undefined && { workerPath, workerBlobURL: false }),
    ...(corePath !== undefined && { corePath }),
    cacheMethod: 'none',
    gzip: true,
  };
}
