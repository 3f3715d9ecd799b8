import type { DrawnPage } from '../../core/digest/reading/drawn-page.ts';
import type { OpenPdf } from '../pdf/open-pdf.ts';
import type { Quarters } from '../picture/prepare/turn.ts';
import { type PictureReading, readPicture } from '../picture/read-picture.ts';
import { UnreadablePicture } from '../picture/unreadable-picture.ts';
import type { FileOptions } from './file-reading.ts';
import { drawnWords } from './read-picture-file.ts';

/** How wide a scanned page is drawn to be recognised, in pixels. */
const WIDTH = 1600;

/** Recognises a page of a PDF that is a picture, with the quarters that it is turned by; one on which nothing is found stays as it is. */
export async function recognisePage(page: DrawnPage, pdf: OpenPdf, options: FileOptions): Promise<{ page: DrawnPage; turns: Quarters }> {
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
    if (error instanceof UnreadablePicture) return { page, turns: 0 };
    throw error;
  }
  if (!last) return { page, turns: 0 };
  const letter = options.mendTerms(last.letter);
  const words = drawnWords({ ...last, letter }).map(({ box: { x0, y0, x1, y1 }, ...word }) => {
    return { ...word, box: { x0: x0 / scale, y0: y0 / scale, x1: x1 / scale, y1: y1 / scale } };
  });
  const { turns } = last;
  const [width, height] = turns % 2 === 0 ? [page.width, page.height] : [page.height, page.width];
  return { page: { ...page, ...letter, width, height, words, isRead: true }, turns };
}
