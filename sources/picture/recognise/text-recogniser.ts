import type { ImageLike, Worker } from 'tesseract.js';
import { type PictureEngine, workerOptions } from '../picture-engine.ts';
import type { GreyImage } from '../prepare/grey-image.ts';
import { linesOfPage } from './lines-of-page.ts';
import type { RecognisedLine } from './recognised-line.ts';

/** A recogniser that runs in a worker of its own. */
export interface TextRecogniser {
  /** Recognises a picture. `only`: the characters that may be in it, where they are known. */
  recognise(image: GreyImage, options?: { segmentation?: Segmentation; only?: string }): Promise<RecognisedLine[]>;
  /** Ends the worker at once, whatever it is doing, and gives its memory back. What was asked of it is never answered. */
  end(): void;
}

/** What is in a picture: lines and columns of any size; one line; or one, and nothing else that the library looks for before. */
export type Segmentation = 'column' | 'line' | 'bare-line';

const MODES: Readonly<Record<Segmentation, string>> = { column: '4', line: '7', 'bare-line': '13' };
/** The neural network, without the older engine. */
const LSTM_ONLY = 1;

/** Starts a recogniser of Korean. All that is asked of it throws the signal's reason as soon as it stops. */
export async function startTextRecogniser(engine: PictureEngine, signal?: AbortSignal): Promise<TextRecogniser> {
  const starting = engine.createWorker('kor', LSTM_ONLY, { ...workerOptions(engine), errorHandler() {} });
  const worker = await untilStopped(starting, signal).catch((error) => {
    void starting.then((late) => late.terminate()).catch(() => {});
    throw error;
  });
  return {
    recognise: (image, { segmentation = 'column', only = '' } = {}) =>
      untilStopped(recognise(worker, image, MODES[segmentation], only), signal),
    end: () => void worker.terminate(),
  };
}

/** Waits for a promise, or throws the signal's reason as soon as it stops. */
function untilStopped<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function recognise(worker: Worker, image: GreyImage, mode: string, only: string): Promise<RecognisedLine[]> {
  const options = { tessedit_pageseg_mode: mode, tessedit_char_whitelist: only, user_defined_dpi: '300', debug_file: '/dev/null' };
  const { data } = await worker.recognize(asFile(image), options as object, { text: false, blocks: true });
  return linesOfPage(data);
}

/** A picture as a file of the simplest form (PGM), which the library takes as bytes. */
function asFile({ data, width, height }: GreyImage): ImageLike {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file as unknown as ImageLike;
}
