import { readPicture } from '../../sources/picture/read-picture.ts';
import { UnreadablePicture } from '../../sources/picture/unreadable-picture.ts';
import { decodePicture } from '../input/decode-picture.ts';
import { loadPictureEngine } from '../input/picture-engine.ts';

/** The text in a picture; empty where nothing can be recognised. */
export async function recogniseText(bytes: Uint8Array): Promise<string> {
  let text = '';
  try {
    const image = await decodePicture(Buffer.from(bytes));
    for await (const reading of readPicture(image, { engine: await loadPictureEngine() })) text = reading.letter.text;
    return text;
  } catch (error) {
    if (error instanceof UnreadablePicture) return '';
    throw error;
  }
}
