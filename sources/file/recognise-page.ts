import type { DrawnPage } from '../../core/digest/reading/drawn-page.ts';
import type { OpenPdf } from '../pdf/open-pdf.ts';
import { type PictureReading, readPicture } from '../picture/read-picture.ts';
import { UnreadablePicture } from '../picture/unreadable-picture.ts';
import type { FileOptions } from './file-reading.ts';
import { drawnWords } from './read-picture-file.ts';

/** How wide a scanned page is drawn to be recognised, in pixels. */
const WIDTH = 1600;

/** Recognises a page of a PDF that is a picture; one on which nothing is found stays as it is. */
export async function recognisePage(page: DrawnPage, pdf: OpenPdf, options: FileOptions): Promise<DrawnPage> {
  const { signal } = options;
  const scale = WIDTH / page.width;
  const canvas = document.createElement('canvas');
  await pdf.draw(page.number, canvas, scale);
  const image = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  canvas.width = 0;
  let last: PictureReading | null = null;
  try {
    for await (const reading of readPicture(image, { engine: await options.loadPictureEngine(), signal })) last = reading;
  } catch (error) {
    if (error instanceof UnreadablePicture) return page;
    throw error;
  }
  if (!last) return page;
  const words = drawnWords(last).map(({ box: { x0, y0, x1, y1 }, ...word }) => {
    return { ...word, box: { x0: x0 / scale, y0: y0 / scale, x1: x1 / scale, y1: y1 / scale } };
  });
  return { ...page, ...last.letter, words, isRead: true };
}
